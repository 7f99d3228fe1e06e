-- by: plan, objective · under: severe
SELECT m.plan_id, m.objective_code, 100 * sum(CASE WHEN m.status = 'not_reported' THEN m.effective_weight * m.due_share ELSE 0 END) AS value
  FROM measurement_by_policy m
  JOIN dim_plan p ON p.plan_id = m.plan_id AND p.headline_tree = m.tree
 WHERE m.period = '2020-H1' AND m.policy_id = 'severe' AND m.effective_weight IS NOT NULL
 GROUP BY ALL
