namespace Albero.Metrics.Tests;

/// <summary>Each manager has a hundred points of his own: never added to another's, and whole under every slice.</summary>
public sealed class ManagerTest(FixtureMart mart) : IClassFixture<FixtureMart>
{
    private static readonly MetricFilter MidYear = MetricFilter.Is("period", "2020-H1");
    private static readonly MetricFilter[] One = [MidYear, MetricFilter.Is("plan", "alfa/2020"), MetricFilter.Is("manager", "Segretario Generale")];

    private static readonly string[] Additive =
        [.. MetricCatalog.Measures.Where(m => m.Grain == Grains.AssignedLeaf && m.Expression.IsAdditive).Select(m => m.Name)];

    public static TheoryData<string> Slices => [.. MetricCatalog.Dimensions.Where(d => d.Grains.Contains("assigned_leaf")).Select(d => d.Name)];

    [Fact]
    public async Task What_is_assigned_makes_100_for_each_manager_of_each_plan_and_so_do_the_points()
    {
        string[] measures = ["assigned_weight", "manager_points_reached", "manager_points_missed", "manager_points_unmeasured"];
        var result = await mart.Engine.RunAsync(new MetricQuery(measures, ["plan", "manager"], MidYear));

        // Beta has one objective and so one manager.
        Assert.Equal(5, result.Rows.Count);
        Assert.All(result.Rows, row => Assert.Equal([100m, 100m], [Math.Round(row.Values[0]!.Value, 8), Math.Round(row.Values.Skip(1).Sum()!.Value, 8)]));
    }

    [Theory]
    [MemberData(nameof(Slices))]
    public async Task Slices_of_one_manager_are_a_partition(string dimension)
    {
        string[] measures = [.. Additive, "manager_score", "manager_coverage"];
        var whole = await mart.Engine.RunAsync(new MetricQuery(measures, [], One));
        var result = await mart.Engine.RunAsync(new MetricQuery(measures, [dimension], One));

        Assert.True(result.HasTotal);
        Assert.NotNull(whole.Value(whole.Total, "manager_score"));
        Assert.Equal(whole.Total.Values, result.Total.Values);
        foreach (var measure in Additive)
        {
            Assert.Equal(whole.Value(whole.Total, measure), result.Rows.Sum(row => result.Value(row, measure) ?? 0));
        }
    }

    [Fact]
    public async Task Several_managers_have_rows_and_subtotals_but_no_total()
    {
        var result = await mart.Engine.RunAsync(new MetricQuery(["manager_score", "assigned_indicators"], ["manager", "area"], MidYear, One[1]) { Subtotals = true });
        var one = await mart.Engine.RunAsync(new MetricQuery(["manager_score", "assigned_indicators"], [], One));

        Assert.False(result.HasTotal);
        Assert.True(result.RowsDoNotAdd);
        Assert.Equal([null, null], result.Total.Values);
        Assert.Equal(2, result.Subtotals.Count);
        Assert.Equal(one.Total.Values, result.Subtotals.Single(row => row.Members[0].Value == "Segretario Generale").Values);
    }

    [Fact]
    public async Task The_same_role_of_two_chambers_is_two_managers()
    {
        var role = MetricFilter.Is("manager", "Segretario Generale");
        var result = await mart.Engine.RunAsync(new MetricQuery(["assigned_weight"], ["manager"], MidYear, role));
        var refused = await Assert.ThrowsAsync<MetricQueryException>(() => mart.Engine.RunAsync(new MetricQuery(["assigned_weight"], [], MidYear, role)));

        Assert.True(result.Rows.Count > 1);
        Assert.False(result.HasTotal);
        Assert.Equal("manager", refused.Field);
    }

    [Fact]
    public async Task A_policy_changes_the_managers_score_and_not_the_coverage()
    {
        async Task<IReadOnlyList<decimal?>> Run(string? policy) =>
            (await mart.Engine.RunAsync(new MetricQuery(["manager_score", "manager_coverage"], [], One, [], Policy: policy))).Total.Values;
        var (official, severe) = (await Run(null), await Run("severe"));

        Assert.True(severe[0] < official[0]);
        Assert.Equal(official[1], severe[1]);
    }
}
