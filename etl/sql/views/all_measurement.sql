-- grain: one row per fact_measurement × policy
-- What measurement and measurement_by_policy share; is_official is for them to choose by. Its file's name sorts before
-- theirs, because a view can only name what is there when it is created.
CREATE VIEW all_measurement AS
SELECT
    plan.plan_id,
    chamber.chamber,
    plan.plan_year,
    period.period,
    indicator.tree,
    area.area_code,
    area.area,
    objective.objective_code,
    objective.objective,
    objective.objective_level,
    indicator.indicator_number,
    indicator.printed_number,
    indicator.indicator,
    indicator.indicator_types,
    indicator.indicator_series,
    indicator.direction,
    indicator.is_rollup,
    coalesce(office.office, 'non indicato') AS office,
    objective.mission_code,
    objective.programme_code,
    indicator.weight,
    indicator.weight_text,
    indicator.weight_as_approved,
    fact.effective_weight,
    indicator.baseline_text,
    indicator.baseline_value,
    fact.target_text,
    fact.target_kind,
    fact.target_operator,
    fact.operator_inferred,
    fact.target_value,
    fact.target_unit,
    fact.target_date,
    fact.target_parts,
    fact.revised_target_text,
    fact.revised_target_value,
    fact.result_text,
    fact.result_value,
    fact.declared_deviation_text,
    fact.declared_deviation,
    fact.deviation,
    fact.deviation_unit,
    fact.favourable,
    score.met,
    score.achievement,
    score.achievement_uncapped,
    fact.declared_achievement,
    fact.verdict_text,
    fact.verdict_scope,
    score.band,
    score.status,
    policy.policy_id,
    source.source_id,
    source.source_document,
    indicator.source_line,
    indicator.baseline_line,
    fact.target_line,
    fact.result_line,
    fact.revision_line,
    indicator.weight_line,
    objective.directorate,
    objective.strategic_code,
    objective.strategic,
    fact.is_due,
    policy.policy,
    chamber.chamber_name,
    period.label_it AS period_label,
    coalesce(band.label_it, 'Non misurato') AS band_label,
    fact.declared_agrees,
    objective.objective_short,
    fact.deviation_line,
    indicator.managers AS manager,
    indicator.series_grade,
    last_plan.plan_year AS last_result_plan_year,
    last_period.period AS last_result_period,
    last_objective.objective_code AS last_result_objective_code,
    last_indicator.indicator_number AS last_result_indicator_number,
    last_fact.result_text AS last_result_text,
    fact.last_result_value,
    last_source.source_document AS last_result_document,
    last_fact.result_line AS last_result_line,
    CASE WHEN last_fact.measurement_key IS NOT NULL THEN coalesce(last_office.office, 'non indicato') END AS last_result_office,
    last_objective.directorate AS last_result_directorate,
    fact.stretch_result,
    fact.stretch_result_percent,
    fact.stretch_baseline,
    fact.stretch_baseline_percent,
    CASE WHEN fact.stretch_result < 0 THEN 'less' WHEN fact.stretch_result = 0 THEN 'same' WHEN fact.stretch_result > 0 THEN 'more' END AS asks_result,
    CASE WHEN fact.stretch_baseline < 0 THEN 'less' WHEN fact.stretch_baseline = 0 THEN 'same' WHEN fact.stretch_baseline > 0 THEN 'more' END AS asks_baseline,
    previous_fact.result_value AS previous_result_value,
    fact.change,
    fact.change_percent,
    fact.trend,
    objective.objective_series,
    area.area_series,
    CASE WHEN fact.target_unit = '%' THEN 'punti' ELSE fact.target_unit END AS stretch_unit,
    mission.mission,
    objective.mission_origin,
    programme.programme,
    score.measured_share,
    fact.due_share,
    score.scored_share,
    indicator.rolls_up,
    -- A form that an office filled in, or a report: another document than the plan's, which the other lines belong to.
    result_source.source_document AS result_document,
    revision_period.period AS revision_result_period,
    score.approved_achievement,
    score.revised_achievement,
    (score.revised_achievement - score.approved_achievement)::DECIMAL(18, 4) AS gain_by_target,
    score.achievement_parts,
    policy.is_official
FROM fact_measurement AS fact
JOIN fact_achievement AS score ON score.measurement_key = fact.measurement_key
JOIN dim_policy AS policy ON policy.policy_id = score.policy_id
JOIN dim_plan AS plan ON plan.plan_key = fact.plan_key
JOIN dim_chamber AS chamber ON chamber.chamber_key = fact.chamber_key
JOIN dim_period AS period ON period.period_key = fact.period_key
JOIN dim_indicator AS indicator ON indicator.indicator_key = fact.indicator_key
JOIN dim_objective AS objective ON objective.objective_key = fact.objective_key
JOIN dim_source AS source ON source.source_key = indicator.source_key
LEFT JOIN dim_source AS result_source ON result_source.source_key = fact.source_key AND fact.result_line IS NOT NULL
LEFT JOIN dim_period AS revision_period ON revision_period.period_key = fact.revision_period_key
LEFT JOIN (SELECT mission_code, any_value(mission) AS mission FROM dim_mission GROUP BY mission_code) AS mission ON mission.mission_code = objective.mission_code
LEFT JOIN dim_mission AS programme ON programme.mission_code = objective.mission_code AND programme.programme_code = objective.programme_code
LEFT JOIN dim_area AS area ON area.area_key = fact.area_key
LEFT JOIN dim_office AS office ON office.office_key = fact.office_key
LEFT JOIN dim_band AS band ON band.policy_id = policy.policy_id AND band.band = score.band
LEFT JOIN fact_measurement AS last_fact ON last_fact.measurement_key = fact.last_result_measurement_key
LEFT JOIN dim_plan AS last_plan ON last_plan.plan_key = last_fact.plan_key
LEFT JOIN dim_period AS last_period ON last_period.period_key = last_fact.period_key
LEFT JOIN dim_objective AS last_objective ON last_objective.objective_key = last_fact.objective_key
LEFT JOIN dim_indicator AS last_indicator ON last_indicator.indicator_key = last_fact.indicator_key
LEFT JOIN dim_source AS last_source ON last_source.source_key = last_fact.source_key
LEFT JOIN dim_office AS last_office ON last_office.office_key = last_fact.office_key
LEFT JOIN fact_measurement AS previous_fact ON previous_fact.measurement_key = fact.previous_measurement_key;
