using Albero.Etl.Mart;
using Albero.Etl.Tests.Packages;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Albero.Etl.Tests.Mart;

/// <summary>
/// Two years of a chamber that doesn't exist, loaded for real: every case that needs more than one year, against figures
/// worked out by hand from the packages' cells.
/// </summary>
public sealed class TwoYearsTest(TwoYearsMart mart) : IClassFixture<TwoYearsMart>
{
    [Fact]
    public void A_target_is_held_against_the_newest_comparable_result_of_the_year_before() =>
        Assert.Equal(
            [
                // A mid-year target meets mid-year results only; where less is better, a lower target asks for more.
                ["1.1.1/1", "2021-H1", "2020-H1", "40", 28, 15m, 37.5m, "more"],
                ["1.1.1/1", "2021-FY", "2020-FY", "110", 29, -5m, -4.5455m, "less"],
                ["1.1.1/2", "2021-H1", "2020-H1", "12", 37, 2m, 16.6667m, "more"],
                ["1.1.1/2", "2021-FY", "2020-FY", "9", 38, 1m, 11.1111m, "more"],
                ["1.1.1/3", "2021-H1", "2020-H1", "80%", 46, 5m, 6.25m, "more"],
                ["1.1.1/3", "2021-FY", "2020-FY", "90%", 47, 0m, 0m, "same"],
                // Where no direction is better, a target asks neither more nor less.
                ["1.1.3/2", "2021-H1", "2020-H1", "6", 76, null, null, null],
                ["1.1.3/2", "2021-FY", "2020-FY", "6", 77, null, null, null],
                ["2.1.1/1", "2021-H1", "2020-H1", "28", 94, -2m, -7.1429m, "less"],
                ["2.1.1/1", "2021-FY", "2020-FY", "31", 95, 1m, 3.2258m, "more"],
                ["2.1.1/2", "2021-H1", "2020-H1", "150", 103, 0m, 0m, "same"],
                ["2.1.1/2", "2021-FY", "2020-FY", "300", 104, 50m, 16.6667m, "more"],
            ],
            Rows($"SELECT {Name}, period, last_result_period, last_result_text, last_result_line, stretch_result, stretch_result_percent, asks_result FROM measurement WHERE plan_year = 2021 AND last_result_plan_year IS NOT NULL ORDER BY 1, period DESC"));

    [Fact]
    public void A_result_is_compared_with_the_same_quarter_of_the_year_before() =>
        Assert.Equal(
            [
                ["1.1.1/1", "2021-H1", 40m, 5m, 12.5m, "improved"],
                ["1.1.1/1", "2021-FY", 110m, 10m, 9.0909m, "improved"],
                ["1.1.1/2", "2021-H1", 12m, -1m, -8.3333m, "improved"],
                ["1.1.1/2", "2021-FY", 9m, 1m, 11.1111m, "worsened"],
                ["1.1.1/3", "2021-H1", 80m, 0m, 0m, "unchanged"],
                ["1.1.1/3", "2021-FY", 90m, 0m, 0m, "unchanged"],
                ["1.1.3/2", "2021-H1", 6m, 0m, 0m, "unchanged"],
                ["1.1.3/2", "2021-FY", 6m, -1m, -16.6667m, "changed"],
                ["2.1.1/1", "2021-H1", 28m, -1m, -3.5714m, "improved"],
                ["2.1.1/1", "2021-FY", 31m, -6m, -19.3548m, "improved"],
                // Nothing is reported at the end of 2021: no change, and none of zero.
                ["2.1.1/2", "2021-H1", 150m, 10m, 6.6667m, "improved"],
            ],
            Rows($"SELECT {Name}, period, previous_result_value, change, change_percent, trend FROM measurement WHERE trend IS NOT NULL ORDER BY 1, period DESC"));

    [Fact]
    public void Against_the_baseline_a_level_is_held_at_the_years_end_and_a_change_is_what_it_asks() =>
        Assert.Equal(
            [
                ["1.1.1/1", "110", -5m, -4.5455m, "less"], ["1.1.1/2", "10", 2m, 20m, "more"],
                ["2.1.1/1", "29", -1m, -3.4483m, "less"], ["2.1.1/3", "1.000", 5m, 5m, "more"],
            ],
            Rows($"SELECT {Name}, baseline_text, stretch_baseline, stretch_baseline_percent, asks_baseline FROM measurement WHERE stretch_baseline IS NOT NULL ORDER BY 1"));

