-- grain: one row per line that stood elsewhere than its cell (displaced) or twice (repeated), and that a reader put right
-- column_name is the column of the package that the line fills, null where it is a whole row.
CREATE TABLE fact_layout_note (
    layout_note_key INTEGER NOT NULL,
    plan_key        INTEGER NOT NULL,
    objective_key   INTEGER NOT NULL,
    indicator_key   INTEGER,
    kind            VARCHAR NOT NULL,
    column_name     VARCHAR,
    note            VARCHAR,
    source_key      INTEGER NOT NULL,
    source_line     INTEGER NOT NULL
);
