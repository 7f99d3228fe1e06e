-- grain: one row per printed budget line: never summed over indicators
CREATE TABLE fact_budget (
    budget_key    INTEGER NOT NULL,
    plan_key      INTEGER NOT NULL,
    objective_key INTEGER NOT NULL,
    account       VARCHAR,
    description   VARCHAR,
    cost_centre   VARCHAR,
    direction     VARCHAR,
    amount_text   VARCHAR,
    amount        DECIMAL(18, 4),
    source_key    INTEGER NOT NULL,
    source_line   INTEGER NOT NULL
);
