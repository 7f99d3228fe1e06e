-- grain: one row per fact_measurement, under the official policy
-- Public and stable: columns are only ever added at the end.
CREATE VIEW measurement AS
SELECT * EXCLUDE (is_official)
FROM all_measurement
WHERE is_official;
