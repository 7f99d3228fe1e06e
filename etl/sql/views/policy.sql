-- grain: one row per policy
CREATE VIEW policy AS
SELECT
    policy_id,
    policy,
    is_official,
    cap,
    at_most,
    missing,
    band_set,
    note_it,
    ordinal,
    policy_en,
    description_it,
    description_en
FROM dim_policy;
