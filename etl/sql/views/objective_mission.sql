-- grain: one row per node of a plan's tree, with the national mission that it belongs to, if any
-- effective_weight is a fraction of the node's tree. Where a person mapped the node, mission_note says why.
CREATE VIEW objective_mission AS
SELECT
    plan.plan_id,
    chamber.chamber,
    plan.plan_year,
    objective.objective_code,
    objective.objective,
    objective.objective_short,
    objective.objective_level,
    objective.tree,
    objective.effective_weight,
    objective.mission_text,
    objective.mission_code,
    mission.mission,
    objective.mission_origin,
    objective.programme_text,
    objective.programme_code,
    programme.programme,
    objective.programme_origin,
    objective.mission_note,
    source.source_document,
    objective.source_line,
    objective.mission_map_line
FROM dim_objective AS objective
JOIN dim_plan AS plan ON plan.plan_id = objective.plan_id
JOIN dim_chamber AS chamber ON chamber.chamber_key = plan.chamber_key
JOIN dim_source AS source ON source.source_key = objective.source_key
LEFT JOIN (SELECT mission_code, any_value(mission) AS mission FROM dim_mission GROUP BY mission_code) AS mission ON mission.mission_code = objective.mission_code
LEFT JOIN dim_mission AS programme ON programme.mission_code = objective.mission_code AND programme.programme_code = objective.programme_code;
