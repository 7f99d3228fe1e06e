-- grain: one row per manager of a plan whose leaves' weights don't sum to 1; blocking: yes
SELECT indicator.plan_id, bridge.manager_key, sum(bridge.manager_weight) AS manager_weight
FROM bridge_indicator_manager AS bridge
JOIN dim_indicator AS indicator USING (indicator_key)
WHERE bridge.manager_weight IS NOT NULL
GROUP BY indicator.plan_id, bridge.manager_key
HAVING abs(sum(bridge.manager_weight) - 1) > 0.000000001
