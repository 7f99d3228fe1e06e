-- grain: one row per policy × band
CREATE VIEW policy_band AS
SELECT
    policy.policy_id,
    policy.policy,
    policy.is_official,
    policy.note_it,
    band.band,
    band.label_it,
    band.label_en,
    band.shape,
    band.ordinal,
    band.lower_bound
FROM dim_policy AS policy
JOIN dim_band AS band ON band.policy_id = policy.policy_id;
