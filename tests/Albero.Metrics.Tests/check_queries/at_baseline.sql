-- by: plan, directorate
SELECT m.plan_id, m.directorate, sum(CASE WHEN m.stretch_baseline = 0 THEN 1 ELSE 0 END) AS value
  FROM measurement m
  JOIN dim_plan p ON p.plan_id = m.plan_id AND p.headline_tree = m.tree
 WHERE m.period = '2020-H1' AND m.effective_weight IS NOT NULL
 GROUP BY ALL
