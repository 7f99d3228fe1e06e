-- grain: one row per node of a plan's tree: area, strategic objective, programme, operational objective or action
-- objective_short is the label for people: the short title where one is printed, at short_title_line, else the title.
-- effective_weight is the sum over the leaves below the node, as a fraction of the plan.
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
    mission_code           VARCHAR,
    programme_code         VARCHAR,
    source_key             INTEGER NOT NULL,
    source_line            INTEGER NOT NULL,
    objective_series       VARCHAR NOT NULL,
    series_grade           VARCHAR,
    previous_objective_key INTEGER
);
