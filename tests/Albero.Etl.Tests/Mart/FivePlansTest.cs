using Albero.Etl.Mart;
using Albero.Etl.Tests.Packages;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Albero.Etl.Tests.Mart;

/// <summary>The repository's five plans of four chambers, loaded together; figures counted by hand in the documents.</summary>
public sealed class FivePlansTest(FivePlansMart mart) : IClassFixture<FivePlansMart>
{
    [Fact]
    public void Every_indicator_of_every_plan_stands_in_its_tree_and_at_its_level() =>
        Assert.Equal(
            [
                ["brescia/2018", "operational", "operational", 38L],
                ["brescia/2019", "operational", "operational", 48L],
                ["brindisi/2019", "operational", "operational", 41L],
                ["brindisi/2019", "strategic", "strategic", 14L],
                ["ignota-2020/2020", "operational", "action", 56L],
                ["ignota-2020/2020", "operational", "operational", 18L],
                ["ignota-2020/2020", "strategic", "strategic", 17L],
                ["ignota-2021/2021", "operational", "operational", 33L],
            ],
            Rows("""
                SELECT i.plan_id, i.tree, o.objective_level, count(*)
                FROM dim_indicator i JOIN dim_objective o USING (objective_key) GROUP BY ALL ORDER BY ALL
                """));

    [Fact]
    public void The_leaves_of_each_tree_weigh_one() =>
        Assert.All(
            Rows("SELECT plan_id, tree, sum(effective_weight) FROM dim_indicator GROUP BY ALL ORDER BY ALL"),
            row => Assert.Equal(1m, row[2]));

    [Fact]
    public void The_weights_of_all_54_nodes_with_indicators_of_the_tree_of_2020_sum_to_100()
    {
        Assert.Equal(
            [[54L, 54L]],
            Rows("""
                SELECT count(*), count(*) FILTER (WHERE weight = 100)
                FROM (SELECT objective_key, sum(weight) AS weight FROM dim_indicator WHERE plan_id = 'ignota-2020/2020' GROUP BY 1)
                """));
        Assert.Empty(Rows("SELECT * FROM finding WHERE code = 'weights-do-not-sum' AND plan_id LIKE 'ignota-%'"));
    }

    [Fact]
    public void Two_sheets_of_Brindisi_print_weights_that_make_200() =>
        Assert.Equal(
            [["011~3", 1226], ["012~4", 547]],
            Rows("SELECT objective_code, source_line FROM finding WHERE plan_id = 'brindisi/2019' AND code = 'weights-do-not-sum' ORDER BY 1"));

    [Fact]
    public void A_verdict_stands_at_its_scope_and_an_indicator_without_one_stays_without()
    {
        Assert.Equal(
            [["indicator", 5L], ["objective", 30L]],
            Rows("SELECT verdict_scope, count(*) FROM verdict WHERE plan_id = 'brindisi/2019' GROUP BY 1 ORDER BY 1"));
        Assert.Equal([1677, 1710, 1889, 1917, 1972], Rows("SELECT source_line FROM verdict WHERE verdict_scope = 'indicator' ORDER BY 1").Select(row => row[0]));
        // The legend of the document begins at line 2277.
        Assert.Empty(Rows("SELECT * FROM verdict WHERE plan_id = 'brindisi/2019' AND source_line >= 2277"));
        Assert.Equal([[0L]], Rows("SELECT count(achievement) FROM measurement WHERE plan_id = 'brindisi/2019'"));
    }

    [Fact]
    public void The_budget_of_Brindisi_is_the_sum_of_its_sheets() =>
        Assert.Equal(
            [[280_000m]],
            Rows("SELECT sum(amount) FROM budget WHERE plan_id = 'brindisi/2019'"));

    [Fact]
    public void One_block_that_prints_two_algorithms_and_two_weights_makes_two_indicators() =>
        Assert.Equal(
            [["4.1", 50m], ["4.1", 50m]],
            Rows("SELECT rtrim(printed_number, '.'), weight FROM dim_indicator WHERE plan_id = 'brindisi/2019' AND source_line = 807"));

    [Fact]
    public void Eleven_roles_have_three_individual_objectives_each() =>
        Assert.Equal(
            [[11L, 33L, 3L, 3L]],
            Rows("""
                SELECT count(*), sum(n)::BIGINT, min(n), max(n)
                FROM (SELECT manager_role, count(*) AS n FROM individual_objective WHERE plan_id = 'ignota-2021/2021' GROUP BY 1)
                """));

    [Fact]
    public void The_indicators_of_a_strategic_objective_weigh_as_parts_of_it_where_the_table_says_so() =>
        Assert.Equal(
            [["1.1~1", true], ["1.1~2", true], ["1.1~3", true]],
            Rows("""
                SELECT o.objective_code, abs(i.effective_weight - 0.20 * CASE o.objective_code WHEN '1.1~1' THEN 0.50 WHEN '1.1~2' THEN 0.30 ELSE 0.20 END) < 1e-9
                FROM dim_indicator i JOIN dim_objective o USING (objective_key)
                WHERE i.plan_id = 'ignota-2021/2021' AND o.parent_code = '1.1' ORDER BY 1
                """));

    [Fact]
    public void Nothing_is_without_its_document_and_line() =>
        Assert.Empty(Rows("SELECT plan_id FROM measurement WHERE source_document IS NULL OR source_line IS NULL OR source_line < 1"));

    private IReadOnlyList<object?[]> Rows(string sql) => Sql.Rows(mart.Folder, sql);
}

/// <summary>Everything below <c>data/</c>, loaded once.</summary>
public sealed class FivePlansMart : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    public FivePlansMart()
    {
        foreach (var folder in (string[])["brescia", "brindisi", "ignota-2020", "ignota-2021", "reference"])
            TwoYearsMart.Copy(Path.Combine(Repository.Root, "data", folder), temporary["data", folder]);
        var options = new LoadOptions { Data = temporary["data"], Mart = Folder };
        var run = new LoadRun(Options.Create(options), new LoadMessages(System.Globalization.CultureInfo.InvariantCulture), new LoadProgress(), NullLogger<LoadRun>.Instance);
        Assert.Equal(0, run.Load());
    }

    public string Folder => temporary["mart"];

    public void Dispose() => temporary.Dispose();
}
