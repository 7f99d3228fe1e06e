-- grain: one row per strategic area of a plan
CREATE TABLE dim_area (
    area_key    INTEGER NOT NULL,
    plan_id     VARCHAR NOT NULL,
    area_code   VARCHAR NOT NULL,
    area        VARCHAR NOT NULL,
    area_series VARCHAR NOT NULL
);
