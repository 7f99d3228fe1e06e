-- A fictitious chamber in two years, worked out by hand in YearOnYearTest: codes change places between the years (area 1
-- of 2030 is area 2 of 2031), one indicator ends, one begins, an office hands one over; a second chamber is new in 2031.
-- The plan of 2030 also declares year-end 2031, which is the present of another plan.
CREATE TABLE dim_chamber AS SELECT * FROM (VALUES (1, 'delta', 'Camera Delta'), (2, 'epsilon', 'Camera Epsilon')) t(chamber_key, chamber, chamber_name);
CREATE TABLE dim_period AS
  SELECT * FROM (VALUES
    (1, '2030-H1', 2030, 2, DATE '2030-06-30', '30/6/2030', '30 June 2030'), (2, '2030-FY', 2030, 4, DATE '2030-12-31', '31/12/2030', '31 December 2030'),
    (3, '2031-H1', 2031, 2, DATE '2031-06-30', '30/6/2031', '30 June 2031'), (4, '2031-FY', 2031, 4, DATE '2031-12-31', '31/12/2031', '31 December 2031')
  ) t(period_key, period, year, quarter, end_date, label_it, label_en);
CREATE TABLE dim_plan AS
  SELECT * FROM (VALUES (1, 'delta/2030', 1, 2030, 'Delta 2030', 'operational'), (2, 'delta/2031', 1, 2031, 'Delta 2031', 'operational'), (3, 'epsilon/2031', 2, 2031, 'Epsilon 2031', 'operational'))
    t(plan_key, plan_id, chamber_key, plan_year, title, headline_tree);
CREATE TABLE dim_area AS
  SELECT * FROM (VALUES
    (1, 'delta/2030', '1', 'Imprese', 'delta/2030/1'), (2, 'delta/2030', '2', 'Servizi', 'delta/2030/2'),
    (3, 'delta/2031', '1', 'Servizi digitali', 'delta/2030/2'), (4, 'delta/2031', '2', 'Imprese e lavoro', 'delta/2030/1'), (5, 'delta/2031', '3', 'Turismo', 'delta/2031/3'),
    (6, 'epsilon/2031', '1', 'Imprese', 'epsilon/2031/1')) t(area_key, plan_id, area_code, area, area_series);
CREATE TABLE dim_objective AS
  SELECT *, objective_short AS objective, '011' AS mission_code, CASE WHEN objective_key < 5 THEN '005' END AS programme_code FROM (VALUES
    (1, 'delta/2030', 1, '1.1', 'Crediti', 'delta/2030/1.1', 'Promozione'), (2, 'delta/2030', 2, '2.1', 'Sportelli', 'delta/2030/2.1', 'Anagrafica'),
    (3, 'delta/2031', 3, '1.1', 'Sportelli online', 'delta/2030/2.1', 'Anagrafica'), (4, 'delta/2031', 4, '2.1', 'Crediti', 'delta/2030/1.1', 'Promozione'), (5, 'delta/2031', 5, '3.1', 'Fiere', 'delta/2031/3.1', 'Promozione'),
    (6, 'epsilon/2031', 6, '1.1', 'Crediti', 'epsilon/2031/1.1', NULL)) t(objective_key, plan_id, area_key, objective_code, objective_short, objective_series, directorate);
CREATE TABLE dim_mission AS SELECT '011' AS mission_code, 'Imprese' AS mission, '005' AS programme_code, 'Promozione' AS programme;
CREATE TABLE dim_indicator AS
  SELECT *, 'operational' AS tree FROM (VALUES
    (1, 'delta/2030', 1, 1, 'Imprese finanziate', 'A', 'higher'), (2, 'delta/2030', 2, 1, 'Giorni di attesa', 'B', 'lower'), (3, 'delta/2030', 2, 2, 'Reclami', 'C', 'lower'),
    (4, 'delta/2031', 4, 1, 'Imprese finanziate, anche nuove', 'A', 'higher'), (5, 'delta/2031', 3, 1, 'Giorni di attesa allo sportello', 'B', 'lower'), (6, 'delta/2031', 5, 1, 'Fiere organizzate', 'D', 'higher'),
    (7, 'epsilon/2031', 6, 1, 'Imprese finanziate', 'E', 'higher')) t(indicator_key, plan_id, objective_key, indicator_number, indicator, indicator_series, direction);
