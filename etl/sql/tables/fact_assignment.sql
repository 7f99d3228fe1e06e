-- grain: one row per objective assigned to a manager
-- share is its weight as a fraction of all that the manager is assigned; all blank means equal shares.
CREATE TABLE fact_assignment (
    assignment_key INTEGER NOT NULL,
    plan_key       INTEGER NOT NULL,
    manager_key    INTEGER NOT NULL,
    objective_key  INTEGER NOT NULL,
    weight_text    VARCHAR,
    weight         DECIMAL(9, 4),
    printed_code   VARCHAR,
    source_key     INTEGER NOT NULL,
    source_line    INTEGER NOT NULL,
    share          DECIMAL(18, 12)
);
