-- Two small invented plans with the star's names. 2018: two areas, two directorates, three objectives, every kind of nothing.
-- 2019: no directorates, nothing measured, targets that ask less than, as much as and more than 2018 reached.
CREATE TABLE leaf (
  area_code VARCHAR, area VARCHAR, directorate VARCHAR, objective_code VARCHAR, objective VARCHAR, indicator_number INTEGER, indicator VARCHAR,
  period VARCHAR, effective_weight DECIMAL(18, 12), weight DECIMAL(9, 4), weight_text VARCHAR,
  baseline_text VARCHAR, baseline_value DECIMAL(18, 4),
  target_text VARCHAR, target_kind VARCHAR, target_operator VARCHAR, target_value DECIMAL(18, 4), target_unit VARCHAR, target_date DATE, target_parts VARCHAR,
  result_text VARCHAR, result_value DECIMAL(18, 4), declared_deviation_text VARCHAR, declared_deviation DECIMAL(18, 4), declared_agrees BOOLEAN,
  deviation DECIMAL(18, 4), deviation_unit VARCHAR, met BOOLEAN, achievement DECIMAL(18, 4), achievement_uncapped DECIMAL(18, 4), band VARCHAR, status VARCHAR, source_line INTEGER);

INSERT INTO leaf VALUES
  ('1', 'Sostegno alle imprese', 'Area Promozione', '1.1', 'Formazione degli operatori', 1, 'seminari tenuti', '2018-H1', 0.25, 50, '50,00%', '4', 4, 'almeno 10 seminari', 'number', '>=', 10, 'seminari', NULL, NULL, '16 seminari', 16, '+6', 6, true, 6, 'seminari', true, 100, 160, 'full', 'met', 101),
  ('1', 'Sostegno alle imprese', 'Area Promozione', '1.1', 'Formazione degli operatori', 2, 'posizioni esaminate', '2018-H1', 0.25, 50, '50,00%', '2.000', 2000, 'esame di 6.000 posizioni in 6 riunioni', 'number', '>=', 6000, 'posizioni', NULL, '[{"number":6000,"unit":"posizioni"},{"number":6,"unit":"riunioni"}]', '2.799 posizioni e 3 riunioni', 2799, '- 3.201 posizioni', NULL, NULL, NULL, NULL, false, 46.65, 46.65, 'miss', 'not_met', 120),
  ('1', 'Sostegno alle imprese', 'Area Anagrafica', '1.2', 'Qualità del registro', 1, 'pratiche evase entro 5 giorni', '2018-H1', 0.3, 60, '60,00%', '80%', 80, '90%', 'percent', '>=', 90, '%', NULL, NULL, '82,35%', 82.35, '7,65', 7.65, false, -7.65, 'punti', false, 91.5, 91.5, 'near', 'not_met', 140),
  ('1', 'Sostegno alle imprese', 'Area Anagrafica', '1.2', 'Qualità del registro', 2, 'presentazione dei dati', '2018-H1', 0.1, 40, 'PASSA DA 20,00% A 40%', NULL, NULL, 'entro il 31 marzo', 'deadline', '<=', NULL, NULL, '2018-03-31', NULL, '31 marzo', NULL, NULL, NULL, NULL, NULL, NULL, true, 100, NULL, 'full', 'met', 160),
  ('2', 'Risorse', 'Area Anagrafica', '2.1', 'Semplificazione', 1, 'avvio del nuovo portale', '2018-H1', 0.05, 50, '50%', NULL, NULL, 'analisi delle offerte', 'milestone', NULL, NULL, NULL, NULL, NULL, 'analisi in corso', NULL, '//', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'not_measurable', 180),
  ('2', 'Risorse', 'Area Anagrafica', '2.1', 'Semplificazione', 2, 'visite ispettive', '2018-H1', 0.05, 50, '50%', '12', 12, '-', 'none', NULL, NULL, NULL, NULL, NULL, '3', 3, '+3', 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'not_due', 200),
  ('1', 'Sostegno alle imprese', 'Area Promozione', '1.1', 'Formazione degli operatori', 1, 'seminari tenuti', '2018-FY', 0.25, 50, '50,00%', '4', 4, 'almeno 20 seminari', 'number', '>=', 20, 'seminari', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'not_measurable', 101),
  ('1', 'Sostegno alle imprese', 'Area Promozione', '1.1', 'Formazione degli operatori', 2, 'posizioni esaminate', '2018-FY', 0.25, 50, '50,00%', '2.000', 2000, '9.000 posizioni', 'number', '>=', 9000, 'posizioni', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'not_measurable', 120),
  ('1', 'Sostegno alle imprese', 'Area Anagrafica', '1.2', 'Qualità del registro', 1, 'pratiche evase entro 5 giorni', '2018-FY', 0.3, 60, '60,00%', '80%', 80, '= 95%', 'percent', '=', 95, '%', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'not_measurable', 140),
  ('1', 'Sostegno alle imprese', 'Area Anagrafica', '1.2', 'Qualità del registro', 2, 'presentazione dei dati', '2018-FY', 0.1, 40, 'PASSA DA 20,00% A 40%', NULL, NULL, '-', 'none', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'not_due', 160),
  ('2', 'Risorse', 'Area Anagrafica', '2.1', 'Semplificazione', 1, 'avvio del nuovo portale', '2018-FY', 0.05, 50, '50%', NULL, NULL, 'SI', 'boolean', '=', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'not_measurable', 180),
  ('2', 'Risorse', 'Area Anagrafica', '2.1', 'Semplificazione', 2, 'visite ispettive', '2018-FY', 0.05, 50, '50%', '12', 12, '30', 'number', '>=', 30, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'not_measurable', 200);

