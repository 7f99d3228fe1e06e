-- by: asks_result, asks_baseline
SELECT CASE sign(m.stretch_result) WHEN -1 THEN 'less' WHEN 0 THEN 'same' WHEN 1 THEN 'more' END,
       CASE sign(m.stretch_baseline) WHEN -1 THEN 'less' WHEN 0 THEN 'same' WHEN 1 THEN 'more' END, sum(CASE WHEN m.trend IS NULL THEN 0 ELSE 1 END) AS value
  FROM measurement m
  JOIN dim_plan p ON p.plan_id = m.plan_id AND p.headline_tree = m.tree
 WHERE m.period = '2020-H1' AND m.effective_weight IS NOT NULL
 GROUP BY ALL
