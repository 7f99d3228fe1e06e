using System.Globalization;
using Albero.Domain.Findings;
using Albero.Domain.Plans;
using Albero.Domain.Scoring;
using Albero.Domain.Targets;
using FsCheck;
using FsCheck.Fluent;

namespace Albero.Domain.Tests.Scoring;

public class WeightsTest
{
    private static readonly Gen<Leaf> Leaves = Gen.Choose(0, 1000).SelectMany(weight => Gen.Choose(-1, 100), (weight, achievement) =>
        new Leaf(weight / 1000m, achievement < 0 ? null : achievement, achievement >= 0));

    [Fact]
    public void Weights_1_1_98_with_0_100_and_10_percent_give_10_8() =>
        Assert.Equal(10.8m, RollUp.Of([new Leaf(0.01m, 0, true), new Leaf(0.01m, 100, true), new Leaf(0.98m, 10, true)]).Score);

    [Fact]
    public void Missing_is_never_zero_and_lowers_the_coverage()
    {
        var all = RollUp.Of([new Leaf(0.5m, 80, true), new Leaf(0.3m, null, true), new Leaf(0.2m, null, false)]);
        Assert.Equal((80m, 0.625m, 0.5m), (all.Score, all.Coverage, all.MeasuredShare));
        Assert.Equal(new RollUp(null, null, null), RollUp.Of([]));
        // A missing result that a policy counts as zero: in the score, not in the coverage.
        Assert.Equal(new RollUp(50m, 0.625m, 0.5m) { ScoredShare = 0.8m, DueShare = 0.8m }, RollUp.Of([new Leaf(0.5m, 80, true), new Leaf(0.3m, 0, true) { IsMeasured = false }, new Leaf(0.2m, null, false)]));
    }

