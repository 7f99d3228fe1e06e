-- grain: one row per thing that a load says about itself: the snapshot, a file read, a table written, a stage, an audit
-- kind is snapshot, file, table, stage or audit; value is a version, a SHA-256 or a verdict.
CREATE TABLE load_audit (
    kind        VARCHAR NOT NULL,
    name        VARCHAR NOT NULL,
    plan_id     VARCHAR,
    value       VARCHAR,
    rows        BIGINT,
    duration_ms BIGINT,
    "at"        TIMESTAMP NOT NULL
);
