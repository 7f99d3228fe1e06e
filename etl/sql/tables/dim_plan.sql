-- grain: one row per plan, which is a chamber and a year
CREATE TABLE dim_plan (
    plan_key      INTEGER NOT NULL,
    plan_id       VARCHAR NOT NULL,
    chamber_key   INTEGER NOT NULL,
    plan_year     INTEGER NOT NULL,
    title         VARCHAR NOT NULL,
    headline_tree VARCHAR NOT NULL,
    indicators    INTEGER NOT NULL,
    objectives    INTEGER NOT NULL
);