ALTER TABLE leaf ADD COLUMN plan_year INTEGER;
UPDATE leaf SET plan_year = 2018;
INSERT INTO leaf BY NAME
  SELECT *, 2019 AS plan_year, CASE WHEN target_kind = 'none' THEN 'not_due' ELSE 'not_reported' END AS status FROM (VALUES
    ('1', 'Sostegno alle imprese', '1.1', 'Formazione degli operatori', 1, 'seminari tenuti', '2019-H1', 0.3, 60, '60%', '16', 16, 'almeno 14 seminari', 'number', '>=', 14, 'seminari', NULL, 51),
    ('1', 'Sostegno alle imprese', '1.1', 'Formazione degli operatori', 1, 'seminari tenuti', '2019-FY', 0.3, 60, '60%', '16', 16, 'almeno 15 seminari', 'number', '>=', 15, 'seminari', NULL, 51),
    ('1', 'Sostegno alle imprese', '1.1', 'Formazione degli operatori', 2, 'posizioni esaminate', '2019-H1', 0.2, 40, '40%', '5.500', 5500, '2.000 posizioni', 'number', '>=', 2000, 'posizioni', NULL, 60),
    ('1', 'Sostegno alle imprese', '1.1', 'Formazione degli operatori', 2, 'posizioni esaminate', '2019-FY', 0.2, 40, '40%', '5.500', 5500, '5.000 posizioni', 'number', '>=', 5000, 'posizioni', NULL, 60),
    ('1', 'Sostegno alle imprese', '1.2', 'Qualità del registro', 1, 'pratiche evase entro 5 giorni', '2019-H1', 0.25, 60, '60%', '90%', 90, '82,35%', 'percent', '>=', 82.35, '%', NULL, 70),
    ('1', 'Sostegno alle imprese', '1.2', 'Qualità del registro', 1, 'pratiche evase entro 5 giorni', '2019-FY', 0.25, 60, '60%', '90%', 90, '90%', 'percent', '>=', 90, '%', NULL, 70),
    ('1', 'Sostegno alle imprese', '1.2', 'Qualità del registro', 2, 'revisione del prontuario', '2019-H1', 0.15, 40, '40%', NULL, NULL, 'avvio gara', 'milestone', NULL, NULL, NULL, NULL, 80),
    ('1', 'Sostegno alle imprese', '1.2', 'Qualità del registro', 2, 'revisione del prontuario', '2019-FY', 0.15, 40, '40%', NULL, NULL, 'completamento', 'milestone', NULL, NULL, NULL, NULL, 80),
    ('2', 'Risorse', '2.2', 'Semplificazione, seconda fase', 1, 'avvio del nuovo portale', '2019-H1', 0.06, 100, '100%', NULL, NULL, '-', 'none', NULL, NULL, NULL, NULL, 90),
    ('2', 'Risorse', '2.2', 'Semplificazione, seconda fase', 1, 'avvio del nuovo portale', '2019-FY', 0.06, 100, '100%', NULL, NULL, 'entro il 30/9', 'deadline', '<=', NULL, NULL, DATE '2019-09-30', 90),
    ('2', 'Risorse', '2.1', 'Esami digitali', 1, 'esami tenuti a distanza', '2019-H1', 0.04, 100, '100%', '20', 20, '5 esami', 'number', '>=', 5, 'esami', NULL, 96),
    ('2', 'Risorse', '2.1', 'Esami digitali', 1, 'esami tenuti a distanza', '2019-FY', 0.04, 100, '100%', '20', 20, '20 esami', 'number', '>=', 20, 'esami', NULL, 96)
  ) t(area_code, area, objective_code, objective, indicator_number, indicator, period, effective_weight, weight, weight_text, baseline_text, baseline_value,
      target_text, target_kind, target_operator, target_value, target_unit, target_date, source_line);

-- Area 1 belongs to a national mission, area 2 to none.
ALTER TABLE leaf ADD COLUMN mission_code VARCHAR;
UPDATE leaf SET mission_code = '012' WHERE area_code = '1';

