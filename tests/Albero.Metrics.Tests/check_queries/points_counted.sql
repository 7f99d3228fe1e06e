-- by: plan, area · under: generous
SELECT m.plan_id, m.area_code,
       sum(m.effective_weight * m.scored_share * m.achievement) AS value
  FROM measurement_by_policy m
  JOIN dim_plan p ON p.plan_id = m.plan_id AND p.headline_tree = m.tree
 WHERE m.period = '2020-H1' AND m.effective_weight IS NOT NULL AND m.policy_id = 'generous'
 GROUP BY ALL
