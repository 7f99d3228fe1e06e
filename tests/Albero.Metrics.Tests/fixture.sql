-- A small mart with the star's names: three plans, two trees, two checkpoints, every status. Beta is the plan whose
-- three leaves weigh 1, 1 and 98 and reach 0, 100 and 10 %.
CREATE TABLE dim_chamber AS
  SELECT * FROM (VALUES (1, 'alfa', 'Camera Alfa'), (2, 'beta', 'Camera Beta'), (3, 'gamma', 'Camera Gamma')) t(chamber_key, chamber, chamber_name);

CREATE TABLE dim_period AS
  SELECT * FROM (VALUES
    (1, '2020-H1', 2020, 2, DATE '2020-06-30', '30/6/2020', '30 June 2020'),
    (2, '2020-FY', 2020, 4, DATE '2020-12-31', '31/12/2020', '31 December 2020')) t(period_key, period, year, quarter, end_date, label_it, label_en);

CREATE TABLE dim_plan AS
  SELECT * FROM (VALUES
    (1, 'alfa/2020', 1, 2020, 'Piano Alfa', 'operational'),
    (2, 'beta/2020', 2, 2020, 'Piano Beta', 'operational'),
    (3, 'gamma/2021', 3, 2021, 'Piano Gamma', 'strategic')) t(plan_key, plan_id, chamber_key, plan_year, title, headline_tree);

CREATE TABLE dim_area AS
  SELECT row_number() OVER (ORDER BY plan_key, a)::INTEGER AS area_key, plan_key, plan_id, a::VARCHAR AS area_code, 'Area ' || a || ' di ' || chamber AS area, plan_id || '/' || a AS area_series
    FROM dim_plan JOIN dim_chamber USING (chamber_key), generate_series(1, 3) g(a)
   WHERE plan_key <> 2 OR a = 1;

CREATE TABLE dim_objective AS
  SELECT row_number() OVER (ORDER BY area_key, o)::INTEGER AS objective_key, plan_id, plan_key, area_key, area_code || '.' || o AS objective_code, plan_id || '/' || area_code || '.' || o AS objective_series,
         -- Some nodes have a mission without a programme, some none.
         CASE o % 5 WHEN 0 THEN NULL WHEN 1 THEN '011' ELSE '032' END AS mission_code, CASE o % 5 WHEN 1 THEN '005' WHEN 2 THEN '002' WHEN 3 THEN '003' END AS programme_code,
         'Obiettivo ' || area_code || '.' || o AS objective, 'Ob. ' || area_code || '.' || o AS objective_short, area_code || '.' || (o % 2) AS strategic_code, 'Strategico ' || area_code || '.' || (o % 2) || ' ' || plan_id AS strategic,
         CASE o % 4 WHEN 0 THEN 'Anagrafica' WHEN 1 THEN 'Promozione' WHEN 2 THEN 'Amministrativa' END AS directorate
    FROM dim_area, generate_series(1, 11) g(o)
   WHERE plan_key <> 2 OR o = 1;

CREATE TABLE dim_mission AS
  SELECT * FROM (VALUES ('011', 'Imprese', '005', 'Promozione'), ('032', 'Servizi generali', '002', 'Indirizzo politico'), ('032', 'Servizi generali', '003', 'Affari generali')) t(mission_code, mission, programme_code, programme);

CREATE TABLE dim_indicator AS
  SELECT row_number() OVER (ORDER BY objective_key, n)::INTEGER AS indicator_key, plan_id, plan_key, objective_key, area_key, n::INTEGER AS indicator_number,
         'Indicatore ' || n AS indicator, (hash(objective_key, n) % 101)::INTEGER AS roll,
         CASE WHEN plan_key = 2 OR n < 3 THEN 'operational' ELSE 'strategic' END AS tree,
         CASE n WHEN 1 THEN 'higher' WHEN 2 THEN 'lower' ELSE 'none' END AS direction,
         -- Gamma carries on what Alfa began.
         replace(plan_id, 'gamma/2021', 'alfa/2020') || '/' || objective_code || '/' || n AS indicator_series
    FROM dim_objective, generate_series(1, 3) g(n);

