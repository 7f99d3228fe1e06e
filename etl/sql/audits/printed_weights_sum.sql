-- grain: one row per objective whose indicators' printed weights in force don't sum to 100; blocking: no
SELECT indicator.plan_id, objective.objective_code, sum(indicator.weight) AS weight
FROM dim_indicator AS indicator
JOIN dim_objective AS objective USING (objective_key)
WHERE indicator.weight IS NOT NULL
GROUP BY indicator.plan_id, objective.objective_code
HAVING abs(sum(indicator.weight) - 100) > 0.05
