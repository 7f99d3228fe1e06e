using Albero.Etl.Mart;
using Albero.Etl.Tests.Packages;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Albero.Etl.Tests.Mart;

/// <summary>
/// The plan of Brescia 2018 in the mart, against figures taken by hand from the printed document. The SQL is written
/// from the definitions of score and coverage, not taken from the semantic layer.
/// </summary>
public sealed class Brescia2018LoadTest(Brescia2018Mart mart) : IClassFixture<Brescia2018Mart>
{
    [Fact]
    public void Every_indicator_stands_at_every_checkpoint()
    {
        Assert.Equal(
            [["1.1.1", 5L], ["1.1.2", 4L], ["1.1.3", 2L], ["1.1.4", 1L], ["2.1.1", 5L], ["2.1.2", 5L], ["2.1.3", 3L], ["2.2.1", 5L], ["3.1.1", 3L], ["3.1.2", 1L], ["3.1.3", 4L]],
            Rows("SELECT objective_code, count(*) FROM measurement WHERE period = '2018-H1' GROUP BY objective_code ORDER BY objective_code"));
        Assert.Equal([["2018-FY", 38L], ["2018-H1", 38L]], Rows("SELECT period, count(*) FROM measurement GROUP BY period ORDER BY period"));
    }

    [Fact]
    public void Thirteen_of_twenty_one_measured_indicators_met_their_target()
    {
        Assert.Equal(
            ["1.1.1/1", "1.1.1/2", "1.1.1/4", "1.1.2/1", "1.1.2/3", "2.1.1/1", "2.1.1/3", "2.1.1/4", "2.1.1/5", "2.1.2/4", "2.1.3/1", "2.1.3/2", "2.2.1/3"],
            Column("SELECT objective_code || '/' || indicator_number FROM measurement WHERE period = '2018-H1' AND status = 'met' ORDER BY 1"));
        Assert.Equal(
            [
                ["2.1.1/2", 46.7m], ["2.1.2/3", 91.5m], ["2.1.2/5", 25.0m], ["2.1.3/3", 87.8m],
                ["2.2.1/1", 0.0m], ["2.2.1/2", 0.0m], ["2.2.1/4", 50.0m], ["3.1.1/3", 0.0m],
            ],
            Rows("""
                SELECT objective_code || '/' || indicator_number, round(achievement, 1)::DECIMAL(9, 1)
                FROM measurement WHERE period = '2018-H1' AND status = 'not_met' ORDER BY 1
                """));
        Assert.Equal(21L, Value("SELECT count(achievement) FROM measurement WHERE period = '2018-H1'"));
    }

    [Fact]
    public void Parts_of_a_target_stand_beside_the_achievement_that_the_lowest_of_them_makes() =>
        Assert.Equal(
            [
                ["2.1.1/2", """[{"asked":6000,"unit":"istanze","reached":2799,"achievement":46.65},{"asked":6,"unit":"riunioni","reached":3,"achievement":50}]"""],
                ["2.2.1/1", """[{"day":"2018-03-31","reached_day":"2018-03-31","achievement":100},{"day":"2018-05-31","achievement":0}]"""],
            ],
            Rows("SELECT objective_code || '/' || indicator_number, achievement_parts FROM measurement WHERE achievement_parts IS NOT NULL ORDER BY 1"));

    [Fact]
    public void The_score_is_70_6_over_41_2_per_cent_of_the_weight() =>
        Assert.Equal(
            [[70.6m, 41.2m]],
            Rows("""
                SELECT
                    round(sum(effective_weight * achievement) / sum(effective_weight) FILTER (WHERE achievement IS NOT NULL), 1)::DECIMAL(9, 1),
                    round(100 * sum(effective_weight) FILTER (WHERE achievement IS NOT NULL) / sum(effective_weight), 1)::DECIMAL(9, 1)
                FROM measurement WHERE period = '2018-H1' AND tree = 'operational'
                """));

