-- by: plan, objective
SELECT b.plan_id, b.objective_code, count(DISTINCT b.source_line) AS value
  FROM budget b
 GROUP BY ALL
