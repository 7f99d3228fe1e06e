-- grain: one row per printed judgement of a sheet (indicator_key is null) or of an indicator
CREATE TABLE fact_verdict (
    verdict_key          INTEGER NOT NULL,
    plan_key             INTEGER NOT NULL,
    objective_key        INTEGER NOT NULL,
    indicator_key        INTEGER,
    period_key           INTEGER NOT NULL,
    verdict_text         VARCHAR NOT NULL,
    status               VARCHAR,
    declared_achievement DECIMAL(18, 4),
    source_key           INTEGER NOT NULL,
    source_line          INTEGER NOT NULL
);
