-- by: plan, area · under: severe
SELECT m.plan_id, m.area_code,
       100 * coalesce(sum(CASE WHEN m.achievement IS NOT NULL THEN m.effective_weight * m.scored_share END), 0) AS value
  FROM measurement_by_policy m
  JOIN dim_plan p ON p.plan_id = m.plan_id AND p.headline_tree = m.tree
 WHERE m.period = '2020-H1' AND m.effective_weight IS NOT NULL AND m.policy_id = 'severe'
 GROUP BY ALL
