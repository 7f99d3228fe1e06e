using System.Globalization;
using Albero.Domain.Plans;
using Albero.Domain.Scoring;
using Albero.Domain.Tests.Plans;
using FsCheck;
using FsCheck.Fluent;

namespace Albero.Domain.Tests.Scoring;

public class ManagerLeavesTest
{
    [Fact]
    public void A_leaf_weighs_the_objective_s_weight_times_its_share_of_the_objective()
    {
        var plan = Read(["A 60;30;10", "B 50;50"], "Dirigente Uno|A|75%", "Dirigente Uno|B|25%", "Dirigente Due|B|100%");
        Assert.Equal(
            ["Uno A/1 0.45", "Uno A/2 0.225", "Uno A/3 0.075", "Uno B/1 0.125", "Uno B/2 0.125", "Due B/1 0.5", "Due B/2 0.5"],
            plan.ManagerLeaves.Select(Show));
    }

    [Fact]
    public void Weights_that_do_not_sum_to_100_are_parts_of_their_sum() =>
        Assert.Equal(["Uno A/1 0.75", "Uno B/1 0.25"], Read(["A 100", "B 100"], "Dirigente Uno|A|60%", "Dirigente Uno|B|20%").ManagerLeaves.Select(Show));

    [Fact]
    public void Without_printed_weights_the_objectives_share_equally() =>
        Assert.Equal(["Uno A/1 0.5", "Uno B/1 0.25", "Uno B/2 0.25"], Read(["A 100", "B 50;50"], "Dirigente Uno|A|", "Dirigente Uno|B|").ManagerLeaves.Select(Show));

    [Fact]
    public void An_objective_without_leaves_leaves_its_weight_to_the_others() =>
        Assert.Equal(["Uno A/1 1"], Read(["A 100", "B"], "Dirigente Uno|A|60%", "Dirigente Uno|B|40%").ManagerLeaves.Select(Show));

    [Fact]
    public void An_objective_above_others_is_answered_for_by_their_leaves()
    {
        // One half through its own objective, and through the area the other half's two thirds.
        var plan = Read(["S", "S.1 100", "S.2 50;50"], "Dirigente Uno|S|50%", "Dirigente Uno|S.1|50%");
        Assert.Equal(["Uno S.1/1 0.75", "Uno S.2/1 0.125", "Uno S.2/2 0.125"], plan.ManagerLeaves.Select(Show));
    }

    [Fact]
    public void Every_manager_of_the_real_plan_sums_to_one()
    {
        var plan = PlanReader.Read(Brescia2018.Package, [ScoringPolicy.Standard]);
        var managers = plan.ManagerLeaves.GroupBy(leaf => leaf.ManagerRole).ToDictionary(group => group.Key, group => group.ToList());
        Assert.Equal(3, managers.Count);
        Assert.All(managers.Values, leaves => Assert.Equal(1m, leaves.Sum(leaf => leaf.Weight)));
        Assert.Equal(38, plan.ManagerLeaves.Count);
        // 30 of the manager's 100 × 20 of the objective's 100.
        Assert.Equal(0.06m, plan.ManagerLeaves.Single(leaf => leaf is { ObjectiveKey: "1.1.1", IndicatorNumber: 1 }).Weight);
    }

    private static readonly Gen<(int Weight, int Achievement)[][]> Plans = Gen.Choose(1, 100).SelectMany(weight => Gen.Choose(-1, 100), (weight, achievement) => (weight, achievement))
        .NonEmptyListOf().Select(leaves => leaves.Take(6).ToArray()).NonEmptyListOf().Select(objectives => objectives.Take(6).ToArray());

