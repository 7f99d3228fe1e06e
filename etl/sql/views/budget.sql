-- grain: one row per fact_budget
-- One row per printed line of a sheet: sums are over lines, never over the indicators beside them.
CREATE VIEW budget AS
SELECT
    plan.plan_id,
    chamber.chamber,
    plan.plan_year,
    objective.objective_code,
    objective.objective,
    objective.objective_short,
    objective.directorate,
    objective.objective_level,
    objective.mission_code,
    objective.programme_code,
    fact.account,
    fact.description,
    fact.cost_centre,
    fact.direction,
    fact.amount_text,
    fact.amount,
    '€' AS amount_unit,
    source.source_document,
    fact.source_line
FROM fact_budget AS fact
JOIN dim_plan AS plan ON plan.plan_key = fact.plan_key
JOIN dim_chamber AS chamber ON chamber.chamber_key = plan.chamber_key
JOIN dim_objective AS objective ON objective.objective_key = fact.objective_key
JOIN dim_source AS source ON source.source_key = fact.source_key;
