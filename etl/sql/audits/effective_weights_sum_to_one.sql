-- grain: one row per tree of a plan whose leaves' effective weights don't sum to 1; blocking: yes
SELECT plan_id, tree, sum(effective_weight) AS effective_weight
FROM dim_indicator
GROUP BY plan_id, tree
HAVING abs(coalesce(sum(effective_weight), 0) - 1) > 0.000000001
