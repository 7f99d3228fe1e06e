-- grain: one row per indicator and printed office relation; an objective's offices count for each of its indicators
CREATE TABLE bridge_indicator_office (
    indicator_key INTEGER NOT NULL,
    office_key    INTEGER NOT NULL,
    relation      VARCHAR NOT NULL,
    printed       VARCHAR NOT NULL,
    source_line   INTEGER NOT NULL
);