CREATE TABLE office_of AS SELECT * FROM (VALUES ('1.1', 1, 'Ufficio Studi'), ('1.2', 2, 'Ufficio Registro'), ('2.1', 2, 'Ufficio Registro'), ('2.2', 2, 'Ufficio Registro')) t(objective_code, office_key, office);
-- What a target of one year asks beyond the mid-year result of the year before and beyond its own baseline; all indicators are the better the higher.
CREATE TABLE leaf_year AS
  SELECT l.plan_year, l.objective_code, l.indicator_number, l.period, p.result_value AS last_value, p.result_text AS last_text, p.source_line + 8 AS last_line,
         p.directorate AS last_directorate, l.target_value - p.result_value AS stretch_result, l.target_value - l.baseline_value AS stretch_baseline
    FROM leaf l LEFT JOIN leaf p ON p.plan_year = l.plan_year - 1 AND p.objective_code = l.objective_code AND p.indicator = l.indicator AND p.period = p.plan_year || '-H1'
      AND p.status IN ('met', 'not_met') AND p.result_value IS NOT NULL AND p.target_parts IS NULL AND p.target_unit IS NOT DISTINCT FROM l.target_unit AND l.target_value IS NOT NULL;

CREATE TABLE dim_chamber AS SELECT 1 AS chamber_key, 'prova' AS chamber, 'Camera di Prova' AS chamber_name;
CREATE TABLE dim_plan AS
  SELECT plan_year - 2017 AS plan_key, 'prova/' || plan_year AS plan_id, 1 AS chamber_key, plan_year, 'Piano della performance ' || plan_year AS title, 'operational' AS headline_tree FROM (SELECT DISTINCT plan_year FROM leaf);
CREATE TABLE dim_period AS SELECT * FROM (VALUES (1, '2018-H1', 2018, 2, DATE '2018-06-30', '30/6/2018', '30 June 2018'), (2, '2018-FY', 2018, 4, DATE '2018-12-31', '31/12/2018', '31 December 2018'), (3, '2019-H1', 2019, 2, DATE '2019-06-30', '30/6/2019', '30 June 2019'), (4, '2019-FY', 2019, 4, DATE '2019-12-31', '31/12/2019', '31 December 2019')) t(period_key, period, year, quarter, end_date, label_it, label_en);
CREATE TABLE dim_area AS SELECT DISTINCT area_code::INTEGER + plan_key * 10 AS area_key, plan_key, plan_id, area_code, area, 'prova/2018/' || area_code AS area_series FROM leaf JOIN dim_plan USING (plan_year);
CREATE TABLE dim_mission (mission_code VARCHAR, mission VARCHAR, programme_code VARCHAR, programme VARCHAR);
CREATE TABLE dim_objective AS
  SELECT row_number() OVER (ORDER BY plan_key, objective_code)::INTEGER AS objective_key, plan_key, plan_id, plan_year, area_code::INTEGER + plan_key * 10 AS area_key, objective_code, objective, objective AS objective_short,
         NULL::VARCHAR AS mission_code, NULL::VARCHAR AS programme_code, area_code AS strategic_code, area AS strategic, directorate, CASE WHEN plan_year = 2019 AND objective_code LIKE '2.%' THEN CASE objective_code WHEN '2.2' THEN 'prova/2018/2.1' ELSE 'prova/2019/2.1' END ELSE 'prova/2018/' || objective_code END AS objective_series, CASE WHEN plan_year = 2019 AND objective_code <> '2.1' THEN 'same' END AS series_grade
    FROM (SELECT DISTINCT plan_year, area_code, area, objective_code, objective, directorate FROM leaf) JOIN dim_plan USING (plan_year);
CREATE TABLE dim_indicator AS
  SELECT row_number() OVER (ORDER BY plan_key, objective_code, indicator_number)::INTEGER AS indicator_key, plan_key, plan_id, plan_year, objective_code, objective_key, area_key, indicator_number, indicator, 'operational' AS tree, 'higher' AS direction,
         CASE WHEN i.indicator IN ('revisione del prontuario', 'esami tenuti a distanza') THEN plan_id || '/' || objective_code ELSE 'prova/2018/' || CASE objective_code WHEN '2.2' THEN '2.1' ELSE objective_code END END || '/' || indicator_number AS indicator_series,
         CASE WHEN plan_year = 2019 THEN CASE i.indicator WHEN 'avvio del nuovo portale' THEN 'changed_scope' WHEN 'pratiche evase entro 5 giorni' THEN 'reworded' WHEN 'seminari tenuti' THEN 'same' WHEN 'posizioni esaminate' THEN 'same' END END AS series_grade
    FROM (SELECT DISTINCT plan_year, objective_code, indicator_number, indicator FROM leaf) i JOIN dim_objective USING (plan_year, objective_code);
