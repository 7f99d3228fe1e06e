-- by: plan, budget_direction
SELECT b.plan_id, b.direction, sum(CASE WHEN b.amount IS NULL THEN 1 ELSE 0 END) AS value
  FROM budget b
 GROUP BY ALL
