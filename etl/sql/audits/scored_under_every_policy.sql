-- grain: one row per measurement and policy without a row in fact_achievement; blocking: yes
SELECT fact.measurement_key, policy.policy_id
FROM fact_measurement AS fact
CROSS JOIN dim_policy AS policy
ANTI JOIN fact_achievement AS score ON score.measurement_key = fact.measurement_key AND score.policy_id = policy.policy_id