CREATE TABLE dim_policy AS
  SELECT * FROM (VALUES ('standard', 'standard', true), ('severe', 'severa', false), ('generous', 'larga', false)) t(policy_id, policy, is_official);

CREATE TABLE dim_band AS
  SELECT * FROM (VALUES ('full', 'Raggiunto', 'Reached', 1, 95), ('near', 'Quasi raggiunto', 'Nearly reached', 2, 80),
                        ('part', 'Parziale', 'Partial', 3, 50), ('miss', 'Non raggiunto', 'Missed', 4, 0)) t(band, label_it, label_en, ordinal, lower_bound),
                (VALUES ('standard'), ('severe'), ('generous')) p(policy_id);

CREATE TABLE fact_measurement AS
  SELECT row_number() OVER (ORDER BY indicator_key, period_key)::INTEGER AS measurement_key, indicator_key, objective_key, area_key, plan_key, chamber_key, period_key,
         -- Some second indicators are roll-ups and have no effective weight of its own.
         CASE WHEN plan_key = 2 THEN CASE indicator_number WHEN 3 THEN 0.98 ELSE 0.01 END
              WHEN indicator_number = 2 AND roll % 5 = 2 THEN NULL
              ELSE 1 + roll % 9 END::DECIMAL(18, 12) AS weight_part,
         plan_key = 2 OR (roll + period_key) % 7 > 0 AS is_due,
         tree, roll, indicator_number, CASE WHEN roll % 4 > 0 THEN 1 + roll % 5 END AS office_key
    FROM dim_indicator JOIN dim_plan USING (plan_key), dim_period;
ALTER TABLE fact_measurement ADD COLUMN effective_weight DECIMAL(18, 12);
UPDATE fact_measurement SET effective_weight = weight_part / t.whole
  FROM (SELECT plan_key, tree, period_key, sum(weight_part) AS whole FROM fact_measurement GROUP BY ALL) t
 WHERE t.plan_key = fact_measurement.plan_key AND t.tree = fact_measurement.tree AND t.period_key = fact_measurement.period_key;

-- Some leaves of gamma's headline tree stand for a subtree that is due and measured in part.
ALTER TABLE fact_measurement ADD COLUMN due_share DECIMAL(18, 12);
UPDATE fact_measurement SET due_share = CASE WHEN NOT is_due THEN 0 WHEN plan_key = 3 AND tree = 'strategic' AND roll % 3 = 0 THEN 0.8 ELSE 1 END;

-- What is printed as a target: nothing where nothing is due, and sometimes something all the same, for a checkpoint that nobody reported.
ALTER TABLE fact_measurement ADD COLUMN target_kind VARCHAR;
UPDATE fact_measurement SET target_kind = CASE WHEN is_due OR roll % 5 < 2 THEN CASE roll % 3 WHEN 0 THEN 'number' WHEN 1 THEN 'deadline' ELSE 'milestone' END WHEN roll % 2 = 0 THEN 'none' END;

