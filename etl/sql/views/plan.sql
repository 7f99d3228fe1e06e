-- grain: one row per plan, with what is loaded of it
-- results counts the measurements where a result is printed, be it only a dash.
CREATE VIEW plan AS
WITH measured AS (
    SELECT fact.plan_key, count(*) AS measurements, count(fact.result_text) AS results
    FROM fact_measurement AS fact
    GROUP BY fact.plan_key
),
periods AS (
    SELECT plan_key, string_agg(period, ', ' ORDER BY end_date) AS periods
    FROM (SELECT DISTINCT plan_key, period_key FROM fact_measurement) AS used
    JOIN dim_period AS period ON period.period_key = used.period_key
    GROUP BY plan_key
),
found AS (
    SELECT plan_key, count(*) AS findings FROM fact_finding GROUP BY plan_key
),
documents AS (
    SELECT plan_id, string_agg(source_document, ', ' ORDER BY source_key) AS source_documents
    FROM dim_source
    GROUP BY plan_id
)
SELECT
    plan.plan_id,
    chamber.chamber,
    chamber.chamber_name,
    plan.plan_year,
    plan.title,
    plan.headline_tree,
    plan.objectives,
    plan.indicators,
    measured.measurements,
    measured.results,
    coalesce(found.findings, 0) AS findings,
    documents.source_documents,
    periods.periods
FROM dim_plan AS plan
JOIN dim_chamber AS chamber ON chamber.chamber_key = plan.chamber_key
JOIN measured ON measured.plan_key = plan.plan_key
JOIN periods ON periods.plan_key = plan.plan_key
JOIN documents ON documents.plan_id = plan.plan_id
LEFT JOIN found ON found.plan_key = plan.plan_key;
