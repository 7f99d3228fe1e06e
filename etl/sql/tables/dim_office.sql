-- grain: one row per office of a chamber, under the name that gathers its spellings
CREATE TABLE dim_office (
    office_key  INTEGER NOT NULL,
    chamber_key INTEGER NOT NULL,
    office      VARCHAR NOT NULL
);