CREATE TABLE dim_policy AS SELECT * FROM (VALUES ('standard', 'standard', true, 100, 'target_over_result', 'excluded', 'albero-default', 'soglie di prova', 1), ('severe', 'severe', false, 120, 'two_minus_ratio', 'zero', 'albero-default', 'soglie di prova', 2)) t(policy_id, policy, is_official, cap, at_most, missing, band_set, note_it, ordinal);
CREATE TABLE dim_band AS SELECT * FROM (VALUES ('severe', 'full', 'Raggiunto', 'Reached', 1, 100), ('severe', 'miss', 'Non raggiunto', 'Not reached', 2, 0), ('standard', 'full', 'Raggiunto', 'Reached', 1, 95), ('standard', 'near', 'Quasi raggiunto', 'Nearly reached', 2, 80), ('standard', 'part', 'Parziale', 'Partial', 3, 50), ('standard', 'miss', 'Non raggiunto', 'Not reached', 4, 0)) t(policy_id, band, label_it, label_en, ordinal, lower_bound);
CREATE TABLE fact_measurement AS
  SELECT row_number() OVER (ORDER BY i.indicator_key, p.period_key)::INTEGER AS measurement_key, i.indicator_key, i.objective_key, i.area_key, i.plan_key, 1 AS chamber_key, p.period_key, l.effective_weight,
         l.status NOT IN ('not_due', 'not_reported') AS is_due, CASE WHEN l.status = 'not_reported' THEN 'not_due' ELSE l.status END AS status, l.achievement, l.band, l.target_kind, l.target_value, l.target_unit, l.result_value,
         y.last_value AS last_result_value, y.stretch_result, (y.stretch_result * 100 / abs(nullif(y.last_value, 0)))::DECIMAL(18, 4) AS stretch_result_percent,
         y.stretch_baseline, (y.stretch_baseline * 100 / abs(nullif(l.baseline_value, 0)))::DECIMAL(18, 4) AS stretch_baseline_percent,
         NULL::INTEGER AS last_result_measurement_key, NULL::INTEGER AS previous_measurement_key, NULL::DECIMAL(18, 4) AS change, NULL::DECIMAL(18, 4) AS change_percent, NULL::VARCHAR AS trend
    FROM leaf l JOIN dim_indicator i USING (plan_year, objective_code, indicator_number) JOIN dim_period p USING (period) JOIN leaf_year y USING (plan_year, objective_code, indicator_number, period);
UPDATE fact_measurement f SET last_result_measurement_key = m.measurement_key
  FROM fact_measurement m JOIN dim_indicator i ON i.indicator_key = m.indicator_key JOIN dim_indicator n ON n.objective_code = i.objective_code AND n.indicator = i.indicator AND n.plan_year = i.plan_year + 1
 WHERE f.indicator_key = n.indicator_key AND f.last_result_value IS NOT NULL AND m.period_key = 1;
CREATE TABLE fact_achievement AS
  SELECT measurement_key, 'standard' AS policy_id, achievement, status, band FROM fact_measurement
  UNION ALL
  -- Other rules: what misses its target counts nothing.
  SELECT measurement_key, 'severe', CASE WHEN achievement < 100 THEN 0 ELSE achievement END, status, CASE WHEN achievement < 100 THEN 'miss' ELSE band END FROM fact_measurement;
-- The one moved target: 2.799 at mid-year against 9.000 as approved and 5.500 as revised; the severe rules count neither.
ALTER TABLE fact_achievement ADD COLUMN approved_achievement DECIMAL(18, 4);
ALTER TABLE fact_achievement ADD COLUMN revised_achievement DECIMAL(18, 4);
UPDATE fact_achievement SET approved_achievement = CASE policy_id WHEN 'standard' THEN 31.1 ELSE 0 END, revised_achievement = CASE policy_id WHEN 'standard' THEN 50.8909 ELSE 0 END
 WHERE measurement_key = (SELECT measurement_key FROM fact_measurement f JOIN dim_indicator i USING (indicator_key) WHERE i.plan_year = 2018 AND i.objective_code = '1.1' AND i.indicator_number = 2 AND f.period_key = 2);
-- No leaf stands for others: each is due, measured and scored whole or not at all.
ALTER TABLE fact_measurement ADD COLUMN due_share DECIMAL(18, 12);
UPDATE fact_measurement SET due_share = is_due::INTEGER;
ALTER TABLE fact_achievement ADD COLUMN measured_share DECIMAL(18, 12);
ALTER TABLE fact_achievement ADD COLUMN scored_share DECIMAL(18, 12);
UPDATE fact_achievement SET measured_share = (status IN ('met', 'not_met'))::INTEGER, scored_share = (achievement IS NOT NULL)::INTEGER;
CREATE TABLE dim_office AS SELECT DISTINCT office_key, office FROM office_of;
CREATE TABLE bridge_indicator_office AS SELECT indicator_key, office_key, 'office' AS relation FROM dim_indicator JOIN office_of USING (objective_code) WHERE plan_year = 2018;
CREATE TABLE bridge_indicator_type AS SELECT indicator_key, 'qualità' AS indicator_type FROM dim_indicator;
CREATE TABLE dim_manager AS SELECT *, 1 AS chamber_key FROM (VALUES (1, 'Segretario Generale'), (2, 'Conservatore del Registro'), (3, 'Dirigente Area Promozione')) t(manager_key, manager_role);
-- What each leaf weighs for its manager: weight of the assignment × weight within the objective. Objective 1.1 is everybody's.
CREATE TABLE assigned_weight AS
  SELECT * FROM (VALUES
    (1, '1.1', 1, 0.2), (1, '1.1', 2, 0.2), (1, '1.2', 1, 0.2625), (1, '1.2', 2, 0.0875), (1, '2.1', 1, 0.125), (1, '2.1', 2, 0.125),
    (2, '1.1', 1, 0.15), (2, '1.1', 2, 0.15), (2, '1.2', 1, 0.375), (2, '1.2', 2, 0.125), (2, '2.1', 1, 0.1), (2, '2.1', 2, 0.1),
    (3, '1.1', 1, 0.5), (3, '1.1', 2, 0.5)
  ) t(manager_key, objective_code, indicator_number, manager_weight);
