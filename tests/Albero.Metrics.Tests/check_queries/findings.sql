-- by: plan, severity
SELECT plan_id, severity, count(DISTINCT finding_id) AS value
  FROM finding
 GROUP BY ALL