-- What the year before says: targets below, at and above the last result and the baseline, some of them against zero,
-- where there is a distance and no percentage; results that improved, worsened or stayed.
ALTER TABLE fact_measurement ADD COLUMN last_result_measurement_key INTEGER;
ALTER TABLE fact_measurement ADD COLUMN stretch_result DECIMAL(18, 4);
ALTER TABLE fact_measurement ADD COLUMN stretch_result_percent DECIMAL(18, 4);
ALTER TABLE fact_measurement ADD COLUMN stretch_baseline DECIMAL(18, 4);
ALTER TABLE fact_measurement ADD COLUMN stretch_baseline_percent DECIMAL(18, 4);
ALTER TABLE fact_measurement ADD COLUMN trend VARCHAR;
UPDATE fact_measurement SET
  last_result_measurement_key = CASE WHEN roll % 4 > 0 THEN 1 + measurement_key * 7 % 60 END,
  stretch_result = CASE roll % 4 WHEN 1 THEN -1 - roll % 3 WHEN 2 THEN 0 WHEN 3 THEN 2 + roll % 5 END,
  stretch_result_percent = CASE WHEN roll % 9 > 1 THEN CASE roll % 4 WHEN 1 THEN -10 - roll % 3 WHEN 2 THEN 0 WHEN 3 THEN 2.5 * (roll % 5) + 1 END END,
  stretch_baseline = CASE roll % 5 WHEN 1 THEN -4 WHEN 2 THEN 0 WHEN 3 THEN roll WHEN 4 THEN 6 END,
  stretch_baseline_percent = CASE WHEN roll % 7 > 1 THEN CASE roll % 5 WHEN 1 THEN -40 WHEN 2 THEN 0 WHEN 3 THEN roll / 2.0 WHEN 4 THEN 60 END END,
  trend = CASE roll % 6 WHEN 1 THEN 'improved' WHEN 2 THEN 'worsened' WHEN 3 THEN 'unchanged' WHEN 4 THEN 'changed' END;

CREATE TABLE fact_achievement AS
  WITH told AS (
    SELECT *, CASE WHEN NOT is_due THEN 'not_due'
                   WHEN plan_key = 2 THEN CASE indicator_number WHEN 2 THEN 'met' ELSE 'not_met' END
                   WHEN roll % 10 < 4 THEN 'met' WHEN roll % 10 < 6 THEN 'not_met' WHEN roll % 10 = 6 THEN 'on_track_declared'
                   WHEN roll % 10 = 7 THEN 'off_track_declared' WHEN roll % 10 = 8 THEN 'not_reported' ELSE 'not_measurable' END AS status
      FROM fact_measurement),
  scored AS (
    SELECT *, CASE WHEN status NOT IN ('met', 'not_met') THEN NULL
                   WHEN plan_key = 2 THEN CASE indicator_number WHEN 1 THEN 0 WHEN 2 THEN 100 ELSE 10 END
                   WHEN status = 'met' THEN 100 WHEN roll % 20 = 5 THEN 85.5 ELSE (roll * 53 % 997) / 10.0 END::DECIMAL(18, 4) AS reached
      FROM told)
  SELECT measurement_key, policy_id, CASE WHEN policy_id = 'severe' AND status = 'not_reported' THEN 0 WHEN policy_id = 'generous' AND status = 'met' THEN 100 + roll % 21 ELSE reached END AS achievement, status,
         CASE WHEN reached IS NULL THEN 0 WHEN due_share < 1 THEN 0.5 ELSE 1 END::DECIMAL(18, 12) AS measured_share,
         CASE WHEN policy_id = 'severe' AND status = 'not_reported' THEN due_share WHEN reached IS NULL THEN 0 WHEN due_share < 1 THEN 0.5 ELSE 1 END::DECIMAL(18, 12) AS scored_share,
         CASE WHEN roll % 6 < 2 AND policy_id <> 'severe' THEN (roll * 31 % 90)::DECIMAL(18, 4) END AS approved_achievement,
         CASE WHEN roll % 6 < 2 AND policy_id <> 'severe' THEN (roll * 31 % 90 + roll % 5 * 7 - 14)::DECIMAL(18, 4) END AS revised_achievement,
         CASE WHEN reached >= 95 THEN 'full' WHEN reached >= 80 THEN 'near' WHEN reached >= 50 THEN 'part' WHEN reached >= 0 THEN 'miss' END AS band
    FROM scored, dim_policy;

CREATE TABLE dim_office AS SELECT o::INTEGER AS office_key, 'Ufficio ' || o AS office FROM generate_series(1, 5) g(o);
-- No office, one, or two; some only a service, printed twice; some two services; directorates never are an office.
CREATE TABLE bridge_indicator_office AS
  SELECT indicator_key, 1 + roll % 2 AS office_key, 'office' AS relation FROM dim_indicator WHERE roll % 4 > 1
  UNION ALL SELECT indicator_key, 3, 'office' FROM dim_indicator WHERE roll % 4 = 3
  UNION ALL SELECT indicator_key, 4, 'service' FROM dim_indicator WHERE roll % 4 > 0
  UNION ALL SELECT indicator_key, 4, 'service' FROM dim_indicator WHERE roll % 4 = 1
  UNION ALL SELECT indicator_key, 5, 'service' FROM dim_indicator WHERE roll % 4 = 2
  UNION ALL SELECT indicator_key, 5, 'directorate' FROM dim_indicator;
