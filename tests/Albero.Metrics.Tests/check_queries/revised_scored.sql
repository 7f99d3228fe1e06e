-- by: plan, area
SELECT m.plan_id, m.area_code, count(CASE WHEN m.approved_achievement IS NOT NULL AND m.revised_achievement IS NOT NULL THEN 1 END) AS value
  FROM measurement m
  JOIN dim_plan p ON p.plan_id = m.plan_id AND p.headline_tree = m.tree
 WHERE m.period = '2020-H1' AND m.effective_weight IS NOT NULL
 GROUP BY ALL
