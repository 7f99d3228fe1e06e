-- grain: one row per fact_finding
CREATE VIEW finding AS
SELECT
    fact.finding_id,
    plan.plan_id,
    chamber.chamber,
    plan.plan_year,
    fact.code,
    fact.severity,
    fact.title_it,
    fact.title_en,
    fact.message_it,
    fact.message_en,
    objective.objective_code,
    objective.objective,
    indicator.indicator_number,
    indicator.indicator,
    period.period,
    objective.directorate,
    source.source_id,
    source.source_document,
    fact.source_line,
    fact.parameters,
    objective.objective_short
FROM fact_finding AS fact
JOIN dim_plan AS plan ON plan.plan_key = fact.plan_key
JOIN dim_chamber AS chamber ON chamber.chamber_key = plan.chamber_key
JOIN dim_source AS source ON source.source_key = fact.source_key
LEFT JOIN dim_objective AS objective ON objective.objective_key = fact.objective_key
LEFT JOIN dim_indicator AS indicator ON indicator.indicator_key = fact.indicator_key
LEFT JOIN dim_period AS period ON period.period_key = fact.period_key;
