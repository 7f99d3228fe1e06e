-- grain: one row per criterion by which an objective (indicator_key is null) or an indicator was rated
-- value is null where the cell is no single number; from_value and to_value are the range that its heading prints.
CREATE TABLE fact_criterion (
    criterion_key INTEGER NOT NULL,
    plan_key      INTEGER NOT NULL,
    objective_key INTEGER NOT NULL,
    indicator_key INTEGER,
    criterion     VARCHAR NOT NULL,
    value_text    VARCHAR,
    value         DECIMAL(18, 4),
    from_value    DECIMAL(18, 4),
    to_value      DECIMAL(18, 4),
    source_key    INTEGER NOT NULL,
    source_line   INTEGER NOT NULL
);
