using Albero.Etl.Mart;
using Albero.Etl.Tests.Packages;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Albero.Etl.Tests.Mart;

/// <summary>Brescia's plans of 2018 and 2019 together, as the repository's data joins them; figures taken by hand from the documents.</summary>
public sealed class BresciaYearsTest(BresciaYearsMart mart) : IClassFixture<BresciaYearsMart>
{
    [Fact]
    public void Four_year_end_targets_of_2019_ask_less_than_what_was_reached_in_2018_and_the_sheets_of_2018_name_the_office() =>
        Assert.Equal(
            [
                ["1.1.1/2", "20", 122, "40", 425, -20m, "Promozione", "Dirigente Area Promozione e Regolazione del Mercato"],
                ["1.1.1/3", "20", 126, "23", 441, -3m, "Promozione", "Dirigente Area Promozione e Regolazione del Mercato"],
                ["2.1.1/3", "75%", 228, "82,70%", 1967, -7.7m, "Tutti gli uffici dell'area anagrafica", "Conservatore del Registro delle Imprese"],
                ["2.1.4/2", "almeno 3", 317, "4", 2798, -1m, "Tutti gli uffici dell'area anagrafica", "Conservatore del Registro delle Imprese"],
            ],
            Rows("""
                SELECT objective_code || '/' || indicator_number, target_text, target_line, last_result_text, last_result_line, stretch_result, last_result_office, manager
                FROM measurement WHERE period = '2019-FY' AND asks_result = 'less' ORDER BY 1
                """));

    [Fact]
    public void The_plan_of_2019_prints_no_result_and_no_baseline_stands_in_for_one() =>
        Assert.Equal(
            [[0L, 0L, 0L, 0L]],
            Rows("""
                SELECT count(result_text), count(achievement), count(trend), count(*) FILTER (WHERE last_result_value IS NOT NULL AND last_result_document NOT LIKE '002_%')
                FROM measurement WHERE plan_year = 2019
                """));

    [Fact]
    public void Every_managers_assignments_sum_to_100_in_both_years_and_his_leaves_to_1() =>
        Assert.Equal(
            [
                ["brescia/2018", "Conservatore del Registro delle Imprese", 100m, 1m], ["brescia/2018", "Dirigente Area Promozione e Regolazione del Mercato", 100m, 1m],
                ["brescia/2018", "Segretario Generale e Dirigente Area Amministrativa", 100m, 1m],
                ["brescia/2019", "Conservatore del Registro delle Imprese", 100m, 1m], ["brescia/2019", "Dirigente Area Promozione e Regolazione del Mercato", 100m, 1m],
                ["brescia/2019", "Segretario Generale e Dirigente Area Amministrativa", 100m, 1m],
            ],
            Rows("""
                WITH leaves AS (
                    SELECT plan_id, manager_role, sum(manager_weight) AS weight
                    FROM bridge_indicator_manager JOIN dim_manager USING (manager_key) JOIN dim_indicator USING (indicator_key) GROUP BY ALL
                )
                SELECT plan_id, manager_role, sum(assignment.weight), any_value(leaves.weight) FROM assignment JOIN leaves USING (plan_id, manager_role) GROUP BY ALL ORDER BY ALL
                """));

    [Fact]
    public void A_series_has_one_member_a_year()
    {
        Assert.Empty(Rows("SELECT indicator_series, plan_id FROM dim_indicator GROUP BY ALL HAVING count(*) > 1"));
        Assert.Empty(Rows("SELECT objective_series, plan_id FROM dim_objective GROUP BY ALL HAVING count(*) > 1"));
        Assert.Equal(
            Rows("SELECT count(*) FROM lineage WHERE what = 'indicator' AND grade <> 'not_comparable'"),
            Rows("SELECT count(*) FROM (SELECT indicator_series FROM dim_indicator GROUP BY ALL HAVING count(*) = 2)"));
        // The code passed from anti-corruption to the renewal of the organs: two series.
        Assert.Equal([[2L]], Rows("SELECT count(DISTINCT objective_series) FROM dim_objective WHERE objective_code = '3.1.3'"));
    }

    private IReadOnlyList<object?[]> Rows(string sql) => Sql.Rows(mart.Folder, sql);
}

/// <summary>The repository's own data, loaded once.</summary>
public sealed class BresciaYearsMart : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    public BresciaYearsMart()
    {
        foreach (var folder in (string[])["brescia/2018", "brescia/2019", "reference"]) TwoYearsMart.Copy(Path.Combine(Repository.Root, "data", folder), temporary["data", folder]);
        var options = new LoadOptions { Data = temporary["data"], Mart = Folder };
        var run = new LoadRun(Options.Create(options), new LoadMessages(System.Globalization.CultureInfo.InvariantCulture), new LoadProgress(), NullLogger<LoadRun>.Instance);
        Assert.Equal(0, run.Load());
    }

    public string Folder => temporary["mart"];

    public void Dispose() => temporary.Dispose();
}
