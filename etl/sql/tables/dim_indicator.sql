-- grain: one row per indicator of a plan
-- effective_weight is a fraction; the leaves of a tree sum to 1, a roll-up that passes its share on has none.
-- rolls_up is the node whose leaves this roll-up sums up, null for an indicator that is measured by itself.
-- indicator_series is what the lineage joins over the years; series_grade is the grade of the link that leads here.
-- managers are the roles that it is assigned to, joined by '; ', as in bridge_indicator_manager.
CREATE TABLE dim_indicator (
    indicator_key          INTEGER NOT NULL,
    plan_id                VARCHAR NOT NULL,
    objective_key          INTEGER NOT NULL,
    indicator_number       INTEGER NOT NULL,
    printed_number         VARCHAR,
    indicator              VARCHAR NOT NULL,
    indicator_types        VARCHAR,
    indicator_series       VARCHAR NOT NULL,
    direction              VARCHAR NOT NULL,
    unit                   VARCHAR,
    is_rollup              BOOLEAN NOT NULL,
    tree                   VARCHAR NOT NULL,
    weight_text            VARCHAR,
    weight                 DECIMAL(9, 4),
    weight_as_approved     DECIMAL(9, 4),
    effective_weight       DECIMAL(18, 12),
    baseline_text          VARCHAR,
    baseline_value         DECIMAL(18, 4),
    baseline_line          INTEGER,
    weight_line            INTEGER,
    source_key             INTEGER NOT NULL,
    source_line            INTEGER NOT NULL,
    series_grade           VARCHAR,
    previous_indicator_key INTEGER,
    managers               VARCHAR,
    rolls_up               VARCHAR,
    indicator_group        VARCHAR,
    algorithm              VARCHAR,
    frequency              VARCHAR,
    data_source            VARCHAR
);
