-- grain: one row per leaf whose due, measured or scored share is outside 0 … 1, or measured without being due; blocking: yes
SELECT fact.measurement_key, score.policy_id, fact.due_share, score.measured_share, score.scored_share, score.achievement
FROM fact_measurement AS fact
JOIN fact_achievement AS score USING (measurement_key)
WHERE fact.due_share NOT BETWEEN 0 AND 1
   OR score.measured_share NOT BETWEEN 0 AND 1
   OR score.scored_share NOT BETWEEN 0 AND 1
   OR score.measured_share > fact.due_share
   OR (score.scored_share > 0) <> (score.achievement IS NOT NULL)
