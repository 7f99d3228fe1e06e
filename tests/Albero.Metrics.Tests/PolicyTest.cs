namespace Albero.Metrics.Tests;

/// <summary>Switching the policy changes what it scores and nothing else; an unknown one is refused everywhere.</summary>
public sealed class PolicyTest(FixtureMart mart) : IClassFixture<FixtureMart>
{
    private static readonly MetricFilter MidYear = MetricFilter.Is("period", "2020-H1");

    [Fact]
    public async Task Rows_differ_exactly_where_the_other_policy_scores_otherwise()
    {
        string[] columns = ["source_line", "period", "status", "achievement", "policy_id"];
        async Task<RowSet> Run(string? policy) => await mart.Engine.RowsAsync(new RowQuery("measurement", columns, [], []) { Policy = policy });
        var (official, standard, severe) = (await Run(null), await Run("standard"), await Run("severe"));

        Assert.Equal(official.Rows.Select(Line), standard.Rows.Select(Line));
        Assert.Equal(official.Rows.Count, severe.Rows.Count);
        var changed = official.Rows.Zip(severe.Rows).Where(pair => !Equals(pair.First[3], pair.Second[3])).ToList();
        Assert.NotEmpty(changed);
        Assert.All(official.Rows.Zip(severe.Rows), pair =>
        {
            Assert.Equal(pair.First.Take(3), pair.Second.Take(3));
            var missing = Equals(pair.First[2], "not_reported");
            Assert.Equal(missing ? 0m : pair.First[3], pair.Second[3]);
            Assert.Equal("severe", pair.Second[4]);
        });
    }

    // Prefix of the plan's measures and of the manager's: a cap above 100 changes the score alone.
    [Theory]
    [InlineData("")]
    [InlineData("manager_")]
    public async Task A_cap_above_100_raises_the_score_and_gives_no_leaf_more_points_than_it_has(string prefix)
    {
        string[] measures = [$"{prefix}points_reached", $"{prefix}points_missed", $"{prefix}points_unmeasured", $"{prefix}coverage", $"{prefix}score"];
        string[] dimensions = prefix.Length == 0 ? ["indicator"] : ["manager", "indicator"];
        async Task<MetricResult> Run(string policy) => await mart.Engine.RunAsync(new MetricQuery(measures, dimensions, [MidYear, MetricFilter.Is("plan", "alfa/2020")], [], Policy: policy));
        var (standard, generous) = (await Run("standard"), await Run("generous"));

        Assert.Equal(standard.Rows.Select(row => Line(row.Values.Take(4))), generous.Rows.Select(row => Line(row.Values.Take(4))));
        Assert.All(generous.Rows, row => Assert.False(row.Values[1] < 0));
        var higher = standard.Rows.Zip(generous.Rows).Count(pair => pair.Second.Values[4] > pair.First.Values[4]);
        Assert.InRange(higher, 1, standard.Rows.Count - 1);
        Assert.Contains(generous.Rows, row => row.Values[4] > 100);
    }

    [Fact]
    public async Task Filters_and_values_are_read_under_the_wanted_policy()
    {
        var filter = MetricFilter.Is("achievement", "0");
        async Task<long> Rows(string? policy) => (await mart.Engine.RowsAsync(new RowQuery("measurement", filter) { Policy = policy, Limit = 1 })).TotalRows;
        async Task<long> Zeros(string? policy) =>
            (await mart.Engine.ValuesAsync(new ValuesQuery("measurement", "achievement", []) { Policy = policy })).Single(value => value.Value is 0m).Rows;
        var expected = (long)mart.Read("SELECT count(*) FROM fact_achievement WHERE policy_id = 'severe' AND achievement = 0")[0][0]!;

        Assert.Equal((expected, expected), (await Rows("severe"), await Zeros("severe")));
        Assert.True(await Rows(null) < expected);
        Assert.Equal(await Rows(null), await Zeros(null));
    }

    [Fact]
    public async Task A_view_without_scores_reads_the_same_under_every_policy()
    {
        var plain = await mart.Engine.RowsAsync(new RowQuery("finding"));
        var severe = await mart.Engine.RowsAsync(new RowQuery("finding") { Policy = "severe" });

        Assert.Equal(plain.Rows.Select(Line), severe.Rows.Select(Line));
    }

    [Theory]
    [InlineData("measurement")]
    [InlineData("finding")]
    public async Task An_unknown_policy_is_refused_and_the_known_ones_are_named(string view)
    {
        var queries = new Func<Task>[]
        {
            () => mart.Engine.RowsAsync(new RowQuery(view) { Policy = "milde" }),
            () => mart.Engine.ValuesAsync(new ValuesQuery(view, "plan_id", []) { Policy = "milde" }),
            () => mart.Engine.RunAsync(new MetricQuery(["score"], [], [MidYear], [], Policy: "milde")),
            () => mart.Engine.RunAsync(new MetricQuery(["findings"], [], [], [], Policy: "milde")),
        };
        foreach (var query in queries)
        {
            var refused = await Assert.ThrowsAsync<MetricQueryException>(query);

            Assert.Equal("policy", refused.Field);
            Assert.Equal(["standard", "generous", "severe"], refused.Allowed);
            Assert.Contains("«milde»", refused.Text.It, StringComparison.Ordinal);
        }
    }

    private static string Line(IEnumerable<decimal?> values) => string.Join('|', values);

    private static string Line(IReadOnlyList<object?> row) => string.Join('|', row);
}
