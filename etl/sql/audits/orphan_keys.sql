-- grain: one row per fact or bridge row whose dimension row is missing; blocking: yes
SELECT 'fact_measurement' AS fact, measurement_key::VARCHAR AS row_key, 'dim_indicator' AS dimension FROM fact_measurement ANTI JOIN dim_indicator USING (indicator_key)
UNION ALL SELECT 'fact_measurement', measurement_key::VARCHAR, 'dim_objective' FROM fact_measurement ANTI JOIN dim_objective USING (objective_key)
UNION ALL SELECT 'fact_measurement', measurement_key::VARCHAR, 'dim_plan' FROM fact_measurement ANTI JOIN dim_plan USING (plan_key)
UNION ALL SELECT 'fact_measurement', measurement_key::VARCHAR, 'dim_chamber' FROM fact_measurement ANTI JOIN dim_chamber USING (chamber_key)
UNION ALL SELECT 'fact_measurement', measurement_key::VARCHAR, 'dim_period' FROM fact_measurement ANTI JOIN dim_period USING (period_key)
UNION ALL SELECT 'fact_measurement', measurement_key::VARCHAR, 'dim_source' FROM fact_measurement ANTI JOIN dim_source USING (source_key)
UNION ALL SELECT 'fact_measurement', measurement_key::VARCHAR, 'dim_area' FROM fact_measurement AS f ANTI JOIN dim_area USING (area_key) WHERE f.area_key IS NOT NULL
UNION ALL SELECT 'fact_measurement', measurement_key::VARCHAR, 'dim_office' FROM fact_measurement AS f ANTI JOIN dim_office USING (office_key) WHERE f.office_key IS NOT NULL
UNION ALL SELECT 'fact_achievement', measurement_key::VARCHAR, 'fact_measurement' FROM fact_achievement ANTI JOIN fact_measurement USING (measurement_key)
UNION ALL SELECT 'fact_achievement', measurement_key::VARCHAR, 'dim_policy' FROM fact_achievement ANTI JOIN dim_policy USING (policy_id)
UNION ALL SELECT 'dim_indicator', indicator_key::VARCHAR, 'dim_objective' FROM dim_indicator ANTI JOIN dim_objective USING (objective_key)
UNION ALL SELECT 'fact_target_revision', revision_key::VARCHAR, 'dim_indicator' FROM fact_target_revision ANTI JOIN dim_indicator USING (indicator_key)
UNION ALL SELECT 'fact_assignment', assignment_key::VARCHAR, 'dim_manager' FROM fact_assignment ANTI JOIN dim_manager USING (manager_key)
UNION ALL SELECT 'fact_assignment', assignment_key::VARCHAR, 'dim_objective' FROM fact_assignment ANTI JOIN dim_objective USING (objective_key)
UNION ALL SELECT 'fact_finding', finding_id, 'dim_plan' FROM fact_finding ANTI JOIN dim_plan USING (plan_key)
UNION ALL SELECT 'fact_finding', finding_id, 'dim_source' FROM fact_finding ANTI JOIN dim_source USING (source_key)
UNION ALL SELECT 'bridge_indicator_office', indicator_key::VARCHAR, 'dim_office' FROM bridge_indicator_office ANTI JOIN dim_office USING (office_key)
UNION ALL SELECT 'bridge_indicator_manager', indicator_key::VARCHAR, 'dim_manager' FROM bridge_indicator_manager ANTI JOIN dim_manager USING (manager_key)
UNION ALL SELECT 'bridge_indicator_manager', indicator_key::VARCHAR, 'dim_indicator' FROM bridge_indicator_manager ANTI JOIN dim_indicator USING (indicator_key)
UNION ALL SELECT 'fact_measurement', measurement_key::VARCHAR, 'last result' FROM fact_measurement AS f ANTI JOIN fact_measurement AS l ON l.measurement_key = f.last_result_measurement_key WHERE f.last_result_measurement_key IS NOT NULL
UNION ALL SELECT 'fact_measurement', measurement_key::VARCHAR, 'year before' FROM fact_measurement AS f ANTI JOIN fact_measurement AS l ON l.measurement_key = f.previous_measurement_key WHERE f.previous_measurement_key IS NOT NULL
UNION ALL SELECT 'dim_indicator', indicator_key::VARCHAR, 'year before' FROM dim_indicator AS d ANTI JOIN dim_indicator AS p ON p.indicator_key = d.previous_indicator_key WHERE d.previous_indicator_key IS NOT NULL
UNION ALL SELECT 'dim_objective', objective_key::VARCHAR, 'year before' FROM dim_objective AS d ANTI JOIN dim_objective AS p ON p.objective_key = d.previous_objective_key WHERE d.previous_objective_key IS NOT NULL
UNION ALL SELECT 'fact_lineage', lineage_key::VARCHAR, 'dim_objective' FROM fact_lineage AS f ANTI JOIN dim_objective AS d ON d.objective_key = f.from_objective_key
UNION ALL SELECT 'fact_lineage', lineage_key::VARCHAR, 'dim_objective' FROM fact_lineage AS f ANTI JOIN dim_objective AS d ON d.objective_key = f.to_objective_key
UNION ALL SELECT 'fact_lineage', lineage_key::VARCHAR, 'dim_indicator' FROM fact_lineage AS f ANTI JOIN dim_indicator AS d ON d.indicator_key = f.from_indicator_key WHERE f.from_indicator_key IS NOT NULL
UNION ALL SELECT 'fact_lineage', lineage_key::VARCHAR, 'dim_indicator' FROM fact_lineage AS f ANTI JOIN dim_indicator AS d ON d.indicator_key = f.to_indicator_key WHERE f.to_indicator_key IS NOT NULL
UNION ALL SELECT 'fact_criterion', criterion_key::VARCHAR, 'dim_plan' FROM fact_criterion ANTI JOIN dim_plan USING (plan_key)
UNION ALL SELECT 'fact_criterion', criterion_key::VARCHAR, 'dim_objective' FROM fact_criterion ANTI JOIN dim_objective USING (objective_key)
UNION ALL SELECT 'fact_criterion', criterion_key::VARCHAR, 'dim_source' FROM fact_criterion ANTI JOIN dim_source USING (source_key)
UNION ALL SELECT 'fact_criterion', criterion_key::VARCHAR, 'dim_indicator' FROM fact_criterion AS f ANTI JOIN dim_indicator USING (indicator_key) WHERE f.indicator_key IS NOT NULL
UNION ALL SELECT 'fact_evidence', evidence_key::VARCHAR, 'dim_plan' FROM fact_evidence ANTI JOIN dim_plan USING (plan_key)
UNION ALL SELECT 'fact_evidence', evidence_key::VARCHAR, 'dim_objective' FROM fact_evidence ANTI JOIN dim_objective USING (objective_key)
UNION ALL SELECT 'fact_evidence', evidence_key::VARCHAR, 'dim_source' FROM fact_evidence ANTI JOIN dim_source USING (source_key)
UNION ALL SELECT 'fact_evidence', evidence_key::VARCHAR, 'dim_indicator' FROM fact_evidence AS f ANTI JOIN dim_indicator USING (indicator_key) WHERE f.indicator_key IS NOT NULL
UNION ALL SELECT 'fact_layout_note', layout_note_key::VARCHAR, 'dim_plan' FROM fact_layout_note ANTI JOIN dim_plan USING (plan_key)
UNION ALL SELECT 'fact_layout_note', layout_note_key::VARCHAR, 'dim_objective' FROM fact_layout_note ANTI JOIN dim_objective USING (objective_key)
UNION ALL SELECT 'fact_layout_note', layout_note_key::VARCHAR, 'dim_source' FROM fact_layout_note ANTI JOIN dim_source USING (source_key)
UNION ALL SELECT 'fact_layout_note', layout_note_key::VARCHAR, 'dim_indicator' FROM fact_layout_note AS f ANTI JOIN dim_indicator USING (indicator_key) WHERE f.indicator_key IS NOT NULL
UNION ALL SELECT 'fact_verdict', verdict_key::VARCHAR, 'dim_plan' FROM fact_verdict ANTI JOIN dim_plan USING (plan_key)
UNION ALL SELECT 'fact_verdict', verdict_key::VARCHAR, 'dim_objective' FROM fact_verdict ANTI JOIN dim_objective USING (objective_key)
UNION ALL SELECT 'fact_verdict', verdict_key::VARCHAR, 'dim_source' FROM fact_verdict ANTI JOIN dim_source USING (source_key)
UNION ALL SELECT 'fact_verdict', verdict_key::VARCHAR, 'dim_indicator' FROM fact_verdict AS f ANTI JOIN dim_indicator USING (indicator_key) WHERE f.indicator_key IS NOT NULL
UNION ALL SELECT 'fact_perspective', perspective_row_key::VARCHAR, 'dim_plan' FROM fact_perspective ANTI JOIN dim_plan USING (plan_key)
UNION ALL SELECT 'fact_perspective', perspective_row_key::VARCHAR, 'dim_objective' FROM fact_perspective ANTI JOIN dim_objective USING (objective_key)
UNION ALL SELECT 'fact_perspective', perspective_row_key::VARCHAR, 'dim_source' FROM fact_perspective ANTI JOIN dim_source USING (source_key)
UNION ALL SELECT 'fact_budget', budget_key::VARCHAR, 'dim_plan' FROM fact_budget ANTI JOIN dim_plan USING (plan_key)
UNION ALL SELECT 'fact_budget', budget_key::VARCHAR, 'dim_objective' FROM fact_budget ANTI JOIN dim_objective USING (objective_key)
UNION ALL SELECT 'fact_budget', budget_key::VARCHAR, 'dim_source' FROM fact_budget ANTI JOIN dim_source USING (source_key)
UNION ALL SELECT 'fact_individual_objective', individual_key::VARCHAR, 'dim_plan' FROM fact_individual_objective ANTI JOIN dim_plan USING (plan_key)
UNION ALL SELECT 'fact_individual_objective', individual_key::VARCHAR, 'dim_manager' FROM fact_individual_objective ANTI JOIN dim_manager USING (manager_key)
UNION ALL SELECT 'fact_individual_objective', individual_key::VARCHAR, 'dim_source' FROM fact_individual_objective ANTI JOIN dim_source USING (source_key)
UNION ALL SELECT 'fact_perspective', perspective_row_key::VARCHAR, 'dim_perspective' FROM fact_perspective ANTI JOIN dim_perspective USING (perspective_key)
UNION ALL SELECT 'bridge_indicator_perspective', indicator_key::VARCHAR, 'dim_indicator' FROM bridge_indicator_perspective ANTI JOIN dim_indicator USING (indicator_key)
UNION ALL SELECT 'bridge_indicator_perspective', indicator_key::VARCHAR, 'dim_perspective' FROM bridge_indicator_perspective ANTI JOIN dim_perspective USING (perspective_key)
UNION ALL SELECT 'dim_objective', objective_key::VARCHAR, 'dim_mission' FROM dim_objective AS d ANTI JOIN dim_mission USING (mission_code) WHERE d.mission_code IS NOT NULL
UNION ALL SELECT 'dim_objective', objective_key::VARCHAR, 'programme of dim_mission' FROM dim_objective AS d ANTI JOIN dim_mission USING (mission_code, programme_code) WHERE d.programme_code IS NOT NULL
