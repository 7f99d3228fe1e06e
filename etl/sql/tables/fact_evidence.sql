-- grain: one row per document to be shown for an objective (indicator_key is null) or an indicator
CREATE TABLE fact_evidence (
    evidence_key  INTEGER NOT NULL,
    plan_key      INTEGER NOT NULL,
    objective_key INTEGER NOT NULL,
    indicator_key INTEGER,
    evidence      VARCHAR NOT NULL,
    source_key    INTEGER NOT NULL,
    source_line   INTEGER NOT NULL
);
