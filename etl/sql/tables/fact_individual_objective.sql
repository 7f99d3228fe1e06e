-- grain: one row per individual objective of a manager
-- It belongs to no tree: it has a target, typed as those of indicators are, and neither weight nor result.
CREATE TABLE fact_individual_objective (
    individual_key    INTEGER NOT NULL,
    plan_key          INTEGER NOT NULL,
    manager_key       INTEGER NOT NULL,
    number            INTEGER NOT NULL,
    objective         VARCHAR NOT NULL,
    indicator         VARCHAR,
    target_text       VARCHAR,
    target_kind       VARCHAR NOT NULL,
    target_operator   VARCHAR,
    operator_inferred BOOLEAN,
    target_value      DECIMAL(18, 4),
    target_value2     DECIMAL(18, 4),
    target_unit       VARCHAR,
    target_date       DATE,
    target_parts      VARCHAR,
    source_key        INTEGER NOT NULL,
    source_line       INTEGER NOT NULL
);
