using Albero.Dashboards.Data;
using Albero.Dashboards.Pages.Why;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Tests.Pages;
using Albero.DuckDb;

namespace Albero.EndToEnd;

/// <summary>Every explained number of the real plans, under all rules and at all checkpoints.</summary>
public sealed class WhySumsTest(LoadedMart mart) : IClassFixture<LoadedMart>
{
    [Fact]
    public async Task Parts_leaves_and_reasons_add_up_the_formula_gives_the_score_and_each_comparison_its_achievement()
    {
        using var snapshot = new Snapshot(mart.Snapshot, file => new DuckDBConnection($"Data Source={file};ACCESS_MODE=READ_ONLY"), 100_000);

        var scored = await WhySums.WalkAsync(snapshot);

        Assert.True(scored.Count > 50, "Hardly a number has a score: the test would prove nothing.");
        var told = scored.SelectMany(number => number.Answer.Leaves.Select(leaf => (leaf.Row, number.Policy, Rule: WhyRule.Of(leaf.Row, number.Policy)))).Where(leaf => leaf.Rule is not null).ToList();
        Assert.True(told.Select(leaf => leaf.Rule!.Kind).Distinct().Count() >= 5, "The plans have more kinds of comparisons than that.");
        Assert.All(told, leaf => Told(leaf.Row, leaf.Policy, leaf.Rule!));
    }

    // The steps that a page tells are those that the loader took.
    private static void Told(MeasurementRow row, PolicyRow policy, WhyRule rule)
    {
        var what = $"{row.Period} {row.Objective}/{row.Indicator}, {policy.Id}: {rule}";
        if (rule.Uncapped is not { } uncapped) return;
        Assert.True(uncapped == row.AchievementUncapped, $"{row.AchievementUncapped} in the mart, {uncapped} by the steps: {what}");
        var capped = Math.Min(uncapped, policy.Cap);
        Assert.True(row.Achievement == (row.Met == false && capped >= 100 ? 99.99m : capped), $"{row.Achievement} in the mart: {what}");
    }
}
