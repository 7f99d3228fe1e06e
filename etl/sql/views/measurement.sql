-- grain: one row per fact_measurement, under the official policy
-- Public and stable: columns are only ever added at the end.
CREATE VIEW measurement AS
WITH official AS (
    SELECT policy_id, policy FROM dim_policy WHERE is_official
)
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
    official.policy_id,
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
    official.policy,
    chamber.chamber_name,
    period.label_it AS period_label,
    coalesce(band.label_it, 'Non misurato') AS band_label,
    fact.declared_agrees,
    objective.objective_short,
    fact.deviation_line
FROM fact_measurement AS fact
CROSS JOIN official
JOIN fact_achievement AS score ON score.measurement_key = fact.measurement_key AND score.policy_id = official.policy_id
JOIN dim_plan AS plan ON plan.plan_key = fact.plan_key
JOIN dim_chamber AS chamber ON chamber.chamber_key = fact.chamber_key
JOIN dim_period AS period ON period.period_key = fact.period_key
JOIN dim_indicator AS indicator ON indicator.indicator_key = fact.indicator_key
JOIN dim_objective AS objective ON objective.objective_key = fact.objective_key
JOIN dim_source AS source ON source.source_key = fact.source_key
LEFT JOIN dim_area AS area ON area.area_key = fact.area_key
LEFT JOIN dim_office AS office ON office.office_key = fact.office_key
LEFT JOIN dim_band AS band ON band.policy_id = official.policy_id AND band.band = score.band;