-- In 2019 the code 2.1 is another objective's and the one that had it is 2.2; the sheet of 1.1 is assigned under the code 1.9.
CREATE VIEW assignment_base AS
  SELECT *, objective AS objective_short FROM (VALUES
    ('prova/2018', 'prova', 2018, 'Conservatore del Registro', '1.9', '1.1', 'Formazione degli operatori', '30,00%', 30, 0.3, 'prova/2018/1.1', 'piano-2018.txt', 20),
    ('prova/2018', 'prova', 2018, 'Conservatore del Registro', '1.2', '1.2', 'Qualità del registro', '50,00%', 50, 0.5, 'prova/2018/1.2', 'piano-2018.txt', 21),
    ('prova/2018', 'prova', 2018, 'Conservatore del Registro', '2.1', '2.1', 'Semplificazione', '20,00%', 20, 0.2, 'prova/2018/2.1', 'piano-2018.txt', 22),
    ('prova/2018', 'prova', 2018, 'Dirigente Area Promozione', '1.1', '1.1', 'Formazione degli operatori', '100,00%', 100, 1.0, 'prova/2018/1.1', 'piano-2018.txt', 25),
    ('prova/2018', 'prova', 2018, 'Segretario Generale', '1.1', '1.1', 'Formazione degli operatori', '40', 40, 0.4, 'prova/2018/1.1', 'piano-2018.txt', 401),
    ('prova/2018', 'prova', 2018, 'Segretario Generale', '1.2', '1.2', 'Qualità del registro', '35', 35, 0.35, 'prova/2018/1.2', 'piano-2018.txt', 402),
    ('prova/2018', 'prova', 2018, 'Segretario Generale', '2.1', '2.1', 'Semplificazione', '25', 25, 0.25, 'prova/2018/2.1', 'piano-2018.txt', 403),
    ('prova/2019', 'prova', 2019, 'Conservatore del Registro', '1.2', '1.2', 'Qualità del registro', '60%', 60, 0.6, 'prova/2018/1.2', 'piano-2019.txt', 30),
    ('prova/2019', 'prova', 2019, 'Conservatore del Registro', '2.1', '2.1', 'Esami digitali', '10%', 10, 0.1, 'prova/2019/2.1', 'piano-2019.txt', 31),
    ('prova/2019', 'prova', 2019, 'Conservatore del Registro', '2.2', '2.2', 'Semplificazione, seconda fase', '30%', 30, 0.3, 'prova/2018/2.1', 'piano-2019.txt', 32)
  ) t(plan_id, chamber, plan_year, manager_role, printed_code, objective_code, objective, weight_text, weight, share, objective_series, source_document, source_line);
CREATE TABLE bridge_indicator_manager AS
  SELECT i.indicator_key, w.manager_key, w.manager_weight::DECIMAL(18, 12) AS manager_weight
    FROM assigned_weight w JOIN dim_indicator i ON i.plan_year = 2018 AND i.objective_code = w.objective_code AND i.indicator_number = w.indicator_number
  UNION ALL
  SELECT i.indicator_key, m.manager_key, (a.share * l.effective_weight / sum(l.effective_weight) OVER (PARTITION BY a.manager_role, a.objective_code))::DECIMAL(18, 12)
    FROM assignment_base a JOIN dim_manager m USING (manager_role) JOIN dim_indicator i USING (plan_year, objective_code)
    JOIN (SELECT DISTINCT plan_year, objective_code, indicator_number, effective_weight FROM leaf) l USING (plan_year, objective_code, indicator_number)
   WHERE a.plan_year = 2019;
CREATE TABLE answering AS SELECT plan_year, objective_code, string_agg(manager_role, '; ' ORDER BY manager_role) AS manager FROM assignment_base GROUP BY ALL;