    [Fact]
    public void The_score_is_the_same_over_any_partition() => Prop.ForAll(Leaves.ListOf().ToArbitrary(), Gen.Choose(1, 7).ToArbitrary(), (leaves, parts) =>
    {
        // Recombined from each part's own score and measured weight.
        var whole = RollUp.Of(leaves);
        var slices = leaves.Select((leaf, i) => (leaf, i)).GroupBy(pair => pair.i % parts, pair => pair.leaf).ToList();
        var measured = slices.Select(slice => slice.Where(leaf => leaf.Achievement is not null).Sum(leaf => leaf.EffectiveWeight)).ToList();
        var points = slices.Zip(measured).Sum(pair => (RollUp.Of(pair.First).Score ?? 0) * pair.Second);
        return measured.Sum() == 0 ? whole.Score is null : Math.Abs(whole.Score!.Value - (points / measured.Sum())) < 0.000001m;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void An_achievement_stays_between_0_and_the_cap_and_100_means_met() => Prop.ForAll(
        Gen.Choose(-1000, 1000).Two().ToArbitrary(), Gen.Elements(">=", "<=", ">", "<", "=").ToArbitrary(), (numbers, op) =>
        {
            var input = new MeasurementInput(
                TargetParser.Parse($"{op} {Text(numbers.Item1)}"), ResultParser.Parse(Text(numbers.Item2), 2018), "higher", TargetParser.Parse("12"));
            var score = Scorer.Score(input, ScoringPolicy.Standard);
            return score.Achievement is >= 0 and <= 100 && (score.Achievement < 100) == (score.Met == false);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Shares_sum_to_one_whatever_is_printed() => Prop.ForAll(
        Gen.Choose(-1, 100).Select(weight => new Sibling("x", weight < 0 ? null : weight, weight % 5 == 0 ? "plan" : "parent")).NonEmptyListOf().ToArbitrary(),
        siblings => Math.Abs(Shares.Of([.. siblings]).Sum() - 1m) < 0.0000000000001m).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void Blank_weights_are_equal_shares_with_a_finding()
    {
        var plan = Read([Node("A", ""), Node("A.1", "A")], [Leaf("A.1", 1, ""), Leaf("A.1", 2, ""), Leaf("A.1", 3, "")]);
        Assert.Equal([0.333333333334m, 0.333333333333m, 0.333333333333m], plan.Indicators.Select(i => i.EffectiveWeight!.Value));
        Assert.Contains(plan.Findings, f => f is { Code: FindingCode.WeightNotPrinted, Subject.ObjectiveKey: "A.1" });
    }

    [Fact]
    public void A_sum_that_is_not_100_is_a_finding_with_the_sum_and_still_a_share()
    {
        var plan = Read([Node("A", "", "100")], [Leaf("A", 1, "50"), Leaf("A", 2, "30")]);
        Assert.Equal([0.625m, 0.375m], plan.Indicators.Select(i => i.EffectiveWeight!.Value));
        Assert.Equal("80", plan.Findings.Single(f => f.Code == FindingCode.WeightsDoNotSum).Parameters["sum"]);
    }

    [Fact]
    public void Two_trees_sum_to_one_each_and_a_rollup_passes_its_share_on()
    {
        var plan = Read(
            [Node("A", "", level: "area"), Node("A.1", "A", level: "strategic"), Node("A.1.1", "A.1"), Node("A.1.1.1", "A.1.1", "40", "action"), Node("A.1.1.2", "A.1.1", "60", "action")],
            [Leaf("A.1", 1, "100"), Leaf("A.1.1", 1, "100", rollup: true), Leaf("A.1.1.1", 1, "100"), Leaf("A.1.1.2", 1, "100")]);
        Assert.Equal(
            [("strategic", 1m), ("operational", null), ("operational", 0.4m), ("operational", 0.6m)],
            plan.Indicators.Select(i => (i.Tree, i.EffectiveWeight)));
    }

    [Fact]
    public void A_cycle_is_a_finding_and_weighs_nothing()
    {
        var plan = Read([Node("A", ""), Node("B", "C"), Node("C", "B")], [Leaf("A", 1, "100"), Leaf("B", 1, "100")]);
        Assert.Equal([1m, 0m], plan.Indicators.Select(i => i.EffectiveWeight!.Value));
        Assert.Equal(["B", "C"], plan.Findings.Where(f => f.Code == FindingCode.TreeBroken).Select(f => f.Subject.ObjectiveKey));
    }

    [Fact]
    public void What_contradicts_itself_is_grave_and_an_assumption_is_not()
    {
        var plan = Read(
            [Node("A", "", "100") with { PrintedCode = "1.1" }, Node("B", "") with { PrintedCode = "1.1." }, Node("C", "D"), Node("D", "C")],
            [Leaf("A", 1, "50"), Leaf("A", 2, "30"), Leaf("B", 1, "")]);
        string[] grave = [FindingCode.DuplicateCode, FindingCode.TreeBroken, FindingCode.WeightsDoNotSum];

        Assert.Equal(grave, plan.Findings.Where(f => f.Severity == Severity.Error).Select(f => f.Code).Distinct().Order(StringComparer.Ordinal));
        Assert.Contains(plan.Findings, f => f is { Code: FindingCode.WeightNotPrinted, Severity: Severity.Warning });
        Assert.Equal([(FindingCode.InvalidDate, Severity.Error)], TargetParser.Parse("34.04.2021").Findings.Select(f => (f.Code, f.Severity)));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static PlanReading Read(IReadOnlyList<ObjectiveRow> objectives, IReadOnlyList<IndicatorRow> indicators) => PlanReader.Read(
        new PlanPackage(new PlanManifest("prova", "Prova", 2018, "Piano", "operational", "tree", [new Checkpoint(2018, 4)], [])) { Objectives = objectives, Indicators = indicators },
        [ScoringPolicy.Standard]);

    private static ObjectiveRow Node(string key, string parent, string weight = "", string level = "operational") =>
        new(key, key, parent, level, key, weight, "parent", "", "", new Provenance("piano", 1));

    private static IndicatorRow Leaf(string objective, int number, string weight, bool rollup = false) =>
        new(objective, number, Text(number), "", "indicatore", "", "higher", "", "", "", "", weight, "parent", null, "", null, rollup, new Provenance("piano", 2));
}
