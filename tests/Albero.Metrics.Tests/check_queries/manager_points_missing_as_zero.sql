-- by: plan, manager, objective · under: severe
WITH assigned AS (
  SELECT a.plan_id, a.manager_role, a.objective_code,
         a.weight / (SELECT sum(b.weight) FROM assignment b WHERE b.plan_id = a.plan_id AND b.manager_role = a.manager_role) AS of_manager
    FROM assignment a),
leaf AS (
  SELECT m.*, m.effective_weight / (SELECT sum(n.effective_weight) FROM measurement_by_policy n
                                     WHERE n.plan_id = m.plan_id AND n.objective_code = m.objective_code AND n.tree = m.tree AND n.period = m.period AND n.policy_id = m.policy_id) AS of_objective
    FROM measurement_by_policy m JOIN dim_plan p ON p.plan_id = m.plan_id AND p.headline_tree = m.tree
   WHERE m.period = '2020-H1' AND m.policy_id = 'severe' AND m.effective_weight IS NOT NULL)
SELECT a.plan_id, a.manager_role, l.objective_code, 100 * sum(CASE WHEN l.status = 'not_reported' THEN a.of_manager * l.of_objective * l.due_share ELSE 0 END) AS value
  FROM assigned a JOIN leaf l ON l.plan_id = a.plan_id AND l.objective_code = a.objective_code
 GROUP BY ALL