CREATE VIEW measurement_base AS
  SELECT p.plan_id, 'prova' AS chamber, 'Camera di Prova' AS chamber_name, l.* REPLACE (CASE WHEN l.status = 'not_reported' THEN 'not_due' ELSE l.status END AS status), l.objective AS objective_short, 'operational' AS tree, 'operational' AS objective_level, false AS is_rollup, i.direction,
         l.status NOT IN ('not_due', 'not_reported') AS is_due, 'standard' AS policy_id, 'standard' AS policy, 'piano-' || plan_year || '.txt' AS source_document, CASE WHEN plan_year = 2018 THEN 'monitoraggio' ELSE 'piano' END AS source_id,
         source_line + 4 AS target_line, CASE WHEN plan_year = 2018 THEN source_line + 8 END AS result_line, CASE WHEN plan_year = 2018 THEN 'piano-2018.txt' END AS result_document, CASE WHEN declared_deviation_text IS NOT NULL THEN source_line + 10 END AS deviation_line, CASE WHEN baseline_text IS NOT NULL THEN source_line + 2 END AS baseline_line, source_line + 6 AS weight_line,
         met AS favourable, target_operator IS NOT NULL AND target_operator <> '=' AS operator_inferred,
         CASE WHEN weight_text LIKE 'PASSA%' THEN 20 ELSE l.weight END::DECIMAL(9, 4) AS weight_as_approved,
         CASE WHEN objective_code = '1.1' AND indicator_number = 2 AND period = '2018-FY' THEN '5.500 posizioni in 5 riunioni' END AS revised_target_text,
         CASE WHEN objective_code = '1.1' AND indicator_number = 2 AND period = '2018-FY' THEN 5500 END::DECIMAL(18, 4) AS revised_target_value,
         CASE WHEN objective_code = '1.1' AND indicator_number = 2 AND period = '2018-FY' THEN 310 END AS revision_line,
         CASE WHEN objective_code = '1.1' AND indicator_number = 2 AND period = '2018-FY' THEN '2018-H1' END AS revision_result_period,
         CASE WHEN objective_code = '1.1' AND indicator_number = 2 AND period = '2018-FY' THEN 31.1 END AS approved_achievement,
         CASE WHEN objective_code = '1.1' AND indicator_number = 2 AND period = '2018-FY' THEN 50.8909 END AS revised_achievement,
         CASE WHEN objective_code = '1.1' AND indicator_number = 2 AND period = '2018-FY' THEN 19.7909 END AS gain_by_target,
         CASE WHEN objective_code = '1.1' AND indicator_number = 2 AND period = '2018-H1' THEN '[{"asked":6000,"unit":"posizioni","reached":2799,"achievement":46.65},{"asked":6,"unit":"riunioni","reached":3,"achievement":50}]' END AS achievement_parts,
         i.indicator_series, i.series_grade, CASE WHEN plan_year = 2019 AND objective_code LIKE '2.%' THEN CASE objective_code WHEN '2.2' THEN 'prova/2018/2.1' ELSE 'prova/2019/2.1' END ELSE 'prova/2018/' || objective_code END AS objective_series, 'prova/2018/' || area_code AS area_series,
         CASE WHEN plan_year = 2018 THEN o.office ELSE 'non indicato' END AS office, a.manager,
         CASE WHEN last_value IS NOT NULL THEN 2018 END AS last_result_plan_year, CASE WHEN last_value IS NOT NULL THEN '2018-H1' END AS last_result_period,
         CASE WHEN last_value IS NOT NULL THEN objective_code END AS last_result_objective_code, CASE WHEN last_value IS NOT NULL THEN indicator_number END AS last_result_indicator_number,
         last_text AS last_result_text, last_value AS last_result_value, CASE WHEN last_value IS NOT NULL THEN 'piano-2018.txt' END AS last_result_document, last_line AS last_result_line,
         CASE WHEN last_value IS NOT NULL THEN o.office END AS last_result_office, last_directorate AS last_result_directorate,
         CASE WHEN y.stretch_result IS NOT NULL OR y.stretch_baseline IS NOT NULL THEN CASE target_kind WHEN 'percent' THEN 'punti' ELSE target_unit END END AS stretch_unit,
         y.stretch_result, (y.stretch_result * 100 / abs(nullif(last_value, 0)))::DECIMAL(18, 4) AS stretch_result_percent,
         y.stretch_baseline, (y.stretch_baseline * 100 / abs(nullif(baseline_value, 0)))::DECIMAL(18, 4) AS stretch_baseline_percent,
         CASE sign(y.stretch_result) WHEN -1 THEN 'less' WHEN 0 THEN 'same' WHEN 1 THEN 'more' END AS asks_result,
         CASE sign(y.stretch_baseline) WHEN -1 THEN 'less' WHEN 0 THEN 'same' WHEN 1 THEN 'more' END AS asks_baseline
    FROM leaf l JOIN dim_plan p USING (plan_year) JOIN dim_indicator i USING (plan_year, objective_code, indicator_number) JOIN leaf_year y USING (plan_year, objective_code, indicator_number, period)
    JOIN office_of o USING (objective_code) LEFT JOIN answering a USING (plan_year, objective_code);
CREATE VIEW measurement_by_policy_base AS
  SELECT m.* REPLACE (a.policy_id AS policy_id, a.policy_id AS policy, a.achievement AS achievement, a.status AS status, a.band AS band,
         a.approved_achievement AS approved_achievement, a.revised_achievement AS revised_achievement, a.revised_achievement - a.approved_achievement AS gain_by_target)
    FROM measurement_base m JOIN dim_indicator i USING (plan_year, objective_code, indicator_number)
    JOIN dim_period p USING (period) JOIN fact_measurement f ON f.indicator_key = i.indicator_key AND f.period_key = p.period_key JOIN fact_achievement a USING (measurement_key);
