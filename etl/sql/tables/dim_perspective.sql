-- grain: one row per strategic field or perspective of a chamber, under its printed name
-- kind is field (ambito strategico) or perspective (prospettiva strategica).
CREATE TABLE dim_perspective (
    perspective_key INTEGER NOT NULL,
    chamber_key     INTEGER NOT NULL,
    kind            VARCHAR NOT NULL,
    perspective     VARCHAR NOT NULL
);
