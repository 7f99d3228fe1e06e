-- grain: one row per achievement outside 0 … cap; blocking: yes
SELECT score.measurement_key, score.policy_id, score.achievement, policy.cap
FROM fact_achievement AS score
JOIN dim_policy AS policy USING (policy_id)
WHERE score.achievement NOT BETWEEN 0 AND policy.cap
