-- grain: one row per thing that a load says about itself: the snapshot, a file read, a table written, a stage, an audit, a load that failed before it
-- kind is snapshot, file, table, stage, audit or load; value is a version, a SHA-256, a verdict or the first fault's kind and
-- place. A failed load makes no snapshot: the next one that succeeds carries what failed since the last, with its own time in "at".
CREATE TABLE load_audit (
    kind        VARCHAR NOT NULL,
    name        VARCHAR NOT NULL,
    plan_id     VARCHAR,
    value       VARCHAR,
    rows        BIGINT,
    duration_ms BIGINT,
    "at"        TIMESTAMP NOT NULL
);
