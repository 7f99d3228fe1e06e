-- grain: one row per indicator and printed office relation
-- An objective's offices stand beside each of its indicators; printed is the document's spelling, office the one that gathers spellings.
CREATE VIEW indicator_office AS
SELECT
    plan.plan_id,
    chamber.chamber,
    plan.plan_year,
    objective.objective_code,
    indicator.indicator_number,
    indicator.indicator,
    bridge.relation,
    office.office,
    bridge.printed,
    source.source_document,
    bridge.source_line
FROM bridge_indicator_office AS bridge
JOIN dim_indicator AS indicator ON indicator.indicator_key = bridge.indicator_key
JOIN dim_objective AS objective ON objective.objective_key = indicator.objective_key
JOIN dim_plan AS plan ON plan.plan_id = indicator.plan_id
JOIN dim_chamber AS chamber ON chamber.chamber_key = plan.chamber_key
JOIN dim_source AS source ON source.source_key = indicator.source_key
JOIN dim_office AS office ON office.office_key = bridge.office_key;
