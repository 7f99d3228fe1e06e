-- grain: one row per document that a package was made from
CREATE VIEW source AS
SELECT
    source.plan_id,
    chamber.chamber,
    plan.plan_year,
    source.source_id,
    source.source_document,
    source.kind,
    source.source_date,
    source.sha256
FROM dim_source AS source
JOIN dim_plan AS plan ON plan.plan_id = source.plan_id
JOIN dim_chamber AS chamber ON chamber.chamber_key = plan.chamber_key;
