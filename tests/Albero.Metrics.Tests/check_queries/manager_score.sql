-- by: plan, manager
-- The long way: each objective's own score first, then their mean by assigned weight × measured share of the objective.
WITH objective AS (
  SELECT m.plan_id, m.objective_code,
         sum(CASE WHEN m.status IN ('met', 'not_met') THEN m.effective_weight * m.measured_share * m.achievement END)
         / sum(CASE WHEN m.status IN ('met', 'not_met') THEN m.effective_weight * m.measured_share END) AS score,
         sum(CASE WHEN m.status IN ('met', 'not_met') THEN m.effective_weight * m.measured_share END) / sum(m.effective_weight) AS measured
    FROM measurement m JOIN dim_plan p ON p.plan_id = m.plan_id AND p.headline_tree = m.tree
   WHERE m.period = '2020-H1' AND m.effective_weight IS NOT NULL
   GROUP BY ALL)
SELECT a.plan_id, a.manager_role, sum(a.weight * o.measured * o.score) / sum(CASE WHEN o.score IS NOT NULL THEN a.weight * o.measured END) AS value
  FROM assignment a JOIN objective o ON o.plan_id = a.plan_id AND o.objective_code = a.objective_code
 GROUP BY ALL