    [Fact]
    public void A_series_joins_its_years_by_meaning_and_breaks_where_the_measure_changed() =>
        Assert.Equal(
            [
                ["roccadoro/2020/1.1.1/1", "2020 1.1.1/1 · 2021 1.1.1/1 same"],
                ["roccadoro/2020/1.1.1/2", "2020 1.1.1/2 · 2021 1.1.1/2 reworded"],
                ["roccadoro/2020/1.1.1/3", "2020 1.1.1/3 · 2021 1.1.1/3 same"],
                ["roccadoro/2020/1.1.2/1", "2020 1.1.2/1 · 2021 1.1.3/1 changed_unit"],
                ["roccadoro/2020/1.1.2/2", "2020 1.1.2/2"],
                ["roccadoro/2020/1.1.2/3", "2020 1.1.2/3 · 2021 1.1.3/2 same"],
                ["roccadoro/2020/2.1.1/1", "2020 2.1.1/1 · 2021 2.1.1/1 same"],
                ["roccadoro/2020/2.1.1/2", "2020 2.1.1/2 · 2021 2.1.1/2 same"],
                // The code of another indicator: looked at, and told apart.
                ["roccadoro/2021/1.1.2/1", "2021 1.1.2/1"],
                ["roccadoro/2021/2.1.1/3", "2021 2.1.1/3"],
            ],
            Rows($"SELECT indicator_series, string_agg(plan_year || ' ' || {Name} || coalesce(' ' || series_grade, ''), ' · ' ORDER BY plan_year) FROM measurement WHERE period LIKE '%-FY' GROUP BY ALL ORDER BY 1"));

    [Fact]
    public void Objectives_and_areas_have_their_series_too()
    {
        Assert.Equal(
            [
                ["1", "roccadoro/2020/1", "same"], ["1.1", "roccadoro/2020/1.1", "same"], ["1.1.1", "roccadoro/2020/1.1.1", "same"],
                ["1.1.2", "roccadoro/2021/1.1.2", null], ["1.1.3", "roccadoro/2020/1.1.2", "reworded"],
                ["2", "roccadoro/2020/2", "same"], ["2.1", "roccadoro/2020/2.1", "same"], ["2.1.1", "roccadoro/2020/2.1.1", "same"],
            ],
            Rows("SELECT objective_code, objective_series, series_grade FROM dim_objective WHERE plan_id = 'roccadoro/2021' ORDER BY 1"));
        Assert.Equal([["1", "roccadoro/2020/1"], ["2", "roccadoro/2020/2"]], Rows("SELECT DISTINCT area_code, area_series FROM measurement WHERE plan_year = 2021 ORDER BY 1"));
        Assert.Equal(
            [["1.1.2", "1.1.3"]],
            Rows("SELECT p.objective_code, o.objective_code FROM dim_objective o JOIN dim_objective p ON p.objective_key = o.previous_objective_key WHERE o.objective_code <> p.objective_code"));
    }

    [Fact]
    public void The_office_that_a_result_is_told_by_is_the_one_of_its_own_year() =>
        Assert.Equal(
            [
                ["1.1.1/1", "non indicato", "Ufficio Sportello", "Area Servizi alle Imprese", "Dirigente Area Servizi; Segretario Generale"],
                ["1.1.2/1", "non indicato", null, null, "Dirigente Area Servizi"],
                ["2.1.1/1", "Ufficio Bilancio", "Ufficio Ragioneria", "Area Amministrativa", "Segretario Generale"],
                ["2.1.1/2", "Ufficio Bilancio", "Ufficio Archivio", "Area Amministrativa", "Segretario Generale"],
            ],
            Rows($"SELECT {Name}, office, last_result_office, last_result_directorate, manager FROM measurement WHERE period = '2021-FY' AND {Name} IN ('1.1.1/1', '1.1.2/1', '2.1.1/1', '2.1.1/2') ORDER BY 1"));

    [Fact]
    public void A_managers_leaves_weigh_what_is_assigned_times_their_share_of_the_objective() =>
        Assert.Equal(
            [
                ["Dirigente Area Servizi", "1.1.1/1", 0.25m], ["Dirigente Area Servizi", "1.1.1/2", 0.15m], ["Dirigente Area Servizi", "1.1.1/3", 0.10m],
                ["Dirigente Area Servizi", "1.1.2/1", 0.20m], ["Dirigente Area Servizi", "1.1.3/1", 0.21m], ["Dirigente Area Servizi", "1.1.3/2", 0.09m],
                ["Segretario Generale", "1.1.1/1", 0.15m], ["Segretario Generale", "1.1.1/2", 0.09m], ["Segretario Generale", "1.1.1/3", 0.06m],
                ["Segretario Generale", "2.1.1/1", 0.28m], ["Segretario Generale", "2.1.1/2", 0.28m], ["Segretario Generale", "2.1.1/3", 0.14m],
            ],
            Rows($"SELECT manager_role, {Name}, round(manager_weight, 9)::DECIMAL(10, 2) FROM bridge_indicator_manager JOIN dim_manager USING (manager_key) JOIN dim_indicator USING (indicator_key) JOIN dim_objective USING (objective_key) WHERE dim_indicator.plan_id = 'roccadoro/2021' ORDER BY 1, 2"));

