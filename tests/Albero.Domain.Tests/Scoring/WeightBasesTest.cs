using Albero.Domain.Findings;
using Albero.Domain.Tests.Checks;

namespace Albero.Domain.Tests.Scoring;

/// <summary>Weights that are parts of an action, or of a strategic objective, rather than of the objective they stand on.</summary>
public class WeightBasesTest
{
    [Fact]
    public void Actions_share_equally_and_their_indicators_by_weight()
    {
        var plan = new DraftPlan().Node("1")
            .Leaf("1", weight: "100", of: "action", group: "1")
            .Leaf("1", weight: "50", of: "action", group: "2 UFFICIO SANZIONI").Leaf("1", weight: "50", of: "action", group: "2")
            .Leaf("1", weight: "100", of: "action", group: "3 ")
            .Leaf("1", weight: "75", of: "action", group: "10").Leaf("1", weight: "25", of: "action", group: "10 UFFICI");
        Assert.Equal([0.25m, 0.125m, 0.125m, 0.25m, 0.1875m, 0.0625m], plan.Read().Indicators.Select(i => i.EffectiveWeight!.Value));
        Assert.Equal("", plan.Where(FindingCode.WeightsDoNotSum));
    }

    [Fact]
    public void The_weights_of_each_action_are_checked_by_themselves()
    {
        var plan = new DraftPlan().Node("1")
            .Leaf("1", weight: "60", of: "action", group: "1").Leaf("1", weight: "60", of: "action", group: "1")
            .Leaf("1", weight: "100", of: "action", group: "2").Leaf("1", weight: "30", of: "action", group: "3");
        var findings = plan.Read().Findings.Where(f => f.Code == FindingCode.WeightsDoNotSum).ToList();
        Assert.Equal([("1/1, 1/2", "120", "action"), ("1/4", "30", "action")], findings.Select(f => (f.Parameters["members"], f.Parameters["sum"], f.Parameters["base"])));
        Assert.Equal(2, findings.Select(f => f.Identity).Distinct().Count());
    }

    /// <summary>2021: the leaves of 1.1 are 50, 30 and 20 parts of the strategic objective; the first operational one prints 100.</summary>
    private static DraftPlan Parts(string first = "100", string second = "", string lastBase = "strategic") => new DraftPlan()
        .Node("1", level: "area", weight: "100", of: "plan").Node("1.1", "1", "strategic", "60", "area").Node("1.2", "1", "strategic", "40", "area")
        .Node("1.1~1", "1.1", weight: first, of: "strategic").Node("1.1~2", "1.1", weight: second, of: "strategic").Node("1.1~3", "1.1", weight: second, of: "strategic")
        .Node("1.2~1", "1.2", weight: "100", of: "strategic")
        .Leaf("1.1~1", weight: "50", of: "strategic").Leaf("1.1~2", weight: "30", of: "strategic").Leaf("1.1~3", weight: "20", of: lastBase)
        .Leaf("1.2~1", weight: "75").Leaf("1.2~1", weight: "25");

    [Fact]
    public void Parts_of_the_strategic_objective_make_the_shares_below_it()
    {
        var plan = Parts().Read();
        Assert.Equal([0.3m, 0.18m, 0.12m, 0.3m, 0.1m], plan.Indicators.Select(i => i.EffectiveWeight!.Value));
        Assert.Equal([0.6m, 0.3m, 0.18m, 0.12m], plan.Objectives.Where(o => o.Row.Key.StartsWith("1.1", StringComparison.Ordinal)).Select(o => o.EffectiveWeight));
        Assert.DoesNotContain(plan.Findings, f => f.Code is FindingCode.WeightsDoNotSum or FindingCode.WeightNotPrinted or FindingCode.WeightBasesMixed);
    }

    [Fact]
    public void A_printed_objective_weight_that_its_leaves_don_t_make_is_a_finding()
    {
        var finding = Parts().Only(FindingCode.ObjectiveWeightDiffers);
        Assert.Equal(("1.1~1", "100", "50", "1.1"), (finding.Subject.ObjectiveKey, finding.Parameters["weight"], finding.Parameters["sum"], finding.Parameters["strategic"]));
        Assert.Equal("", Parts(first: "50").Where(FindingCode.ObjectiveWeightDiffers));
    }

    [Fact]
    public void Parts_that_don_t_make_100_are_found_at_the_strategic_objective()
    {
        var plan = Parts();
        plan.Indicators[2] = plan.Indicators[2] with { Weight = "10" };
        var finding = plan.Only(FindingCode.WeightsDoNotSum);
        Assert.Equal(("1.1", "90", "strategic"), (finding.Subject.ObjectiveKey, finding.Parameters["sum"], finding.Parameters["base"]));
    }

    [Fact]
    public void Only_when_all_leaves_are_parts_of_the_strategic_objective_do_they_make_its_shares()
    {
        var plan = Parts("40", "30", "parent");
        Assert.Equal([0.24m, 0.18m, 0.18m, 0.3m, 0.1m], plan.Read().Indicators.Select(i => i.EffectiveWeight!.Value));
        Assert.Equal("1.1", plan.Where(FindingCode.WeightBasesMixed));
    }

    [Fact]
    public void A_level_without_any_weight_is_one_finding_and_an_only_gap_is_its_own()
    {
        var plan = new DraftPlan().Node("A").Node("B")
            .Node("A.1", "A", "action").Node("A.2", "A", "action").Node("B.1", "B", "action").Node("B.2", "B", "action")
            .Leaf("A.1").Leaf("A.2").Leaf("B.1").Leaf("B.2");
        Assert.Equal(" :level", Join(plan)); // the two roots, which are the only ones of their level, and all actions
        plan.Objectives[2] = plan.Objectives[2] with { Weight = "60" };
        Assert.Equal(" A B", Join(plan));

        static string Join(DraftPlan plan) => plan.Where(FindingCode.WeightNotPrinted);
    }
}
