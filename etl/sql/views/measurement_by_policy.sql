-- grain: one row per fact_measurement × policy
-- Public and stable, with the columns of measurement: scores differ by policy, nothing else does.
CREATE VIEW measurement_by_policy AS
SELECT * EXCLUDE (is_official)
FROM all_measurement;
