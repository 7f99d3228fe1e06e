-- grain: one row per printed change of a target or weight, or new indicator
CREATE TABLE fact_target_revision (
    revision_key  INTEGER NOT NULL,
    plan_key      INTEGER NOT NULL,
    objective_key INTEGER NOT NULL,
    indicator_key INTEGER NOT NULL,
    period_key    INTEGER,
    what          VARCHAR NOT NULL,
    old_text      VARCHAR,
    old_value     DECIMAL(18, 4),
    new_text      VARCHAR,
    new_value     DECIMAL(18, 4),
    unit          VARCHAR,
    "where"       VARCHAR NOT NULL,
    state         VARCHAR NOT NULL,
    result_value  DECIMAL(18, 4),
    change        VARCHAR NOT NULL,
    source_key    INTEGER NOT NULL,
    source_line   INTEGER NOT NULL,
    difficulty    VARCHAR NOT NULL
);
