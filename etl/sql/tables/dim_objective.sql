-- grain: one row per node of a plan's tree: area, strategic objective, programme, operational objective or action
-- objective_short is the label for people: the short title where one is printed, at short_title_line, else the title.
-- effective_weight is the sum over the leaves below the node, as a fraction of the plan.
-- mission_text and programme_text are what is printed, the codes those of dim_mission; an origin is printed, inherited from a
-- node above, or mapped by a person: then mission_map_line is the line of mission-map.csv and mission_note says why.
-- objective_series is what the lineage joins over the years; series_grade is the grade of the link that leads here.
CREATE TABLE dim_objective (
    objective_key          INTEGER NOT NULL,
    plan_id                VARCHAR NOT NULL,
    objective_code         VARCHAR NOT NULL,
    printed_code           VARCHAR,
    objective              VARCHAR NOT NULL,
    objective_short        VARCHAR NOT NULL,
    short_title_line       INTEGER,
    objective_level        VARCHAR NOT NULL,
    parent_code            VARCHAR,
    strategic_code         VARCHAR,
    strategic              VARCHAR,
    area_key               INTEGER,
    tree                   VARCHAR NOT NULL,
    directorate            VARCHAR,
    weight_text            VARCHAR,
    weight                 DECIMAL(9, 4),
    weight_of              VARCHAR,
    effective_weight       DECIMAL(18, 12) NOT NULL,
    mission_text           VARCHAR,
    mission_code           VARCHAR,
    mission_origin         VARCHAR,
    programme_text         VARCHAR,
    programme_code         VARCHAR,
    programme_origin       VARCHAR,
    mission_note           VARCHAR,
    mission_map_line       INTEGER,
    source_key             INTEGER NOT NULL,
    source_line            INTEGER NOT NULL,
    objective_series       VARCHAR NOT NULL,
    series_grade           VARCHAR,
    previous_objective_key INTEGER
);
