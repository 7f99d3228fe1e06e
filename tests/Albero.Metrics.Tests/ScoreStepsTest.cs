namespace Albero.Metrics.Tests;

/// <summary>The steps from a plan's points to its score leave nothing out, whatever the rules and the slice.</summary>
public sealed class ScoreStepsTest(FixtureMart mart) : IClassFixture<FixtureMart>
{
    public static TheoryData<string, string, string> Slices
    {
        get
        {
            var all = new TheoryData<string, string, string>();
            foreach (var policy in new[] { "standard", "severe", "generous" })
            {
                foreach (var slice in new[] { "area", "objective", "directorate", "manager" })
                {
                    all.Add(policy, "2020-H1", slice);
                    all.Add(policy, "2020-FY", slice);
                }
            }
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Slices))]
    public async Task The_points_of_a_slice_add_up_to_its_score(string policy, string period, string slice)
    {
        string[] measures = ["effective_weight", "unscored_weight", "scored_weight", "points_missing_as_zero", "points_missed", "points_reached", "points_over", "score"];
        await AddsUp(measures, ["plan", slice], policy, period);
    }

    [Theory]
    [InlineData("standard", "2020-H1")]
    [InlineData("severe", "2020-FY")]
    [InlineData("generous", "2020-H1")]
    public async Task The_points_of_a_manager_add_up_to_the_managers_score(string policy, string period)
    {
        string[] measures =
        [
            "assigned_weight", "manager_unscored_weight", "assigned_scored", "manager_points_missing_as_zero", "manager_points_missed", "manager_points_reached",
            "manager_points_over", "manager_score",
        ];
        await AddsUp(measures, ["plan", "manager", "directorate"], policy, period);
    }

    private async Task AddsUp(string[] measures, string[] dimensions, string policy, string period)
    {
        var result = await mart.Engine.RunAsync(new MetricQuery(measures, dimensions, MetricFilter.Is("period", period)) { Policy = policy });
        var scored = 0;
        foreach (var row in result.Rows)
        {
            var (weight, left, counted, zero, missed, reached, over) =
                (row.Values[0]!.Value, row.Values[1]!.Value, row.Values[2]!.Value, row.Values[3]!.Value, row.Values[4] ?? 0, row.Values[5] ?? 0, row.Values[6]!.Value);
            Assert.Equal(weight - left, counted, 9);
            Assert.Equal(counted - zero - missed, reached, 9);
            if (row.Values[7] is not { } score) continue;
            Assert.Equal(score, (reached + over) / counted * 100, 9);
            scored++;
        }
        Assert.True(scored > 2, "Too few slices have a score to prove anything.");
    }
}
