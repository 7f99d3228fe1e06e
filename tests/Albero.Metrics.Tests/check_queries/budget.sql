-- by: plan, mission
-- Line by line; a sheet whose lines all lack an amount has no sum.
SELECT b.plan_id, b.mission_code, CASE WHEN count(b.amount) > 0 THEN sum(b.amount) END AS value
  FROM budget b
 GROUP BY ALL
