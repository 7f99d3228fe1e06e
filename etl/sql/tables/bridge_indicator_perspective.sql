-- grain: one row per indicator and printed field or perspective that covers it; one without numbers covers all of its objective's
CREATE TABLE bridge_indicator_perspective (
    indicator_key   INTEGER NOT NULL,
    perspective_key INTEGER NOT NULL,
    source_line     INTEGER NOT NULL
);