CREATE VIEW finding_base AS
  SELECT *, objective AS objective_short FROM (VALUES
    ('f1', 'prova/2018', 'prova', 2018, 'declared-deviation-differs', 'error', 'Scostamento dichiarato diverso', 'Declared deviation differs', 'Stampato «7,65», calcolato −7,65 p.p.', 'Printed “7,65”, computed −7.65', '1.2', 'Qualità del registro', 1, 'pratiche evase entro 5 giorni', '2018-H1', 'Area Anagrafica', 'piano-2018.txt', 148),
    ('f2', 'prova/2018', 'prova', 2018, 'result-without-target', 'warning', 'Risultato senza target', 'Result without a target', 'Target «-», risultato «3».', 'Target “-”, result “3”.', '2.1', 'Semplificazione', 2, 'visite ispettive', '2018-H1', 'Area Anagrafica', 'piano-2018.txt', 208),
    ('f3', 'prova/2018', 'prova', 2018, 'unreadable-target', 'info', 'Target a testo', 'Textual target', 'Traguardo a testo: «analisi delle offerte».', 'Textual milestone.', '2.1', 'Semplificazione', 1, 'avvio del nuovo portale', '2018-H1', 'Area Anagrafica', 'piano-2018.txt', 184),
    ('f4', 'prova/2018', 'prova', 2018, 'weights-do-not-sum', 'info', 'Pesi che non fanno 100', 'Weights don''t sum', 'I pesi delle aree fanno 99,99.', 'The areas weigh 99.99.', NULL, NULL, NULL, NULL, NULL, NULL, 'piano-2018.txt', 12)
  ) t(finding_id, plan_id, chamber, plan_year, code, severity, title_it, title_en, message_it, message_en, objective_code, objective, indicator_number, indicator, period, directorate, source_document, source_line);
CREATE VIEW target_revision_base AS
  SELECT *, objective AS objective_short, CASE what WHEN 'target' THEN CASE change WHEN 'lowered' THEN 'easier' ELSE 'other' END ELSE 'other' END AS difficulty,
         DATE '2018-09-17' AS source_date, true AS after_midyear FROM (VALUES
    ('prova/2018', 'prova', 2018, '1.1', 'Formazione degli operatori', 'Area Promozione', 2, 'posizioni esaminate', 'target', '2018-FY', NULL, 9000, '5.500', 5500, NULL, 'prose', 'proposed', 2799, 'lowered', 'piano-2018.txt', 290),
    ('prova/2018', 'prova', 2018, '1.1', 'Formazione degli operatori', 'Area Promozione', 2, 'posizioni esaminate', 'target', '2018-H1', '6.000 posizioni', 6000, NULL, NULL, 'posizioni', 'table', 'proposed', 2799, 'other', 'piano-2018.txt', 311),
    ('prova/2018', 'prova', 2018, '1.1', 'Formazione degli operatori', 'Area Promozione', 2, 'posizioni esaminate', 'target', '2018-FY', '9.000 posizioni', 9000, '5.500 posizioni in 5 riunioni', 5500, 'posizioni', 'table', 'proposed', 2799, 'lowered', 'piano-2018.txt', 310),
    ('prova/2018', 'prova', 2018, '1.2', 'Qualità del registro', 'Area Anagrafica', 2, 'presentazione dei dati', 'weight', NULL, '20,00%', 20, '40%', 40, '%', 'sheet', 'proposed', NULL, 'raised', 'piano-2018.txt', 166)
  ) t(plan_id, chamber, plan_year, objective_code, objective, directorate, indicator_number, indicator, what, period, old_text, old_value, new_text, new_value, unit, "where", state, result_value, change, source_document, source_line);
-- What is printed beside the tree; empty here, a test fills what it is about.
CREATE TABLE verdict_base (plan_id VARCHAR, objective_code VARCHAR, indicator_number INTEGER, indicator VARCHAR, period VARCHAR, verdict_text VARCHAR, status VARCHAR, declared_achievement DECIMAL(9, 4), source_document VARCHAR, source_line INTEGER);
CREATE TABLE individual_objective_base (plan_id VARCHAR, manager_role VARCHAR, number INTEGER, objective VARCHAR, indicator VARCHAR, target_text VARCHAR, target_kind VARCHAR, target_operator VARCHAR, target_value DECIMAL(18, 4), target_unit VARCHAR, target_date DATE, source_document VARCHAR, source_line INTEGER);
CREATE TABLE criterion_base (plan_id VARCHAR, objective_code VARCHAR, indicator_number INTEGER, criterion VARCHAR, value_text VARCHAR, value DECIMAL(9, 4), from_value DECIMAL(9, 4), to_value DECIMAL(9, 4), source_document VARCHAR, source_line INTEGER);
CREATE TABLE objective_mission_base (plan_id VARCHAR, objective_code VARCHAR, mission_text VARCHAR, mission_code VARCHAR, mission VARCHAR, mission_origin VARCHAR, mission_note VARCHAR, source_document VARCHAR, source_line INTEGER);
CREATE TABLE layout_note_base (plan_id VARCHAR, objective_code VARCHAR, indicator_number INTEGER, kind VARCHAR, column_name VARCHAR, source_document VARCHAR, source_line INTEGER);
CREATE VIEW policy_base AS SELECT * FROM dim_policy;
CREATE VIEW policy_band_base AS SELECT policy_id, policy, is_official, 'soglie di prova' AS note_it, band, label_it, label_en, dim_band.ordinal, lower_bound FROM dim_policy JOIN dim_band USING (policy_id);
CREATE VIEW lineage_base AS
  SELECT 'indicator' AS what, 'prova/2018' AS from_plan_id, 2018 AS from_year, b.objective_code AS from_objective_code, o.objective AS from_objective, b.indicator_number AS from_indicator_number, b.indicator AS from_indicator,
         'prova/2019' AS to_plan_id, 2019 AS to_year, n.objective_code AS to_objective_code, o.objective AS to_objective, n.indicator_number AS to_indicator_number, n.indicator AS to_indicator, n.series_grade AS grade, 'nota di prova' AS note, 10 AS source_line
    FROM dim_indicator n JOIN dim_objective o USING (objective_key) JOIN dim_indicator b ON b.plan_year = 2018 AND b.indicator = n.indicator
   WHERE n.plan_year = 2019;
