-- grain: one row per fact_lineage
CREATE VIEW lineage AS
SELECT
    fact.what,
    from_plan.plan_id AS from_plan_id,
    from_plan.plan_year AS from_year,
    from_objective.objective_code AS from_objective_code,
    from_objective.objective_short AS from_objective,
    from_indicator.indicator_number AS from_indicator_number,
    from_indicator.indicator AS from_indicator,
    to_plan.plan_id AS to_plan_id,
    to_plan.plan_year AS to_year,
    to_objective.objective_code AS to_objective_code,
    to_objective.objective_short AS to_objective,
    to_indicator.indicator_number AS to_indicator_number,
    to_indicator.indicator AS to_indicator,
    fact.grade,
    fact.note,
    fact.source_line
FROM fact_lineage AS fact
JOIN dim_objective AS from_objective ON from_objective.objective_key = fact.from_objective_key
JOIN dim_plan AS from_plan ON from_plan.plan_id = from_objective.plan_id
JOIN dim_objective AS to_objective ON to_objective.objective_key = fact.to_objective_key
JOIN dim_plan AS to_plan ON to_plan.plan_id = to_objective.plan_id
LEFT JOIN dim_indicator AS from_indicator ON from_indicator.indicator_key = fact.from_indicator_key
LEFT JOIN dim_indicator AS to_indicator ON to_indicator.indicator_key = fact.to_indicator_key;
