-- grain: one row per key that stands twice where it must stand once; blocking: yes
SELECT 'fact_measurement' AS "table", indicator_key || '|' || period_key AS row_key, count(*) AS times FROM fact_measurement GROUP BY ALL HAVING count(*) > 1
UNION ALL SELECT 'fact_achievement', measurement_key || '|' || policy_id, count(*) FROM fact_achievement GROUP BY ALL HAVING count(*) > 1
UNION ALL SELECT 'dim_objective', plan_id || '|' || objective_code, count(*) FROM dim_objective GROUP BY ALL HAVING count(*) > 1
UNION ALL SELECT 'dim_indicator', objective_key || '|' || indicator_number, count(*) FROM dim_indicator GROUP BY ALL HAVING count(*) > 1
UNION ALL SELECT 'dim_plan', plan_id, count(*) FROM dim_plan GROUP BY ALL HAVING count(*) > 1
UNION ALL SELECT 'dim_source', plan_id || '|' || source_id, count(*) FROM dim_source GROUP BY ALL HAVING count(*) > 1
UNION ALL SELECT 'fact_finding', finding_id, count(*) FROM fact_finding GROUP BY ALL HAVING count(*) > 1
UNION ALL SELECT 'bridge_indicator_manager', indicator_key || '|' || manager_key, count(*) FROM bridge_indicator_manager GROUP BY ALL HAVING count(*) > 1
UNION ALL SELECT 'dim_mission', mission_code || '|' || programme_code, count(*) FROM dim_mission GROUP BY ALL HAVING count(*) > 1
UNION ALL SELECT 'dim_perspective', chamber_key || '|' || kind || '|' || perspective, count(*) FROM dim_perspective GROUP BY ALL HAVING count(*) > 1
