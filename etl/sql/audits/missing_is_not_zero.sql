-- grain: one row per measurement that has an achievement without being met or not met, or the reverse; blocking: yes
-- A policy may say that a result which wasn't reported counts as zero: it still is neither met nor not met.
SELECT score.measurement_key, score.policy_id, score.status, score.achievement, score.met
FROM fact_achievement AS score
LEFT JOIN dim_policy AS policy USING (policy_id)
WHERE CASE
        WHEN score.status = 'not_reported' AND policy.missing = 'zero' THEN score.achievement IS DISTINCT FROM 0
        ELSE (score.status IN ('met', 'not_met')) <> (score.achievement IS NOT NULL)
      END
   OR (score.status = 'met') IS DISTINCT FROM coalesce(score.met, false)
