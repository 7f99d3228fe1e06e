-- by: plan, area
SELECT m.plan_id, m.area_code,
       100 * coalesce(sum(CASE WHEN m.status <> 'not_due' THEN m.effective_weight * m.due_share END), 0) AS value
  FROM measurement m
  JOIN dim_plan p ON p.plan_id = m.plan_id AND p.headline_tree = m.tree
 WHERE m.period = '2020-H1' AND m.effective_weight IS NOT NULL
 GROUP BY ALL
