-- grain: one row per confirmed link of lineage.csv whose two plans are loaded
-- what is objective, which an area is too, or indicator; source_line is the line of lineage.csv.
CREATE TABLE fact_lineage (
    lineage_key        INTEGER NOT NULL,
    what               VARCHAR NOT NULL,
    from_objective_key INTEGER NOT NULL,
    from_indicator_key INTEGER,
    to_objective_key   INTEGER NOT NULL,
    to_indicator_key   INTEGER,
    grade              VARCHAR NOT NULL,
    note               VARCHAR,
    source_line        INTEGER NOT NULL
);
