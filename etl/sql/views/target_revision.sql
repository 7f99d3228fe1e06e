-- grain: one row per fact_target_revision
CREATE VIEW target_revision AS
SELECT
    plan.plan_id,
    chamber.chamber,
    plan.plan_year,
    objective.objective_code,
    objective.objective,
    objective.directorate,
    indicator.indicator_number,
    indicator.indicator,
    fact.what,
    period.period,
    fact.old_text,
    fact.old_value,
    fact.new_text,
    fact.new_value,
    fact.unit,
    fact."where",
    fact.state,
    fact.result_value,
    fact.change,
    source.source_document,
    fact.source_line,
    objective.objective_short,
    fact.difficulty,
    source.source_date,
    -- Who moves a target after mid-year knows how half of it went.
    source.source_date > make_date(plan.plan_year, 6, 30) AS after_midyear
FROM fact_target_revision AS fact
JOIN dim_plan AS plan ON plan.plan_key = fact.plan_key
JOIN dim_chamber AS chamber ON chamber.chamber_key = plan.chamber_key
JOIN dim_objective AS objective ON objective.objective_key = fact.objective_key
JOIN dim_indicator AS indicator ON indicator.indicator_key = fact.indicator_key
JOIN dim_source AS source ON source.source_key = fact.source_key
LEFT JOIN dim_period AS period ON period.period_key = fact.period_key;
