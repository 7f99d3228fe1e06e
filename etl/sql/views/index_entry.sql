-- grain: one row per thing of a plan that is looked up by name or code: node of its tree, indicator, manager, directorate, office
-- search_text is all that an entry is found by; an indicator's has its objective's names too. An office's members are its indicators, as objective/number.
-- series_plans says how many plans have the indicator, as the lineage joins them.
CREATE VIEW index_entry AS
WITH target AS (
    SELECT indicator_key, string_agg(DISTINCT target_text, ' · ' ORDER BY target_text) AS target_texts
    FROM fact_measurement
    WHERE target_text IS NOT NULL
    GROUP BY indicator_key
),
carried AS (
    SELECT objective_key, count(*) AS indicators FROM dim_indicator GROUP BY objective_key
),
series AS (
    SELECT indicator_series, count(DISTINCT plan_id) AS series_plans FROM dim_indicator GROUP BY indicator_series
),
answering AS (
    SELECT plan_key, manager_key, source_key, source_line FROM fact_assignment
    UNION ALL
    SELECT plan_key, manager_key, source_key, source_line FROM fact_individual_objective
),
managed AS (
    SELECT indicator.plan_id, bridge.manager_key, count(*) AS indicators
    FROM bridge_indicator_manager AS bridge
    JOIN dim_indicator AS indicator ON indicator.indicator_key = bridge.indicator_key
    GROUP BY indicator.plan_id, bridge.manager_key
),
staffed AS (
    SELECT DISTINCT
        indicator.plan_id, bridge.office_key, bridge.printed, indicator.source_key, bridge.source_line,
        objective.objective_code || '/' || indicator.indicator_number AS member
    FROM bridge_indicator_office AS bridge
    JOIN dim_indicator AS indicator ON indicator.indicator_key = bridge.indicator_key
    JOIN dim_objective AS objective ON objective.objective_key = indicator.objective_key
    WHERE bridge.relation <> 'directorate' AND bridge.printed <> '[persona]'
),
entry AS (
    SELECT
        objective.plan_id,
        CASE WHEN objective.objective_level = 'area' THEN 'area' ELSE 'objective' END AS kind,
        objective.objective_level AS level,
        objective.objective_code AS code,
        objective.objective_code,
        NULL::INTEGER AS indicator_number,
        objective.objective AS title,
        objective.objective_short AS short_title,
        area.area_code,
        CASE WHEN objective.objective_level <> 'area' THEN coalesce(nullif(objective.strategic, objective.objective), area.area) END AS belongs_to,
        NULL::VARCHAR AS belongs_to_full,
        NULL::VARCHAR AS target_texts,
        coalesce(carried.indicators, 0) AS indicators,
        NULL::VARCHAR AS members,
        NULL::VARCHAR AS indicator_series,
        NULL::BIGINT AS series_plans,
        objective.source_key,
        objective.source_line
    FROM dim_objective AS objective
    LEFT JOIN dim_area AS area ON area.area_key = objective.area_key
    LEFT JOIN carried ON carried.objective_key = objective.objective_key
    UNION ALL
    SELECT
        indicator.plan_id, 'indicator', objective.objective_level, objective.objective_code || '/' || indicator.indicator_number,
        objective.objective_code, indicator.indicator_number, indicator.indicator, NULL, area.area_code, objective.objective_short, objective.objective,
        target.target_texts, 1, NULL, indicator.indicator_series, series.series_plans, indicator.source_key, indicator.source_line
    FROM dim_indicator AS indicator
    JOIN dim_objective AS objective ON objective.objective_key = indicator.objective_key
    JOIN series ON series.indicator_series = indicator.indicator_series
    LEFT JOIN dim_area AS area ON area.area_key = objective.area_key
    LEFT JOIN target ON target.indicator_key = indicator.indicator_key
    UNION ALL
    SELECT
        plan.plan_id, 'manager', NULL, NULL, NULL, NULL, manager.manager_role, NULL, NULL, NULL, NULL, NULL, max(managed.indicators), NULL, NULL, NULL,
        arg_min(answering.source_key, answering.source_line), min(answering.source_line)
    FROM answering
    JOIN dim_plan AS plan ON plan.plan_key = answering.plan_key
    JOIN dim_manager AS manager ON manager.manager_key = answering.manager_key
    LEFT JOIN managed ON managed.plan_id = plan.plan_id AND managed.manager_key = answering.manager_key
    GROUP BY plan.plan_id, manager.manager_role
    UNION ALL
    SELECT
        objective.plan_id, 'directorate', NULL, NULL, NULL, NULL, objective.directorate, NULL, NULL, NULL, NULL, NULL, sum(carried.indicators), NULL, NULL, NULL,
        arg_min(objective.source_key, objective.source_line), min(objective.source_line)
    FROM dim_objective AS objective
    JOIN carried ON carried.objective_key = objective.objective_key
    WHERE objective.directorate IS NOT NULL
    GROUP BY objective.plan_id, objective.directorate
    UNION ALL
    SELECT
        staffed.plan_id, 'office', NULL, NULL, NULL, NULL, office.office, nullif(string_agg(DISTINCT staffed.printed, ' · ' ORDER BY staffed.printed), office.office),
        NULL, NULL, NULL, NULL, count(DISTINCT staffed.member), string_agg(DISTINCT staffed.member, ', ' ORDER BY staffed.member), NULL, NULL,
        arg_min(staffed.source_key, staffed.source_line), min(staffed.source_line)
    FROM staffed
    JOIN dim_office AS office ON office.office_key = staffed.office_key
    GROUP BY staffed.plan_id, office.office
)
SELECT
    entry.plan_id,
    chamber.chamber,
    plan.plan_year,
    entry.kind,
    entry.level,
    entry.code,
    entry.objective_code,
    entry.indicator_number,
    entry.title,
    nullif(entry.short_title, entry.title) AS short_title,
    entry.area_code,
    entry.belongs_to,
    nullif(entry.belongs_to_full, entry.belongs_to) AS belongs_to_full,
    entry.target_texts,
    entry.indicators,
    entry.members,
    entry.indicator_series,
    entry.series_plans,
    concat_ws(' ', entry.code, entry.title, nullif(entry.short_title, entry.title), entry.target_texts,
        CASE WHEN entry.kind = 'indicator' THEN concat_ws(' ', entry.belongs_to, nullif(entry.belongs_to_full, entry.belongs_to)) END) AS search_text,
    source.source_document,
    entry.source_line
FROM entry
JOIN dim_plan AS plan ON plan.plan_id = entry.plan_id
JOIN dim_chamber AS chamber ON chamber.chamber_key = plan.chamber_key
JOIN dim_source AS source ON source.source_key = entry.source_key;
