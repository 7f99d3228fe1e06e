-- by: plan, manager
SELECT i.plan_id, i.manager_role, count(DISTINCT i.number) AS value
  FROM individual_objective i
 GROUP BY ALL
