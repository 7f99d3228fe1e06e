-- grain: one row per budget line whose text has a figure and no amount; blocking: no
SELECT plan_key, objective_key, source_line, amount_text FROM fact_budget WHERE amount IS NULL AND regexp_matches(amount_text, '[0-9]')
