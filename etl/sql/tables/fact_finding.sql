-- grain: one row per finding; finding_id survives reloads
CREATE TABLE fact_finding (
    finding_id    VARCHAR NOT NULL,
    plan_key      INTEGER NOT NULL,
    code          VARCHAR NOT NULL,
    severity      VARCHAR NOT NULL,
    objective_key INTEGER,
    indicator_key INTEGER,
    period_key    INTEGER,
    source_key    INTEGER NOT NULL,
    source_line   INTEGER NOT NULL,
    title_it      VARCHAR NOT NULL,
    title_en      VARCHAR NOT NULL,
    message_it    VARCHAR NOT NULL,
    message_en    VARCHAR NOT NULL,
    parameters    VARCHAR NOT NULL
);
