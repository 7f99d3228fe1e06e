-- grain: one row, when not exactly one policy is official; blocking: yes
SELECT count(*) FILTER (WHERE is_official) AS official FROM dim_policy HAVING count(*) FILTER (WHERE is_official) <> 1
