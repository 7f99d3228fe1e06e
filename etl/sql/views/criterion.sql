-- grain: one row per fact_criterion
CREATE VIEW criterion AS
SELECT
    plan.plan_id,
    chamber.chamber,
    plan.plan_year,
    objective.objective_code,
    objective.objective,
    objective.objective_short,
    objective.directorate,
    indicator.indicator_number,
    indicator.indicator,
    fact.criterion,
    fact.value_text,
    fact.value,
    fact.from_value,
    fact.to_value,
    source.source_document,
    fact.source_line,
    -- Keys are given in the order of the package's rows, which is the document's: several stand on one line.
    fact.criterion_key AS printed_order
FROM fact_criterion AS fact
JOIN dim_plan AS plan ON plan.plan_key = fact.plan_key
JOIN dim_chamber AS chamber ON chamber.chamber_key = plan.chamber_key
JOIN dim_objective AS objective ON objective.objective_key = fact.objective_key
JOIN dim_source AS source ON source.source_key = fact.source_key
LEFT JOIN dim_indicator AS indicator ON indicator.indicator_key = fact.indicator_key;
