-- grain: one row per scoring policy; exactly one is official
CREATE TABLE dim_policy (
    policy_id      VARCHAR NOT NULL,
    policy         VARCHAR NOT NULL,
    is_official    BOOLEAN NOT NULL,
    cap            DECIMAL(18, 4) NOT NULL,
    at_most        VARCHAR NOT NULL,
    missing        VARCHAR NOT NULL,
    band_set       VARCHAR NOT NULL,
    note_it        VARCHAR,
    ordinal        INTEGER NOT NULL,
    policy_en      VARCHAR NOT NULL,
    description_it VARCHAR,
    description_en VARCHAR
);
