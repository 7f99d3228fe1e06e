-- grain: one row per measurement that has an achievement without being met or not met, or the reverse; blocking: yes
SELECT measurement_key, policy_id, status, achievement, met
FROM fact_achievement
WHERE (status IN ('met', 'not_met')) <> (achievement IS NOT NULL)
   OR (status = 'met') IS DISTINCT FROM coalesce(met, false)
