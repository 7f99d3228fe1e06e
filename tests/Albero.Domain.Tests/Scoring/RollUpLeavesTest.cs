using System.Globalization;
using Albero.Domain.Findings;
using Albero.Domain.Scoring;
using Albero.Domain.Tests.Checks;
using FsCheck;
using FsCheck.Fluent;

namespace Albero.Domain.Tests.Scoring;

/// <summary>Roll-up indicators: inside a tree they pass their share on, across the trees they are a leaf that is what the subtree is.</summary>
public class RollUpLeavesTest
{
    private static readonly ScoringPolicy[] Policies =
    [
        ScoringPolicy.Standard, ScoringPolicy.Standard with { Id = "tetto", Cap = 120 }, ScoringPolicy.Standard with { Id = "zero", Missing = MissingRule.Zero },
        ScoringPolicy.Standard with { Id = "riduzione", AtMost = AtMostFormula.ShareOfReduction },
    ];

    /// <summary>A strategic objective with an indicator of its own and a roll-up of two operational ones, of which one has two actions.</summary>
    private static DraftPlan Plan(IReadOnlyList<string> results, IReadOnlyList<int> weights)
    {
        var plan = new DraftPlan { Checkpoints = ["2020-FY"] }
            .Node("B", level: "area").Node("B.2", "B", "strategic").Node("B.2.1", "B.2").Node("B.2.2", "B.2").Node("B.2.1.1", "B.2.1", "action").Node("B.2.1.2", "B.2.1", "action")
            .Leaf("B.2", "Media ponderata degli obiettivi operativi associati a B.2", "2020-FY: >= 90 %", weight: "70", rollup: true).Leaf("B.2", "equilibrio", "2020-FY: >= 10", weight: "30")
            .Leaf("B.2.1", "Media ponderata delle azioni di B.2.1", "2020-FY: >= 100 %", rollup: true)
            .Leaf("B.2.1.1", "conta", "2020-FY: >= 10", weight: Weight(0)).Leaf("B.2.1.1", "tempo", "2020-FY: <= 10", weight: Weight(1), direction: "lower")
            .Leaf("B.2.1.2", "altro", "2020-FY: >= 10")
            .Leaf("B.2.2", "quarto", "2020-FY: >= 10", weight: Weight(2)).Leaf("B.2.2", "attività", "2020-FY: descrizione", weight: Weight(3));
        (string Key, int Number)[] leaves = [("B.2", 2), ("B.2.1.1", 1), ("B.2.1.1", 2), ("B.2.1.2", 1), ("B.2.2", 1), ("B.2.2", 2)];
        for (var i = 0; i < leaves.Length; i++) plan.Result(leaves[i].Key, leaves[i].Number, "2020-FY", results[i]);
        return plan;

        string Weight(int i) => weights[i].ToString(CultureInfo.InvariantCulture);
    }

    private static readonly Gen<string[]> Results = Gen.OneOf(Gen.Choose(0, 30).Select(n => n.ToString(CultureInfo.InvariantCulture)), Gen.Constant("-")).ArrayOf(6);

