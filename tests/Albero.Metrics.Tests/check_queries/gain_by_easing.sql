-- by: plan, area
SELECT m.plan_id, m.area_code, CASE WHEN count(m.revised_achievement) > 0 THEN sum(CASE WHEN m.revised_achievement > m.approved_achievement THEN m.effective_weight * (m.revised_achievement - m.approved_achievement) ELSE 0 END) END AS value
  FROM measurement m
  JOIN dim_plan p ON p.plan_id = m.plan_id AND p.headline_tree = m.tree
 WHERE m.period = '2020-H1' AND m.effective_weight IS NOT NULL
 GROUP BY ALL
