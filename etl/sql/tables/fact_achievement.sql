-- grain: one row per measurement and scoring policy
-- Achievements are percent points, after and before the policy's cap. Shares are parts of the leaf's weight: scored_share enters
-- the score, measured_share was measured. They are 1 or 0, between them for a leaf that stands for a whole subtree.
CREATE TABLE fact_achievement (
    measurement_key      INTEGER NOT NULL,
    policy_id            VARCHAR NOT NULL,
    achievement          DECIMAL(18, 4),
    achievement_uncapped DECIMAL(18, 4),
    met                  BOOLEAN,
    band                 VARCHAR,
    status               VARCHAR NOT NULL,
    scored_share         DECIMAL(18, 12) NOT NULL,
    measured_share       DECIMAL(18, 12) NOT NULL,
    approved_achievement DECIMAL(18, 4), -- of a moved target: what one result is worth against it as approved
    revised_achievement  DECIMAL(18, 4), -- and as revised
    achievement_parts    VARCHAR         -- of a target that asks for several things: each part in JSON, uncapped; the smallest counts
);
