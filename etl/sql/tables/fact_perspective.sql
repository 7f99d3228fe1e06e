-- grain: one row per printed field or perspective of an objective
-- indicators are the numbers that it covers, joined by ';', null for all of the objective's.
CREATE TABLE fact_perspective (
    perspective_row_key INTEGER NOT NULL,
    plan_key            INTEGER NOT NULL,
    objective_key       INTEGER NOT NULL,
    perspective_key     INTEGER NOT NULL,
    indicators          VARCHAR,
    weight_text         VARCHAR,
    weight              DECIMAL(9, 4),
    source_key          INTEGER NOT NULL,
    source_line         INTEGER NOT NULL
);
