-- grain: one row per row that doesn't say where it is printed; blocking: yes
SELECT 'fact_measurement' AS "table", measurement_key::VARCHAR AS row_key
FROM fact_measurement
WHERE (target_text IS NOT NULL AND coalesce(target_line, 0) < 1)
   OR (result_text IS NOT NULL AND coalesce(result_line, 0) < 1)
   OR (declared_deviation_text IS NOT NULL AND coalesce(deviation_line, 0) < 1)
   OR (revised_target_text IS NOT NULL AND coalesce(revision_line, 0) < 1)
UNION ALL SELECT 'dim_objective', objective_code FROM dim_objective
WHERE source_line < 1 OR (objective_short <> objective AND coalesce(short_title_line, 0) < 1)
UNION ALL SELECT 'dim_indicator', indicator_key::VARCHAR FROM dim_indicator WHERE source_line < 1
UNION ALL SELECT 'bridge_indicator_office', printed FROM bridge_indicator_office WHERE source_line < 1
UNION ALL SELECT 'fact_target_revision', revision_key::VARCHAR FROM fact_target_revision WHERE source_line < 1
UNION ALL SELECT 'fact_assignment', assignment_key::VARCHAR FROM fact_assignment WHERE source_line < 1
UNION ALL SELECT 'fact_finding', finding_id FROM fact_finding WHERE source_line < 1
UNION ALL SELECT 'fact_verdict', verdict_key::VARCHAR FROM fact_verdict WHERE source_line < 1
UNION ALL SELECT 'fact_budget', budget_key::VARCHAR FROM fact_budget WHERE source_line < 1
UNION ALL SELECT 'fact_criterion', criterion_key::VARCHAR FROM fact_criterion WHERE source_line < 1
UNION ALL SELECT 'fact_evidence', evidence_key::VARCHAR FROM fact_evidence WHERE source_line < 1
UNION ALL SELECT 'fact_perspective', perspective_row_key::VARCHAR FROM fact_perspective WHERE source_line < 1
UNION ALL SELECT 'fact_individual_objective', individual_key::VARCHAR FROM fact_individual_objective WHERE source_line < 1
UNION ALL SELECT 'fact_layout_note', layout_note_key::VARCHAR FROM fact_layout_note WHERE source_line < 1
