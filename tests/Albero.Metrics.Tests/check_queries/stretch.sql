-- by: plan, area
SELECT m.plan_id, m.area_code, sum(CASE WHEN m.stretch_result IS NOT NULL THEN m.effective_weight * m.stretch_result_percent
                                             WHEN m.stretch_baseline IS NOT NULL THEN m.effective_weight * m.stretch_baseline_percent END)
       / sum(CASE WHEN m.stretch_result IS NOT NULL AND m.stretch_result_percent IS NOT NULL
                    OR m.stretch_result IS NULL AND m.stretch_baseline_percent IS NOT NULL THEN m.effective_weight END) AS value
  FROM measurement m
  JOIN dim_plan p ON p.plan_id = m.plan_id AND p.headline_tree = m.tree
 WHERE m.period = '2020-H1' AND m.effective_weight IS NOT NULL
 GROUP BY ALL
