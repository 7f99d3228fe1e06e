-- by: plan, objective · under: generous
SELECT m.plan_id, m.objective_code, sum(CASE WHEN m.achievement > 100 THEN m.effective_weight * m.measured_share * (m.achievement - 100) ELSE 0 END) AS value
  FROM measurement_by_policy m
  JOIN dim_plan p ON p.plan_id = m.plan_id AND p.headline_tree = m.tree
 WHERE m.period = '2020-H1' AND m.policy_id = 'generous' AND m.effective_weight IS NOT NULL
 GROUP BY ALL
