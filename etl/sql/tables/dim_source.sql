-- grain: one row per document that a package was made from
CREATE TABLE dim_source (
    source_key      INTEGER NOT NULL,
    plan_id         VARCHAR NOT NULL,
    source_id       VARCHAR NOT NULL,
    source_document VARCHAR NOT NULL,
    sha256          VARCHAR, -- null for an act that isn't kept as a file
    kind            VARCHAR NOT NULL,
    source_date     DATE
);
