-- grain: one row per measurement and scoring policy
-- Percent points, after and before the policy's cap.
CREATE TABLE fact_achievement (
    measurement_key      INTEGER NOT NULL,
    policy_id            VARCHAR NOT NULL,
    achievement          DECIMAL(18, 4),
    achievement_uncapped DECIMAL(18, 4),
    met                  BOOLEAN,
    band                 VARCHAR,
    status               VARCHAR NOT NULL
);