    [Fact]
    public void Assignments_tell_their_share_of_the_managers_whole() =>
        Assert.Equal(
            [["1.1.1", 0.5m, "roccadoro/2020/1.1.1"], ["1.1.2", 0.2m, "roccadoro/2021/1.1.2"], ["1.1.3", 0.3m, "roccadoro/2020/1.1.2"]],
            Rows("SELECT objective_code, share::DECIMAL(9, 1), objective_series FROM assignment WHERE plan_year = 2021 AND manager_role = 'Dirigente Area Servizi' ORDER BY 1"));

    [Fact]
    public void Every_confirmed_link_is_a_row_with_its_line()
    {
        Assert.Equal([["indicator", 8L], ["objective", 8L]], Rows("SELECT what, count(*) FROM lineage GROUP BY what ORDER BY what"));
        Assert.Equal(
            [["indicator", "1.1.2", 1, "Partecipanti ai corsi", "1.1.3", 1, "Ore di formazione erogate", "da partecipanti a ore"]],
            Rows("SELECT what, from_objective_code, from_indicator_number, from_indicator, to_objective_code, to_indicator_number, to_indicator, note FROM lineage WHERE grade = 'changed_unit'"));
        Assert.Equal([[6]], Rows("SELECT source_line FROM lineage WHERE grade = 'not_comparable' AND what = 'objective'"));
        Assert.Equal([16L], Rows("SELECT rows FROM load_audit WHERE kind = 'file' AND name = 'reference/lineage.csv'").Select(row => row[0]));
    }

    [Fact]
    public void The_rows_by_policy_are_those_of_the_official_one_once_per_policy()
    {
        Assert.Equal(
            [["due-meno-rapporto", 34L, 0L], ["mancanti-zero", 34L, 0L], ["quota-di-riduzione", 34L, 0L], ["standard", 34L, 34L], ["tetto-120", 34L, 0L]],
            Rows("SELECT policy_id, count(*), count(official.plan_id) FROM measurement_by_policy AS each LEFT JOIN measurement AS official USING (plan_id, objective_code, indicator_number, period, policy_id) GROUP BY policy_id ORDER BY 1"));
        // 120 pieces on a target of 105, and a wait of 10 days on a target of 8.
        Assert.Equal(
            [
                ["due-meno-rapporto", 100m, 75m], ["mancanti-zero", 100m, 80m], ["quota-di-riduzione", 100m, 0m], ["standard", 100m, 80m], ["tetto-120", 114.2857m, 80m],
            ],
            Rows("""
                SELECT policy_id, max(achievement) FILTER (WHERE indicator_number = 1), max(achievement) FILTER (WHERE indicator_number = 2)
                FROM measurement_by_policy WHERE period = '2021-FY' AND objective_code = '1.1.1' GROUP BY policy_id ORDER BY policy_id
                """));
        Assert.Equal(
            [["standard", true, 1], ["due-meno-rapporto", false, 2], ["mancanti-zero", false, 3], ["quota-di-riduzione", false, 4], ["tetto-120", false, 5]],
            Rows("SELECT policy_id, is_official, ordinal FROM policy ORDER BY ordinal"));
    }

    private const string Name = "objective_code || '/' || indicator_number";

    private IReadOnlyList<object?[]> Rows(string sql) => Sql.Rows(mart.Folder, sql);
}

/// <summary>The two years in <c>tests/packages</c>, under the repository's own policies.</summary>
public sealed class TwoYearsMart : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    public TwoYearsMart()
    {
        Copy(Path.Combine(Repository.Root, "tests", "packages"), Data);
        Copy(Path.Combine(Repository.Root, "data", "reference", "policies"), Path.Combine(Data, "reference", "policies"));
        var run = new LoadRun(
            Options.Create(new LoadOptions { Data = Data, Mart = Folder }), new LoadMessages(System.Globalization.CultureInfo.InvariantCulture), new LoadProgress(), NullLogger<LoadRun>.Instance);
        Assert.Equal(0, run.Load());
    }

    public string Data => temporary["data"];

    public string Folder => temporary["mart"];

    public void Dispose() => temporary.Dispose();

    internal static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