    [Fact]
    public void Weights_are_those_printed()
    {
        Assert.Equal(
            [
                ["1", 33.33m], ["2", 33.33m], ["3", 33.34m],
                ["1.1", 33.33m], ["2.1", 23.33m], ["2.2", 10m], ["3.1", 33.34m],
                ["1.1.1", 30m], ["1.1.2", 30m], ["1.1.3", 15m], ["1.1.4", 25m], ["2.1.1", 20m], ["2.1.2", 30m], ["2.1.3", 20m],
                ["2.2.1", 30m], ["3.1.1", 40m], ["3.1.2", 40m], ["3.1.3", 20m],
            ],
            Rows("SELECT objective_code, weight FROM dim_objective ORDER BY length(objective_code), objective_code").Select(row => new[] { row[0], (object)decimal.Round((decimal)row[1]!, 2) }));
        Assert.Equal(
            [["PASSA DA 35,00% A 20%", 20m, 35m], ["PASSA DA 20,00% A 10%", 10m, 20m]],
            Rows("SELECT weight_text, weight, weight_as_approved FROM dim_indicator WHERE weight <> weight_as_approved ORDER BY indicator_key"));
        // 33,33 of the plan is all of area 1; 1.1.1 has 30 of its siblings' 100; each of its indicators its printed share.
        Assert.Equal(
            [.. Column("SELECT dim_indicator.weight FROM dim_indicator JOIN dim_objective USING (objective_key) WHERE objective_code = '1.1.1' ORDER BY indicator_number")
                .Select(weight => decimal.Round(0.3333m * 0.30m * (decimal)weight! / 100m, 6)).Cast<object?>()],
            Column("SELECT round(effective_weight, 6)::DECIMAL(9, 6) FROM measurement WHERE objective_code = '1.1.1' AND period = '2018-H1' ORDER BY indicator_number"));
    }

    [Theory]
    [InlineData("measurement")]
    [InlineData("finding")]
    [InlineData("target_revision")]
    [InlineData("assignment")]
    public void Operational_objectives_are_labelled_by_the_tree(string view)
    {
        Assert.Equal(
            ["Alternanza scuola lavoro - progetto nazionale di sistema"],
            Column($"SELECT DISTINCT objective_short FROM {view} WHERE objective_code = '1.1.1'"));
        Assert.Equal(0L, Value($"SELECT count(*) FROM {view} WHERE objective_code IS NOT NULL AND (objective_short IS NULL OR objective_short = objective)"));
    }

    [Fact]
    public void Areas_and_strategic_objectives_are_labelled_by_their_titles() =>
        Assert.Equal(
            [["area", 3L], ["strategic", 4L]],
            Rows("SELECT objective_level, count(*) FROM dim_objective WHERE objective_short = objective AND short_title_line IS NULL GROUP BY ALL ORDER BY ALL"));

    [Fact]
    public void Every_weight_target_and_result_has_its_line()
    {
        Assert.Equal(0L, Value("SELECT count(*) FROM measurement WHERE weight_line IS NULL OR source_line IS NULL OR source_document IS NULL"));
        Assert.Equal(0L, Value("SELECT count(*) FROM measurement WHERE target_text IS NOT NULL AND target_line IS NULL OR result_text IS NOT NULL AND result_line IS NULL"));
    }

    [Fact]
    public void Eleven_objectives_are_assigned_to_managers() =>
        Assert.Equal([[11L, 11L]], Rows("SELECT count(*), count(DISTINCT objective_code) FROM assignment"));

    [Fact]
    public void One_printed_deviation_is_wrong()
    {
        Assert.Equal([["3.1.1", 3, "2018-H1"]], Rows("SELECT objective_code, indicator_number, period FROM finding WHERE code = 'declared-deviation-differs'"));
        Assert.Equal(
            [["3.1.1/3", "3", -3m]],
            Rows("SELECT objective_code || '/' || indicator_number, declared_deviation_text, deviation FROM measurement WHERE NOT declared_agrees"));
    }

    [Fact]
    public void Enumerated_counts_are_summed_where_the_target_names_no_unit() =>
        Assert.Equal(
            [[80m, 141m, 61m, 61m]],
            Rows("SELECT target_value, result_value, deviation, declared_deviation FROM measurement WHERE objective_code = '2.1.1' AND indicator_number = 5 AND period = '2018-H1'"));

    private IReadOnlyList<object?[]> Rows(string sql) => Sql.Rows(mart.Folder, sql);

    private IEnumerable<object?> Column(string sql) => Sql.Column(mart.Folder, sql);

    private object? Value(string sql) => Sql.Value(mart.Folder, sql);
}

/// <summary>The repository's own plan of 2018 and its reference data, without other years, loaded once.</summary>
public sealed class Brescia2018Mart : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    public Brescia2018Mart()
    {
        Copy("brescia", "2018");
        Copy("reference", "policies");
        var options = new LoadOptions { Data = temporary["data"], Mart = Folder };
        var run = new LoadRun(Options.Create(options), new LoadMessages(System.Globalization.CultureInfo.InvariantCulture), new LoadProgress(), NullLogger<LoadRun>.Instance);
        Assert.Equal(0, run.Load());
    }

    public string Folder => temporary["mart"];

    public void Dispose() => temporary.Dispose();

    private void Copy(params string[] folder)
    {
        Directory.CreateDirectory(temporary[["data", .. folder]]);
        foreach (var file in Directory.GetFiles(Path.Combine([Repository.Root, "data", .. folder])))
        {
            File.Copy(file, temporary[["data", .. folder, Path.GetFileName(file)]]);
        }
    }
}
