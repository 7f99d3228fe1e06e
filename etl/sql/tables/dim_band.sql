-- grain: one row per band of a scoring policy
CREATE TABLE dim_band (
    policy_id   VARCHAR NOT NULL,
    band        VARCHAR NOT NULL,
    label_it    VARCHAR NOT NULL,
    label_en    VARCHAR NOT NULL,
    shape       VARCHAR NOT NULL,
    colour      VARCHAR NOT NULL,
    ordinal     INTEGER NOT NULL,
    lower_bound DECIMAL(18, 4) NOT NULL
);
