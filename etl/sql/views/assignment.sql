-- grain: one row per fact_assignment
CREATE VIEW assignment AS
SELECT
    plan.plan_id,
    chamber.chamber,
    plan.plan_year,
    manager.manager_role,
    fact.printed_code,
    objective.objective_code,
    objective.objective,
    fact.weight_text,
    fact.weight,
    source.source_document,
    fact.source_line,
    objective.objective_short,
    fact.share,
    objective.objective_series
FROM fact_assignment AS fact
JOIN dim_plan AS plan ON plan.plan_key = fact.plan_key
JOIN dim_chamber AS chamber ON chamber.chamber_key = plan.chamber_key
JOIN dim_manager AS manager ON manager.manager_key = fact.manager_key
JOIN dim_objective AS objective ON objective.objective_key = fact.objective_key
JOIN dim_source AS source ON source.source_key = fact.source_key;