CREATE TABLE dim_policy AS SELECT * FROM (VALUES ('standard', 'standard', true)) t(policy_id, policy, is_official);
CREATE TABLE dim_band AS SELECT * FROM (VALUES ('standard', 'all', 'Tutto', 'All', 1, 0)) t(policy_id, band, label_it, label_en, ordinal, lower_bound);

-- Nothing of mid-year 2031 is reported yet, where a year before everything was.
CREATE TABLE fact_measurement AS
  SELECT row_number() OVER ()::INTEGER AS measurement_key, f.indicator_key, i.objective_key, o.area_key, p.plan_key, p.chamber_key, period_key,
         effective_weight::DECIMAL(18, 12) AS effective_weight, true AS is_due, 1::DECIMAL(18, 12) AS due_share, achievement, trend,
         NULL::INTEGER AS last_result_measurement_key, NULL::DECIMAL(18, 4) AS stretch_result, NULL::DECIMAL(18, 4) AS stretch_result_percent,
         NULL::DECIMAL(18, 4) AS stretch_baseline, NULL::DECIMAL(18, 4) AS stretch_baseline_percent
    FROM (VALUES
      (1, 1, 0.5, 10, NULL), (2, 1, 0.3, 20, NULL), (3, 1, 0.2, 30, NULL),
      (1, 2, 0.5, 80, NULL), (2, 2, 0.3, 50, NULL), (3, 2, 0.2, NULL, NULL),
      (1, 4, 0.5, 77, NULL), (2, 4, 0.3, 77, NULL), (3, 4, 0.2, 77, NULL),
      (4, 3, 0.4, NULL, NULL), (5, 3, 0.4, NULL, NULL), (6, 3, 0.2, NULL, NULL),
      (4, 4, 0.4, 90, 'improved'), (5, 4, 0.4, 40, 'worsened'), (6, 4, 0.2, 100, NULL),
      (7, 4, 1.0, 30, NULL)) f(indicator_key, period_key, effective_weight, achievement, trend)
    JOIN dim_indicator i USING (indicator_key) JOIN dim_objective o USING (objective_key) JOIN dim_plan p ON p.plan_id = i.plan_id;
CREATE TABLE fact_achievement AS
  SELECT measurement_key, 'standard' AS policy_id, achievement::DECIMAL(18, 4) AS achievement, CASE WHEN achievement IS NOT NULL THEN 'all' END AS band,
         CASE WHEN achievement = 100 THEN 'met' WHEN achievement IS NOT NULL THEN 'not_met' ELSE 'not_reported' END AS status,
         (achievement IS NOT NULL)::INTEGER::DECIMAL(18, 12) AS measured_share, (achievement IS NOT NULL)::INTEGER::DECIMAL(18, 12) AS scored_share
    FROM fact_measurement;

CREATE TABLE dim_office AS SELECT * FROM (VALUES (1, 'Ufficio 1'), (2, 'Ufficio 2')) t(office_key, office);
CREATE TABLE bridge_indicator_office AS
  SELECT *, 'office' AS relation FROM (VALUES (1, 1), (2, 1), (3, 2), (4, 1), (5, 2), (6, 1), (6, 2)) t(indicator_key, office_key);
CREATE TABLE bridge_indicator_type AS SELECT indicator_key, 'efficacia' AS indicator_type FROM dim_indicator;
CREATE TABLE dim_manager AS SELECT * FROM (VALUES (1, 1, 'Segretario Generale'), (2, 1, 'Dirigente')) t(manager_key, chamber_key, manager_role);
CREATE TABLE bridge_indicator_manager AS
  SELECT indicator_key, manager_key, manager_weight::DECIMAL(18, 12) AS manager_weight
    FROM (VALUES (1, 1, 0.6), (2, 1, 0.4), (3, 2, 1.0), (4, 1, 0.5), (6, 1, 0.5), (5, 2, 1.0)) t(indicator_key, manager_key, manager_weight);
