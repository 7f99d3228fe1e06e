-- grain: one row per chamber of commerce
CREATE TABLE dim_chamber (
    chamber_key  INTEGER NOT NULL,
    chamber      VARCHAR NOT NULL,
    chamber_name VARCHAR NOT NULL
);