    /// <summary>
    /// The manager's score by leaves is the mean of the objectives' scores, each with what is measured of its assigned weight; and
    /// everybody's leaves sum to one exactly, whatever the weights.
    /// </summary>
    [Fact]
    public void A_manager_s_score_is_the_weighted_mean_over_the_objectives() => Prop.ForAll(Plans.ToArbitrary(), Gen.Choose(1, 100).ListOf(6).ToArbitrary(), (objectives, assigned) =>
    {
        var plan = Read(
            [.. objectives.Select((leaves, o) => $"{Name(o)} {string.Join(';', leaves.Select(leaf => leaf.Weight))}")],
            [.. objectives.Select((_, o) => $"Dirigente Uno|{Name(o)}|{assigned[o]}%")]);
        decimal? Reached(string key, int number) => objectives[key[0] - 'A'][number - 1].Achievement is >= 0 and var achievement ? achievement : null;
        var byLeaves = RollUp.Of(plan.ManagerLeaves.Select(leaf => new Leaf(leaf.Weight, Reached(leaf.ObjectiveKey, leaf.IndicatorNumber), true)));

        var mean = objectives.Select((leaves, o) => (Weight: (decimal)assigned[o], Own: RollUp.Of(leaves.Select(leaf => new Leaf(leaf.Weight, leaf.Achievement < 0 ? null : leaf.Achievement, true))))).ToList();
        var (all, measured) = (mean.Sum(objective => objective.Weight), mean.Sum(objective => objective.Weight * objective.Own.Coverage!.Value));
        var points = mean.Sum(objective => objective.Weight * objective.Own.Coverage!.Value * (objective.Own.Score ?? 0));
        return plan.ManagerLeaves.Sum(leaf => leaf.Weight) == 1m
            && Math.Abs(byLeaves.Coverage!.Value - (measured / all)) < 0.000001m
            && (measured == 0 ? byLeaves.Score is null : Math.Abs(byLeaves.Score!.Value - (points / measured)) < 0.0001m);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    /// <summary>The score of any node of a real tree is the same aggregate whichever way its leaves are put together.</summary>
    [Fact]
    public void The_score_of_a_node_is_the_same_over_any_partition_of_its_leaves() => Prop.ForAll(Gen.Choose(1, 9).ListOf(38).ToArbitrary(), Gen.Elements("", "1", "2.1", "2.1.1", "3").ToArbitrary(), (parts, node) =>
    {
        var leaves = Real.Where(leaf => leaf.Key.StartsWith(node, StringComparison.Ordinal)).Select((leaf, i) => (leaf.Leaf, Part: parts[i])).ToList();
        var whole = RollUp.Of(leaves.Select(pair => pair.Leaf));
        var slices = leaves.GroupBy(pair => pair.Part, pair => pair.Leaf).Select(slice => (Of: RollUp.Of(slice), All: slice.Sum(leaf => leaf.EffectiveWeight))).ToList();
        var measured = slices.Sum(slice => slice.Of.MeasuredShare!.Value * slice.All);
        var points = slices.Sum(slice => (slice.Of.Score ?? 0) * slice.Of.MeasuredShare!.Value * slice.All);
        return measured == 0 ? whole.Score is null : Math.Abs(whole.Score!.Value - (points / measured)) < 0.0000001m;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    private static readonly List<(string Key, Leaf Leaf)> Real = RealLeaves();

    private static List<(string, Leaf)> RealLeaves()
    {
        var plan = PlanReader.Read(Brescia2018.Package, [ScoringPolicy.Standard]);
        var weights = plan.Indicators.ToDictionary(i => (i.Row.ObjectiveKey, i.Row.Number), i => i.EffectiveWeight!.Value);
        return [.. plan.Measurements.Where(m => m.Checkpoint.Quarter == 2).Select(m => (m.ObjectiveKey, new Leaf(weights[(m.ObjectiveKey, m.IndicatorNumber)], m.Scores[0].Achievement, m.IsDue)))];
    }

    /// <summary>Objectives as <c>key weight;weight;…</c>, under the one whose key begins theirs; assignments as <c>role|key|weight</c>.</summary>
    private static PlanReading Read(string[] objectives, params string[] assignments)
    {
        var at = new Provenance("piano", 1);
        var parsed = objectives.Select(line => line.Split(' ')).ToList();
        return PlanReader.Read(
            new PlanPackage(new PlanManifest("prova", "Prova", 2019, "Piano", "operational", "tree", [new Checkpoint(2019, 4)], []))
            {
                Objectives = [.. parsed.Select(o => new ObjectiveRow(o[0], o[0], o[0].Contains('.', StringComparison.Ordinal) ? o[0].Split('.')[0] : "", "operational", o[0], "", "parent", "", "", at))],
                Indicators = [.. parsed.Where(o => o.Length > 1).SelectMany(o => o[1].Split(';').Select((weight, i) => new IndicatorRow(
                    o[0], i + 1, "", "", "indicatore", "", "higher", "", "", "", "", weight, "parent", null, "", null, false, at)))],
                Assignments = [.. assignments.Select(line => line.Split('|')).Select(a => new AssignmentRow(a[0], a[1], a[1], a[2], at))],
            },
            [ScoringPolicy.Standard]);
    }

    private static string Name(int objective) => ((char)('A' + objective)).ToString();

    private static string Show(ManagerLeaf leaf) =>
        string.Create(CultureInfo.InvariantCulture, $"{leaf.ManagerRole.Split(' ')[1]} {leaf.ObjectiveKey}/{leaf.IndicatorNumber} {leaf.Weight:0.############}");
}
