-- grain: one row per dim_mission
CREATE VIEW mission AS
SELECT
    mission_code,
    mission,
    programme_code,
    programme,
    'missions.csv' AS source_document,
    source_line
FROM dim_mission;
