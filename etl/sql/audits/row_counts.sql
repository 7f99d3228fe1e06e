-- grain: one row per table of a package that didn't arrive in the mart whole; blocking: yes
-- A target merged across checkpoints is one row of its package and stands at each of them here, so targets may be more.
-- A form that an office filled adds results to those of results.csv.
WITH files AS (
    SELECT plan_id, CASE WHEN lower(name) LIKE '%.xlsx' THEN 'results' ELSE regexp_extract(name, '([a-z_]+)\.csv$', 1) END AS "table", sum(rows)::BIGINT AS rows
    FROM load_audit WHERE kind = 'file' AND plan_id IS NOT NULL AND rows IS NOT NULL
    GROUP BY ALL
),
arrived AS (
    SELECT plan_id, 'objectives' AS "table", count(*) AS rows FROM dim_objective GROUP BY plan_id
    UNION ALL SELECT plan_id, 'indicators', count(*) FROM dim_indicator GROUP BY plan_id
    UNION ALL SELECT plan_id, 'targets', count(*) FILTER (WHERE target_line IS NOT NULL) FROM fact_measurement JOIN dim_plan USING (plan_key) GROUP BY plan_id
    UNION ALL SELECT plan_id, 'results', count(*) FILTER (WHERE result_line IS NOT NULL) FROM fact_measurement JOIN dim_plan USING (plan_key) GROUP BY plan_id
    UNION ALL SELECT plan_id, 'revisions', count(*) FROM fact_target_revision JOIN dim_plan USING (plan_key) GROUP BY plan_id
    UNION ALL SELECT plan_id, 'verdicts', count(*) FROM fact_verdict JOIN dim_plan USING (plan_key) GROUP BY plan_id
    UNION ALL SELECT plan_id, 'assignments', count(*) FROM fact_assignment JOIN dim_plan USING (plan_key) GROUP BY plan_id
    UNION ALL SELECT plan_id, 'individual', count(*) FROM fact_individual_objective JOIN dim_plan USING (plan_key) GROUP BY plan_id
    UNION ALL SELECT plan_id, 'perspectives', count(*) FROM fact_perspective JOIN dim_plan USING (plan_key) GROUP BY plan_id
    UNION ALL SELECT plan_id, 'criteria', count(*) FROM fact_criterion JOIN dim_plan USING (plan_key) GROUP BY plan_id
    UNION ALL SELECT plan_id, 'evidence', count(*) FROM fact_evidence JOIN dim_plan USING (plan_key) GROUP BY plan_id
    UNION ALL SELECT plan_id, 'budget', count(*) FROM fact_budget JOIN dim_plan USING (plan_key) GROUP BY plan_id
    UNION ALL SELECT plan_id, 'layout_notes', count(*) FROM fact_layout_note JOIN dim_plan USING (plan_key) GROUP BY plan_id
)
-- Offices stand in the mart by the indicators that they belong to, and corrections in the cells that they put right.
SELECT files.plan_id, files."table", files.rows AS in_package, coalesce(arrived.rows, 0) AS in_mart
FROM files
LEFT JOIN arrived USING (plan_id, "table")
WHERE files."table" NOT IN ('offices', 'corrections')
  AND (files.rows > coalesce(arrived.rows, 0) OR (files.rows < arrived.rows AND files."table" <> 'targets'))