    [Fact]
    public void A_strategic_roll_up_is_the_operational_subtree_under_every_policy() => Prop.ForAll(Results.ToArbitrary(), Gen.Choose(0, 50).ArrayOf(4).ToArbitrary(), (results, weights) =>
    {
        var plan = Plan(results, weights).Read(Policies);
        var operational = plan.Indicators.Select((indicator, i) => (Indicator: indicator, Measurement: plan.Measurements[i])).Where(pair => pair.Indicator is { Tree: "operational", EffectiveWeight: not null }).ToList();
        Assert.Equal(1m, operational.Sum(pair => pair.Indicator.EffectiveWeight));
        Assert.Equal(1m, plan.Indicators.Where(indicator => indicator.Tree == "strategic").Sum(indicator => indicator.EffectiveWeight));

        for (var policy = 0; policy < Policies.Length; policy++)
        {
            var (leaf, score) = (plan.Measurements[0], plan.Measurements[0].Scores[policy]);
            var below = RollUp.Of(operational.Select(pair => Leaf.Of(pair.Indicator.EffectiveWeight!.Value, pair.Measurement, policy)));
            Assert.Equal(below.Score, score.Achievement);
            Assert.Equal(below.Coverage, leaf.DueShare == 0 ? null : score.MeasuredShare / leaf.DueShare);
            Assert.Equal(below.ScoredShare, score.ScoredShare);
            Assert.Equal(below.DueShare > 0, leaf.IsDue);
            // Alone it is the tree: nothing is lost or counted twice on the way.
            var alone = RollUp.Of([Leaf.Of(1m, leaf, policy)]);
            Assert.Equal((below.Score, below.Coverage), (alone.Score, alone.Coverage));
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void A_half_measured_subtree_counts_half_in_score_and_coverage()
    {
        // Operational: 50 % of B.2.1 (its two actions at 50 each) and 50 % of B.2.2.
        var plan = Plan(["10", "5", "10", "-", "-", "-"], [50, 50, 50, 50]).Read(Policies);
        var leaf = plan.Measurements[0];
        Assert.Equal((75m, 0.25m, 1m), (leaf.Scores[0].Achievement, leaf.MeasuredShare, leaf.DueShare));
        Assert.Equal((MeasurementStatus.NotMet, false, true), (leaf.Status, leaf.Met, leaf.IsDue));
        // (70 × ¼ × 75 + 30 × 100) ÷ (70 × ¼ + 30), of 100 due.
        var strategic = RollUp.Of([Leaf.Of(0.7m, leaf, 0), Leaf.Of(0.3m, plan.Measurements[1], 0)]);
        Assert.Equal((90.7895m, 0.475m), (Math.Round(strategic.Score!.Value, 4), strategic.Coverage));
        // Missing counts as zero: all of it enters the score, a quarter is measured.
        Assert.Equal((18.75m, 0.25m, 1m), (leaf.Scores[2].Achievement, leaf.Scores[2].MeasuredShare, leaf.Scores[2].ScoredShare));
    }

    [Fact]
    public void Roll_ups_need_no_result_of_their_own_and_a_printed_one_is_declared()
    {
        var plan = Plan(["10", "10", "10", "10", "10", "fatto"], [50, 50, 100, 0]);
        plan.Result("B.2", 1, "2020-FY", "93%");
        var read = plan.Read(Policies);
        Assert.Equal((100m, MeasurementStatus.Met, 93m), (read.Measurements[0].Scores[0].Achievement, read.Measurements[0].Status, read.Measurements[0].DeclaredAchievement));
        // The one inside the tree is computed as well, and weighs nothing of its own.
        Assert.Equal((100m, null), (read.Measurements[2].Scores[0].Achievement, read.Indicators[2].EffectiveWeight));
        Assert.Equal(["B.2", "B.2.1"], read.Indicators.Where(i => i.RollsUp is not null).Select(i => i.RollsUp));
        Assert.DoesNotContain(read.Findings, f => f.Code == FindingCode.ResultNotReported && f.Subject.IndicatorNumber == 1 && f.Subject.ObjectiveKey is "B.2" or "B.2.1");
    }

    [Fact]
    public void A_roll_up_of_an_area_sums_up_the_roll_ups_of_its_strategic_objectives()
    {
        var plan = Plan(["10", "5", "10", "-", "-", "-"], [50, 50, 50, 50]);
        plan.Leaf("B", "Media ponderata degli obiettivi strategici", "2020-FY: >= 90 %", rollup: true);
        plan.Indicators.Insert(0, plan.Indicators[^1]); // as printed: above what it sums up
        plan.Indicators.RemoveAt(plan.Indicators.Count - 1);
        var read = plan.Read(Policies);
        Assert.Equal(("B", null, 90.7895m, 0.475m), (read.Indicators[0].RollsUp, read.Indicators[0].EffectiveWeight, Math.Round(read.Measurements[0].Scores[0].Achievement!.Value, 4), read.Measurements[0].MeasuredShare));
        Assert.Equal([0.7m, 0.3m], read.Indicators.Where(i => i is { Tree: "strategic", EffectiveWeight: not null }).Select(i => i.EffectiveWeight!.Value));
    }

    [Fact]
    public void Nothing_is_due_while_no_source_reports()
    {
        var plan = Plan(["-", "-", "-", "-", "-", "-"], [50, 50, 50, 50]);
        plan.Results.Clear();
        var leaf = plan.Read().Measurements[0];
        Assert.Equal((MeasurementStatus.NotDue, false, 0m, 0m), (leaf.Status, leaf.IsDue, leaf.MeasuredShare, leaf.DueShare));
        Assert.Equal((null, 0m), (leaf.Scores[0].Achievement, leaf.Scores[0].ScoredShare));
    }
}