CREATE TABLE bridge_indicator_type AS
  SELECT indicator_key, t AS indicator_type FROM dim_indicator, (VALUES ('efficacia', 2), ('efficienza', 3), ('qualità', 5)) x(t, n) WHERE roll % n = 0;
-- Two managers in each chamber; every objective is assigned to one of them, every third one to both. An objective that is
-- assigned gives its weight to its leaves of the headline tree, in proportion to their own weights.
CREATE TABLE dim_manager AS
  SELECT row_number() OVER (ORDER BY chamber_key, n)::INTEGER AS manager_key, chamber_key, manager_role
    FROM dim_chamber, (VALUES (1, 'Segretario Generale'), (2, 'Dirigente dell''Area Anagrafica')) t(n, manager_role);
CREATE TABLE fact_assignment AS
  SELECT plan_key, chamber_key, manager_key, objective_key, (10 + objective_key % 7 * 5)::DECIMAL(9, 4) AS weight
    FROM dim_objective JOIN dim_plan USING (plan_key) JOIN dim_manager USING (chamber_key)
   WHERE (objective_key + manager_key) % 2 = 0 OR objective_key % 3 = 0;
CREATE TABLE bridge_indicator_manager AS
  WITH share AS (
    SELECT manager_key, objective_key, weight / sum(weight) OVER (PARTITION BY plan_key, manager_key) AS of_manager FROM fact_assignment),
  leaf AS (
    SELECT indicator_key, f.objective_key, effective_weight / sum(effective_weight) OVER (PARTITION BY f.objective_key) AS of_objective
      FROM fact_measurement f JOIN dim_plan p ON p.plan_key = f.plan_key AND p.headline_tree = f.tree
     WHERE period_key = 1 AND effective_weight IS NOT NULL)
  SELECT i.indicator_key, manager_key, (of_manager * of_objective)::DECIMAL(18, 12) AS manager_weight
    FROM dim_indicator i JOIN share USING (objective_key) LEFT JOIN leaf USING (indicator_key);
CREATE VIEW assignment_base AS
  SELECT plan_id, split_part(plan_id, '/', 1) AS chamber, split_part(plan_id, '/', 2)::INTEGER AS plan_year, manager_role, objective_code, objective, objective_short, weight
    FROM fact_assignment JOIN dim_manager USING (manager_key) JOIN dim_objective USING (objective_key);

CREATE VIEW measurement_by_policy_base AS
  SELECT pl.plan_id, c.chamber, pl.plan_year, t.period, f.tree, ar.area_code, ar.area, o.objective_code, o.objective, o.objective_short, i.indicator_number::BIGINT AS indicator_number, i.indicator,
         i.direction, f.effective_weight, f.is_due, f.due_share, a.measured_share, a.scored_share, o.mission_code, o.programme_code, a.achievement, a.status, a.band, a.policy_id, o.directorate, o.strategic_code, o.strategic,
         i.indicator_series, f.stretch_result, f.stretch_result_percent, f.stretch_baseline, f.stretch_baseline_percent, f.trend,
         lo.directorate AS last_result_directorate, CASE WHEN l.measurement_key > 0 THEN coalesce('Ufficio ' || l.office_key, 'non indicato') END AS last_result_office,
         (100 + f.measurement_key)::BIGINT AS source_line, t.end_date AS target_date, CASE WHEN f.roll % 3 = 0 THEN '= 100%' ELSE '-7%' END AS target_text, f.is_due AS met, f.target_kind, a.approved_achievement, a.revised_achievement
    FROM fact_measurement f JOIN dim_plan pl USING (plan_key) JOIN dim_chamber c ON c.chamber_key = f.chamber_key JOIN dim_period t USING (period_key)
    JOIN dim_area ar ON ar.area_key = f.area_key JOIN dim_objective o ON o.objective_key = f.objective_key JOIN dim_indicator i ON i.indicator_key = f.indicator_key
    JOIN fact_achievement a ON a.measurement_key = f.measurement_key
    LEFT JOIN fact_measurement l ON l.measurement_key = f.last_result_measurement_key LEFT JOIN dim_objective lo ON lo.objective_key = l.objective_key;
