-- by: plan, what
SELECT plan_id, what, sum(1) AS value
  FROM target_revision
 GROUP BY ALL