CREATE VIEW plan_base AS
  SELECT 'prova/2018' AS plan_id, 'prova' AS chamber, 'Camera di Prova' AS chamber_name, 2018 AS plan_year, 'Piano della performance 2018' AS title, 'operational' AS headline_tree,
         3 AS objectives, 6 AS indicators, 12 AS measurements, 6 AS results, 4 AS findings, 'piano-2018.txt' AS source_documents, '2018-H1, 2018-FY' AS periods
  UNION ALL
  SELECT 'prova/2019', 'prova', 'Camera di Prova', 2019, 'Piano della performance 2019', 'operational', 4, 6, 12, 0, 0, 'piano-2019.txt', '2019-H1, 2019-FY';
CREATE TABLE schema_version AS SELECT '10' AS v;
CREATE VIEW load_audit_base AS
  SELECT * FROM (VALUES ('snapshot', 'schema', (SELECT v FROM schema_version), NULL, NULL, TIMESTAMP '2026-11-21 09:00:00'), ('audit', 'effective_weights_sum_to_one', 'pass', 0, 2, TIMESTAMP '2026-11-21 09:00:00'), ('audit', 'printed_weights_sum', 'warning', 15, 1, TIMESTAMP '2026-11-21 09:00:00'), ('load', 'rejected', 'targets.csv: unknown objective', 3, NULL, TIMESTAMP '2026-11-20 08:00:00'), ('table', 'fact_measurement', NULL, 24, 5, TIMESTAMP '2026-11-21 09:00:00')) t(kind, name, value, "rows", duration_ms, "at");
INSERT INTO dim_mission VALUES ('012', 'Regolazione dei mercati', '004', 'Vigilanza sui mercati');
UPDATE dim_objective SET mission_code = '012', programme_code = '004' WHERE objective_code LIKE '1.%';
-- What the search looks into: nodes and indicators of both plans, with a name that is printed with accents, a manager, a directorate and an office.
CREATE TABLE index_entry_base AS
  WITH node AS (
    SELECT DISTINCT plan_year, area_code, area, objective_code, objective FROM leaf
  ), entry AS (
    SELECT plan_year, 'area' AS kind, 'area' AS level, area_code AS code, area_code AS objective_code, NULL::INTEGER AS indicator_number, area AS title, area_code, NULL AS belongs_to,
           NULL AS target_texts, 0 AS indicators, NULL AS members, NULL AS indicator_series, 0 AS series_plans, 5 AS source_line FROM (SELECT DISTINCT plan_year, area_code, area FROM leaf)
    UNION ALL SELECT plan_year, 'objective', 'operational', objective_code, objective_code, NULL, objective, area_code, area, NULL, 2, NULL, NULL, 0, 20 FROM node
    UNION ALL SELECT plan_year, 'indicator', 'operational', objective_code || '/' || indicator_number, objective_code, indicator_number, any_value(indicator), any_value(area_code), any_value(objective),
           string_agg(DISTINCT target_text, ' · ' ORDER BY target_text), 1, NULL, 'prova/2018/' || any_value(indicator), (SELECT count(DISTINCT o.plan_year) FROM leaf o WHERE o.indicator = any_value(leaf.indicator)), min(source_line)
      FROM leaf GROUP BY plan_year, objective_code, indicator_number
    UNION ALL SELECT 2018, 'manager', NULL, NULL, NULL, NULL, 'Conservatore del Registro', NULL, NULL, NULL, 4, NULL, NULL, 0, 9
    UNION ALL SELECT 2018, 'directorate', NULL, NULL, NULL, NULL, 'Area Anagrafica', NULL, NULL, NULL, 4, NULL, NULL, 0, 9
    UNION ALL SELECT 2018, 'office', NULL, NULL, NULL, NULL, 'Ufficio Registro', NULL, NULL, NULL, 2, '1.2/2, 1.2/1', NULL, 0, 9
  )
  SELECT *, 'prova/' || plan_year AS plan_id, 'prova' AS chamber, 'piano-' || plan_year || '.txt' AS source_document,
         concat_ws(' ', code, title, target_texts, CASE WHEN kind = 'indicator' THEN belongs_to END) AS search_text FROM entry;
CREATE TABLE source_base AS SELECT * FROM (VALUES ('prova/2018', 'prova', 2018, 'piano', 'piano-2018.txt', 'monitoring', DATE '2018-09-17', 'd15ac9f5'), ('prova/2019', 'prova', 2019, 'piano', 'piano-2019.txt', 'plan', NULL, NULL)) t(plan_id, chamber, plan_year, source_id, source_document, kind, source_date, sha256);