CREATE VIEW measurement_base AS SELECT * FROM measurement_by_policy_base WHERE policy_id = 'standard';

CREATE VIEW finding_base AS
  SELECT 'f' || i.indicator_key AS finding_id, i.plan_id, split_part(i.plan_id, '/', 1) AS chamber, split_part(i.plan_id, '/', 2)::INTEGER AS plan_year,
         CASE i.roll % 2 WHEN 0 THEN 'invalid-date' ELSE 'unit-mismatch' END AS code, CASE i.roll % 3 WHEN 0 THEN 'info' WHEN 1 THEN 'warning' ELSE 'error' END AS severity,
         CASE i.roll % 2 WHEN 0 THEN 'Data impossibile' ELSE 'Unità diverse' END AS title_it, CASE i.roll % 2 WHEN 0 THEN 'Impossible date' ELSE 'Unit mismatch' END AS title_en,
         o.objective_code, o.objective, o.objective_short, i.indicator_number::BIGINT AS indicator_number, i.indicator, o.directorate
    FROM dim_indicator i JOIN dim_objective o USING (objective_key) WHERE i.roll % 4 <> 0;

CREATE VIEW target_revision_base AS
  SELECT i.plan_id, split_part(i.plan_id, '/', 1) AS chamber, split_part(i.plan_id, '/', 2)::INTEGER AS plan_year, o.objective_code, o.objective, o.objective_short, o.directorate,
         i.indicator_number::BIGINT AS indicator_number, i.indicator, CASE i.roll % 3 WHEN 0 THEN 'weight' ELSE 'target' END AS what, '2020-FY' AS period,
         CASE i.roll % 2 WHEN 0 THEN 'raised' ELSE 'lowered' END AS change, CASE i.roll % 5 WHEN 0 THEN 'easier' WHEN 1 THEN 'harder' ELSE 'other' END AS difficulty, 'proposed' AS state, 'table' AS "where"
    FROM dim_indicator i JOIN dim_objective o USING (objective_key) WHERE i.roll % 7 = 0;

-- Two lines per sheet, some with words in place of an amount.
CREATE VIEW budget_base AS
  SELECT o.plan_id, split_part(o.plan_id, '/', 1) AS chamber, split_part(o.plan_id, '/', 2)::INTEGER AS plan_year, o.objective_code, o.objective, o.objective_short, o.directorate,
         o.mission_code, o.programme_code, '33000' || n AS account, CASE o.objective_key % 4 WHEN 1 THEN 'revenue' WHEN 2 THEN 'cost' WHEN 3 THEN 'investment' END AS direction,
         CASE WHEN (o.objective_key + n) % 3 > 0 THEN o.objective_key * 1000.25 + n END::DECIMAL(18, 4) AS amount, '€' AS amount_unit, (o.objective_key * 10 + n)::BIGINT AS source_line
    FROM dim_objective o, generate_series(1, 2) g(n) WHERE o.objective_key % 2 = 0 OR o.plan_key = 2;

CREATE VIEW individual_objective_base AS
  SELECT p.plan_id, c.chamber, p.plan_year, m.manager_role, n::BIGINT AS number, 'Obiettivo ' || n AS objective, (700 + m.manager_key * 10 + n)::BIGINT AS source_line
    FROM dim_manager m JOIN dim_chamber c USING (chamber_key) JOIN dim_plan p USING (chamber_key), generate_series(1, 3) g(n) WHERE n <= m.manager_key % 3 + 1;
