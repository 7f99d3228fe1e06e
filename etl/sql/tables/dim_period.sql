-- grain: one row per checkpoint that a package declares, cumulative from January to the end of a quarter
CREATE TABLE dim_period (
    period_key INTEGER NOT NULL,
    period     VARCHAR NOT NULL,
    year       INTEGER NOT NULL,
    quarter    INTEGER NOT NULL,
    end_date   DATE NOT NULL,
    label_it   VARCHAR NOT NULL,
    label_en   VARCHAR NOT NULL
);
