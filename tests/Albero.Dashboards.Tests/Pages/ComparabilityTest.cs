using Albero.Dashboards.Data;
using Albero.Dashboards.Pages.Analysis.Comparison;

namespace Albero.Dashboards.Tests.Pages;

/// <summary>The rules by which plans are put side by side, or not.</summary>
public sealed class ComparabilityTest
{
    private static readonly ComparedPlan Best = Plan("uno/2019");

    [Fact]
    public void Two_plans_that_print_missions_weights_and_results_are_comparable_without_reserve()
    {
        var other = Plan("due/2019");
        Assert.Equal(Grade.Comparable, Comparability.OfWeights(Best, other).Grade);
        var scores = Comparability.OfScores(Best, other);
        Assert.Equal(Grade.Comparable, scores.Grade);
        Assert.Equal([Ground.SameMissionPrinted, Ground.SameCheckpoint, Ground.BothMeasured], scores.Reasons.Select(reason => reason.Ground));
    }

    public static TheoryData<string, Ground, bool> Limits => new()
    {
        { "mapped", Ground.MissionMappedByUs, true }, { "equal", Ground.EqualShares, true }, { "unmapped", Ground.WeightUnmapped, true }, { "year", Ground.OtherYear, true },
        { "low", Ground.LowCoverage, false }, { "apart", Ground.CoverageFarApart, false },
    };

    [Theory, MemberData(nameof(Limits))]
    public void What_makes_two_figures_say_different_things_is_a_reserve(string which, Ground ground, bool weightsToo)
    {
        var other = which switch
        {
            "mapped" => Plan("due/2019", source: MissionSource.Mapped),
            "equal" => Plan("due/2019") with { WeightsMissing = 2 },
            "unmapped" => Plan("due/2019", unmapped: 10),
            "year" => Plan("due/2020"),
            "low" => Plan("due/2019", coverage: 49.9m),
            _ => Plan("due/2019", coverage: 75),
        };
        var scores = Comparability.OfScores(Best, other);
        Assert.Equal(Grade.WithCare, scores.Grade);
        Assert.Contains(scores.Reasons, reason => reason.Ground == ground);
        Assert.Equal(weightsToo ? Grade.WithCare : Grade.Comparable, Comparability.OfWeights(Best, other).Grade);
    }

    [Fact]
    public void A_reserve_names_the_plan_that_it_is_about() =>
        Assert.Equal(["due/2019"], Comparability.OfScores(Best, Plan("due/2019", coverage: 30)).Reasons.Single(reason => reason.Ground == Ground.LowCoverage).Plans);

    [Fact]
    public void Coverages_just_short_of_far_apart_are_no_reserve() =>
        Assert.Equal(Grade.Comparable, Comparability.OfScores(Best, Plan("due/2019", coverage: 75.1m)).Grade);

    public static TheoryData<string, Refusal?> Refusals => new()
    {
        { "best", null }, { "nothing", Refusal.NothingHere }, { "tree", Refusal.OtherTree }, { "checkpoint", Refusal.NoCheckpoint },
        { "words", Refusal.OnlyWords }, { "text", Refusal.NotMeasurable }, { "silent", Refusal.NoResults },
    };

    [Theory, MemberData(nameof(Refusals))]
    public void A_score_that_can_not_be_compared_is_refused_with_its_reason_and_so_is_the_pair(string which, Refusal? refusal)
    {
        var silent = new MissionFigures(50, 5, 5, 0, 0, 0, null, null, MissionSource.Printed);
        var other = which switch
        {
            "nothing" => Plan("due/2019", group: "032"),
            "tree" => Plan("due/2019") with { Tree = "strategic" },
            "checkpoint" => Plan("due/2019") with { HasCheckpoint = false },
            "words" => Plan("due/2019", figures: silent with { Words = 3, Results = 2 }),
            "text" => Plan("due/2019", figures: silent with { Results = 2 }),
            "silent" => Plan("due/2019", figures: silent),
            _ => Plan("due/2019"),
        };
        Assert.Equal(refusal, Comparability.WithoutScore(other, "012", Best));
        Assert.Equal(refusal is null ? Grade.Comparable : Grade.NotComparable, Comparability.OfScores(Best, other).Grade);
        // Results that are missing say nothing against comparing weights.
        Assert.Equal(which is "tree" or "nothing" ? Grade.NotComparable : Grade.Comparable, Comparability.OfWeights(Best, other).Grade);
    }

    [Fact]
    public void What_belongs_to_no_mission_has_no_score_to_compare() =>
        Assert.Equal(Refusal.NotMapped, Comparability.WithoutScore(Plan("due/2019", unmapped: 10), ComparedPlan.NoGroup, Best));

    private static ComparedPlan Plan(
        string id, decimal coverage = 100, MissionSource source = MissionSource.Printed, decimal unmapped = 0, string group = "012", MissionFigures? figures = null)
    {
        var of = figures ?? new MissionFigures(50, 5, 5, 5, 5, 0, coverage, 80, source);
        var groups = new Dictionary<string, MissionFigures> { [group] = of };
        if (unmapped > 0) groups[ComparedPlan.NoGroup] = of with { Weight = unmapped, Source = MissionSource.None };
        var parts = id.Split('/');
        var plan = new PlanRow(id, parts[0], parts[0], int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture), "", 1, 5, 5, 5, 0, "", "operational");
        return new(plan, parts[1] + "-FY", true, "operational", 0, of, groups);
    }
}
