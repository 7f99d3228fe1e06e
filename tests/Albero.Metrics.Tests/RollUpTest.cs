namespace Albero.Metrics.Tests;

/// <summary>One roll-up everywhere: no average of averages, no sum of ratios, nothing lost between slices.</summary>
public sealed class RollUpTest(FixtureMart mart) : IClassFixture<FixtureMart>
{
    private static readonly MetricFilter MidYear = MetricFilter.Is("period", "2020-H1");

    private static readonly string[] Additive =
        [.. MetricCatalog.Measures.Where(m => m.Grain == Grains.Leaf && m.Expression.IsAdditive).Select(m => m.Name)];

    public static TheoryData<string, string?> Slices()
    {
        var slices = MetricCatalog.Dimensions.Where(d => d.Grains.Contains("leaf") && !d.ManyValued && d.Name != "tree").Select(d => d.Name).ToList();
        var data = new TheoryData<string, string?>();
        foreach (var slice in slices)
        {
            data.Add(slice, null);
            data.Add(slice, slice == "status" ? "direction" : "status");
        }
        return data;
    }

    [Fact]
    public async Task Weights_of_1_1_and_98_with_0_100_and_10_per_cent_make_10_8_per_cent()
    {
        var result = await mart.Engine.RunAsync(new MetricQuery(["score", "coverage", "indicators"], [], MidYear, MetricFilter.Is("plan", "beta/2020")));

        Assert.Equal([10.8m, 100m, 3m], result.Total.Values);
    }

    [Fact]
    public async Task The_total_score_is_that_of_all_leaves_and_not_the_mean_of_the_rows()
    {
        var result = await mart.Engine.RunAsync(new MetricQuery(["score"], ["indicator"], MidYear, MetricFilter.Is("plan", "beta/2020")));

        Assert.Equal(3, result.Rows.Count);
        Assert.Equal(110m / 3, result.Rows.Average(row => row.Values[0])!.Value, 10);
        Assert.Equal(10.8m, result.Total.Values[0]);
    }

    [Theory]
    [MemberData(nameof(Slices))]
    public async Task Slices_are_a_partition(string dimension, string? second)
    {
        string[] dimensions = second is null ? [dimension] : [dimension, second];
        string[] measures = [.. Additive, "score"];
        var whole = await mart.Engine.RunAsync(new MetricQuery(measures, [], MidYear));
        var result = await mart.Engine.RunAsync(new MetricQuery(measures, dimensions, MidYear));

        Assert.False(result.RowsDoNotAdd);
        Assert.Equal(whole.Total.Values, result.Total.Values);
        foreach (var measure in Additive)
        {
            Assert.Equal(whole.Value(whole.Total, measure), result.Rows.Sum(row => result.Value(row, measure)));
        }
    }

    [Fact]
    public async Task The_fixture_has_every_status_so_that_partitions_prove_something()
    {
        var result = await mart.Engine.RunAsync(new MetricQuery(["indicators"], ["status"], MidYear));

        Assert.Equal(MetricCatalog.Dimension("status")!.Members.Select(m => m.Value), result.Rows.Select(row => row.Members[0].Value));
    }

    [Fact]
    public async Task Points_reached_missed_and_unmeasured_make_100_per_plan()
    {
        var result = await mart.Engine.RunAsync(new MetricQuery(["points_reached", "points_missed", "points_unmeasured"], ["plan"], MidYear));

        Assert.All(result.Rows, row => Assert.Equal(100m, row.Values.Sum()!.Value, 6));
    }

    [Fact]
    public async Task Where_nothing_is_measured_no_point_is_reached_or_missed_and_all_are_unmeasured()
    {
        string[] measures = ["points_reached", "points_missed", "points_unmeasured", "effective_weight", "measured"];
        var result = await mart.Engine.RunAsync(new MetricQuery(measures, ["objective"], MidYear) { Subtotals = true });
        var nothing = await mart.Engine.RunAsync(new MetricQuery(measures, [], MidYear, MetricFilter.Is("status", "not_reported")));

        Assert.All(result.Rows, row => Assert.Equal(result.Value(row, "measured") > 0, result.Value(row, "points_reached") is not null));
        var unmeasured = result.Rows.Where(row => result.Value(row, "measured") == 0).ToList();
        Assert.True(unmeasured.Count > 2, "The fixture measures something everywhere.");
        Assert.All(unmeasured, row => Assert.Equal([null, null, result.Value(row, "effective_weight"), result.Value(row, "effective_weight"), 0m], row.Values));
        Assert.Equal([null, null], nothing.Total.Values.Take(2));
        Assert.True(nothing.Value(nothing.Total, "points_unmeasured") > 0);
    }

    [Fact]
    public async Task A_measured_zero_is_zero_points_reached_and_all_missed()
    {
        var result = await mart.Engine.RunAsync(new MetricQuery(["points_reached", "points_missed", "points_unmeasured"], [], [MidYear, MetricFilter.Is("plan", "beta/2020"), MetricFilter.Is("direction", "higher")], []));

        Assert.Equal([0m, 1m, 0m], result.Total.Values);
    }

