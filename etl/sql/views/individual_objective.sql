-- grain: one row per fact_individual_objective
CREATE VIEW individual_objective AS
SELECT
    plan.plan_id,
    chamber.chamber,
    plan.plan_year,
    manager.manager_role,
    fact.number,
    fact.objective,
    fact.indicator,
    fact.target_text,
    fact.target_kind,
    fact.target_operator,
    fact.operator_inferred,
    fact.target_value,
    fact.target_value2,
    fact.target_unit,
    fact.target_date,
    fact.target_parts,
    source.source_document,
    fact.source_line
FROM fact_individual_objective AS fact
JOIN dim_plan AS plan ON plan.plan_key = fact.plan_key
JOIN dim_chamber AS chamber ON chamber.chamber_key = plan.chamber_key
JOIN dim_manager AS manager ON manager.manager_key = fact.manager_key
JOIN dim_source AS source ON source.source_key = fact.source_key;
