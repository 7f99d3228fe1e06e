namespace Albero.Dashboards.Tests;

/// <summary>The fixture's plan of 2018 with objective 1.2 in a tree of its own, beside the headline tree, and judged in words; 1.2/2 sums up the other tree below its strategic objective 2.</summary>
public sealed class TwoTreesSite() : FixtureSite(Change)
{
    private const string Change = """
        INSERT INTO verdict_base VALUES ('prova/2018', '1.2', NULL, NULL, '2018-H1', 'pienamente raggiunto', NULL, 100, 'piano-2018.txt', 78);
        UPDATE dim_indicator SET tree = 'strategic' WHERE plan_year = 2018 AND objective_code = '1.2';
        CREATE TABLE measured_before AS FROM measurement;
        DROP VIEW measurement;
        CREATE VIEW measurement AS
          SELECT * REPLACE (CASE WHEN plan_year = 2018 AND objective_code = '1.2' THEN 'strategic' ELSE tree END AS tree,
                            plan_year = 2018 AND objective_code = '1.2' AND indicator_number = 2 AS is_rollup,
                            CASE WHEN plan_year = 2018 AND objective_code = '1.2' AND indicator_number = 2 THEN '2' END AS rolls_up) FROM measured_before;
        CREATE TABLE measured_by_policy_before AS FROM measurement_by_policy;
        DROP VIEW measurement_by_policy;
        CREATE VIEW measurement_by_policy AS SELECT * REPLACE (CASE WHEN plan_year = 2018 AND objective_code = '1.2' THEN 'strategic' ELSE tree END AS tree) FROM measured_by_policy_before;
        """;
}
