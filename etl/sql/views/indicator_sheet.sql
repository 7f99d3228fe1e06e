-- grain: one row per indicator of a plan, with how the sheet says that it is measured
-- Texts as printed; null where the document prints none.
CREATE VIEW indicator_sheet AS
SELECT
    plan.plan_id,
    chamber.chamber,
    plan.plan_year,
    objective.objective_code,
    indicator.indicator_number,
    indicator.printed_number,
    indicator.indicator,
    indicator.indicator_group,
    indicator.algorithm,
    indicator.frequency,
    indicator.data_source,
    source.source_document,
    indicator.source_line
FROM dim_indicator AS indicator
JOIN dim_objective AS objective ON objective.objective_key = indicator.objective_key
JOIN dim_plan AS plan ON plan.plan_id = indicator.plan_id
JOIN dim_chamber AS chamber ON chamber.chamber_key = plan.chamber_key
JOIN dim_source AS source ON source.source_key = indicator.source_key;
