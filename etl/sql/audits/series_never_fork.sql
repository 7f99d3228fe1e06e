-- grain: one row per objective or indicator that more than one link leads to, or more than one leads on from; blocking: yes
SELECT 'to' AS side, what, to_objective_key AS objective_key, to_indicator_key AS indicator_key, count(*) AS links
FROM fact_lineage WHERE grade <> 'not_comparable' GROUP BY ALL HAVING count(*) > 1
UNION ALL
SELECT 'from', what, from_objective_key, from_indicator_key, count(*)
FROM fact_lineage WHERE grade <> 'not_comparable' GROUP BY ALL HAVING count(*) > 1
