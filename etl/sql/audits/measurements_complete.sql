-- grain: one row per plan that lacks an indicator at a declared checkpoint, or loses rows in the view; blocking: yes
WITH facts AS (
    SELECT plan_key, count(*) AS measurements, count(DISTINCT period_key) AS periods FROM fact_measurement GROUP BY plan_key
),
shown AS (
    SELECT plan_id, count(*) AS measurements FROM measurement GROUP BY plan_id
)
SELECT plan.plan_id, plan.indicators, facts.periods, facts.measurements, shown.measurements AS shown
FROM dim_plan AS plan
LEFT JOIN facts USING (plan_key)
LEFT JOIN shown USING (plan_id)
WHERE facts.measurements IS DISTINCT FROM plan.indicators * facts.periods
   OR shown.measurements IS DISTINCT FROM facts.measurements
