-- grain: one row per programme of the national list of missions
-- source_line is the line of missions.csv. A plan may name a mission without a programme: join by mission_code then.
CREATE TABLE dim_mission (
    mission_code   VARCHAR NOT NULL,
    mission        VARCHAR NOT NULL,
    programme_code VARCHAR NOT NULL,
    programme      VARCHAR NOT NULL,
    source_line    INTEGER NOT NULL
);
