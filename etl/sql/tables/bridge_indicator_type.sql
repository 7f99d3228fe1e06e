-- grain: one row per indicator and ticked type
CREATE TABLE bridge_indicator_type (
    indicator_key  INTEGER NOT NULL,
    indicator_type VARCHAR NOT NULL
);