    [Fact]
    public async Task Two_trees_are_not_added_but_can_be_seen_side_by_side()
    {
        var headline = await mart.Engine.RunAsync(new MetricQuery(["effective_weight"], ["plan"], MidYear));
        var both = await mart.Engine.RunAsync(new MetricQuery(["effective_weight"], ["plan", "tree"], MidYear));
        var one = await mart.Engine.RunAsync(new MetricQuery(["effective_weight"], ["plan"], MidYear, MetricFilter.Is("tree", "strategic")));

        Assert.All(headline.Rows, row => Assert.Equal(100m, row.Values[0]!.Value, 6));
        Assert.Equal(["alfa/2020 operational", "alfa/2020 strategic", "beta/2020 operational", "gamma/2021 operational", "gamma/2021 strategic"],
            both.Rows.Select(row => $"{row.Members[0].Value} {row.Members[1].Value}"));
        Assert.Equal(["alfa/2020", "gamma/2021"], one.Rows.Select(row => row.Members[0].Value));
    }

    [Fact]
    public async Task Checkpoints_and_trees_side_by_side_have_no_total_but_subtotals_within_one()
    {
        var periods = await mart.Engine.RunAsync(new MetricQuery(["score", "indicators"], ["period", "area"]) { Subtotals = true });
        var trees = await mart.Engine.RunAsync(new MetricQuery(["indicators"], ["plan", "tree", "area"], MidYear) { Subtotals = true });
        var fixedOne = await mart.Engine.RunAsync(new MetricQuery(["indicators"], ["period"], MidYear));
        var year = await mart.Engine.RunAsync(new MetricQuery(["score", "indicators"], [], MetricFilter.Is("period", "2020-FY")));

        Assert.False(periods.HasTotal);
        Assert.Equal([null, null], periods.Total.Values);
        Assert.Equal(["2020-H1", "2020-FY"], periods.Subtotals.Select(row => row.Members[0].Value));
        Assert.Equal(year.Total.Values, periods.Subtotals[1].Values);
        Assert.False(trees.HasTotal);
        Assert.All(trees.Subtotals, row => Assert.Equal(2, row.Members.Count));
        Assert.True(fixedOne.HasTotal);
        Assert.Equal(fixedOne.Rows[0].Values, fixedOne.Total.Values);
    }

    [Fact]
    public async Task The_same_code_in_two_plans_stays_two_rows()
    {
        var result = await mart.Engine.RunAsync(new MetricQuery(["indicators"], ["strategic"], MidYear) { Subtotals = true });

        Assert.Equal(13, result.Rows.Count);
        Assert.Equal(3, result.Rows.Count(row => row.Members[0].Value == "1.1"));
        Assert.Equal(3, result.Rows.Where(row => row.Members[0].Value == "1.1").Select(row => row.Members[0].Label.It).Distinct().Count());
    }

    [Fact]
    public async Task A_policy_changes_the_score_and_the_official_one_is_the_default()
    {
        async Task<decimal?> Score(string? policy) =>
            (await mart.Engine.RunAsync(new MetricQuery(["score"], [], [MidYear, MetricFilter.Is("plan", "alfa/2020")], [], Policy: policy))).Total.Values[0];

        Assert.Equal(await Score("standard"), await Score(null));
        Assert.True(await Score("severe") < await Score("standard"));
    }

    [Fact]
    public async Task A_missing_result_that_counts_as_zero_lowers_the_score_and_is_still_not_measured()
    {
        string[] same = ["coverage", "measured_share", "measured", "points_reached", "points_missed", "points_unmeasured"];
        async Task<MetricResult> Run(string policy) => await mart.Engine.RunAsync(new MetricQuery([.. same, "score"], ["area"], [MidYear], [], Policy: policy));
        var (standard, severe) = (await Run("standard"), await Run("severe"));
        var missing = await mart.Engine.RunAsync(new MetricQuery(
            ["score", "coverage", "measured", "points_reached"], [], [MidYear, MetricFilter.Is("status", "not_reported")], [], Policy: "severe"));

        Assert.All(same, measure => Assert.Equal(standard.Rows.Select(row => standard.Value(row, measure)), severe.Rows.Select(row => severe.Value(row, measure))));
        Assert.True(severe.Value(severe.Total, "score") < standard.Value(standard.Total, "score"));
        Assert.Equal([0m, 0m, 0m, null], missing.Total.Values);
    }

    [Fact]
    public async Task No_leaf_gives_zero_things_and_no_ratio()
    {
        var result = await mart.Engine.RunAsync(new MetricQuery(["score", "indicators", "points_missed"], ["area"], MidYear, MetricFilter.Is("chamber", "nowhere")));

        Assert.Empty(result.Rows);
        Assert.Equal([null, 0m, null], result.Total.Values);
    }
}
