using System.Globalization;
using Albero.Domain.Plans;
using Albero.Domain.Scoring;

namespace Albero.Domain.Tests.Scoring;

/// <summary>
/// One small invented plan under the five policies, every figure worked out by hand: a switch changes the scores that its rule is
/// about, and no other.
/// </summary>
public class PoliciesTest
{
    private static readonly ScoringPolicy[] Policies =
    [
        ScoringPolicy.Standard,
        ScoringPolicy.Standard with { Id = "tetto-120", IsOfficial = false, Cap = 120 },
        ScoringPolicy.Standard with { Id = "due-meno-rapporto", IsOfficial = false, AtMost = AtMostFormula.TwoMinusRatio },
        ScoringPolicy.Standard with { Id = "quota-di-riduzione", IsOfficial = false, AtMost = AtMostFormula.ShareOfReduction },
        ScoringPolicy.Standard with { Id = "mancanti-zero", IsOfficial = false, Missing = MissingRule.Zero },
    ];

    /// <summary>Name, weight, direction, baseline, target, result.</summary>
    private const string Cells = """
        visite allo sportello, superate   |20|higher|  |50   |60
        pratiche chiuse, in parte         |20|higher|  |20   |15
        giorni di attesa, sopra           |20|lower |50|20   |25
        iscritti in più                   | 8|higher|200|+10%|216
        carta dei servizi                 | 8|higher|  |SI   |si
        questionari, non comunicati       | 8|higher|  |30   |-
        reclami, senza storico            | 8|lower |  |10   |12,5
        fogli stampati, sotto             | 8|lower |50|20   |16
        """;

    /// <summary>Achievements by policy: what each rule makes of 60 on 50, 15 on 20, 25 on at most 20 from 50, +8 on +10, yes, nothing, 12,5 on at most 10, 16 on at most 20.</summary>
    [Theory]
    [InlineData("standard", "100 75 80 80 100 - 80 100")]
    [InlineData("tetto-120", "120 75 80 80 100 - 80 120")]
    [InlineData("due-meno-rapporto", "100 75 75 80 100 - 75 100")]
    [InlineData("quota-di-riduzione", "100 75 83.3333 80 100 - - 100")]
    [InlineData("mancanti-zero", "100 75 80 80 100 0 80 100")]
    public void Achievements(string policy, string expected) =>
        Assert.Equal(expected, string.Join(' ', Scores(policy).Select(score => score.Achievement is { } value ? Readings.Number(value) : "-")));

    /// <summary>Σ weight × achievement ÷ Σ weight scored, and the measured part of the weight due.</summary>
    [Theory]
    [InlineData("standard", 86.7391, 0.92)] // (20×100 + 20×75 + 20×80 + 8×(80+100+80+100)) ÷ 92
    [InlineData("tetto-120", 92.8261, 0.92)] // (20×120 + 20×75 + 20×80 + 8×(80+100+80+120)) ÷ 92
    [InlineData("due-meno-rapporto", 85.2174, 0.92)] // (20×100 + 20×75 + 20×75 + 8×(80+100+75+100)) ÷ 92
    [InlineData("quota-di-riduzione", 88.1746, 0.84)] // (20×100 + 20×75 + 20×83,3333 + 8×(80+100+100)) ÷ 84
    [InlineData("mancanti-zero", 79.8, 0.92)] // the standard's 7980 ÷ 100: in the score, still not measured
    public void Score_and_coverage_of_the_plan(string policy, double score, double coverage)
    {
        var leaves = Scores(policy).Zip(Plan.Indicators, (own, indicator) => new Leaf(indicator.EffectiveWeight!.Value, own.Achievement, true) { IsMeasured = own.Met is not null });
        var all = RollUp.Of(leaves);
        Assert.Equal(((decimal)score, (decimal)coverage), (Math.Round(all.Score!.Value, 4), all.Coverage!.Value));
    }

    [Theory]
    [InlineData("tetto-120", "visite allo sportello, superate; fogli stampati, sotto")]
    [InlineData("due-meno-rapporto", "giorni di attesa, sopra; reclami, senza storico")]
    [InlineData("quota-di-riduzione", "giorni di attesa, sopra; reclami, senza storico")]
    [InlineData("mancanti-zero", "questionari, non comunicati")]
    public void A_switch_changes_exactly_what_its_rule_is_about(string policy, string changed) =>
        Assert.Equal(changed, string.Join("; ", Plan.Indicators.Where((_, i) => Scores("standard")[i].Achievement != Scores(policy)[i].Achievement).Select(indicator => indicator.Row.Text)));

    [Fact]
    public void No_policy_changes_whether_a_target_is_met_or_how_far_it_was_missed()
    {
        Assert.All(Policies, policy => Assert.Equal(
            Scores("standard").Where((_, i) => i != 6).Select(score => (score.Met, score.Status, score.AchievementUncapped is null)),
            Scores(policy.Id).Where((_, i) => i != 6).Select(score => (score.Met, score.Status, score.AchievementUncapped is null))));
        // Without a baseline there is no share of a reduction: under that one policy it is not measurable.
        Assert.Equal((false, MeasurementStatus.NotMet), (Scores("standard")[6].Met!.Value, Scores("standard")[6].Status));
        Assert.Equal((null, MeasurementStatus.NotMeasurable), (Scores("quota-di-riduzione")[6].Met, Scores("quota-di-riduzione")[6].Status));
        // The missing one stays missing, also where it counts as zero.
        Assert.All(Policies, policy => Assert.Equal((null, null, MeasurementStatus.NotReported), (Scores(policy.Id)[5].Met, Scores(policy.Id)[5].Band, Scores(policy.Id)[5].Status)));
    }

    [Theory]
    [InlineData("standard", "full part near near full - near full")]
    [InlineData("tetto-120", "full part near near full - near full")]
    [InlineData("due-meno-rapporto", "full part part near full - part full")]
    [InlineData("quota-di-riduzione", "full part near near full - - full")]
    public void Bands_follow_the_achievement(string policy, string expected) => Assert.Equal(expected, string.Join(' ', Scores(policy).Select(score => score.Band ?? "-")));

    [Fact]
    public void Weights_1_1_98_with_0_100_and_10_percent_give_10_8_under_every_policy_and_for_the_manager()
    {
        var plan = Read("a|1|higher||100|0\nb|1|higher||100|100\nc|98|higher||100|10");
        Assert.All(Enumerable.Range(0, Policies.Length), policy =>
        {
            Assert.Equal(10.8m, RollUp.Of(plan.Indicators.Select((indicator, i) => new Leaf(indicator.EffectiveWeight!.Value, plan.Measurements[i].Scores[policy].Achievement, true))).Score);
            Assert.Equal(10.8m, RollUp.Of(plan.ManagerLeaves.Select((leaf, i) => new Leaf(leaf.Weight, plan.Measurements[i].Scores[policy].Achievement, true))).Score);
        });
    }

    private static readonly PlanReading Plan = Read(Cells);

    private static List<PolicyScore> Scores(string policy) => [.. Plan.Measurements.Select(measurement => measurement.Scores.Single(score => score.PolicyId == policy))];

    private static PlanReading Read(string cells)
    {
        var at = new Provenance("relazione", 1);
        var year = new Checkpoint(2019, 4);
        var rows = cells.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('|', StringSplitOptions.TrimEntries)).ToList();
        var manifest = new PlanManifest("prova", "Camera di prova", 2019, "Piano", "operational", "tree", [year], [new PlanSource("relazione", "relazione.txt", "", "report", null, [year])]);
        return PlanReader.Read(
            new PlanPackage(manifest)
            {
                Objectives = [new ObjectiveRow("A", "A", "", "operational", "A", "100", "parent", "", "", at)],
                Indicators = [.. rows.Select((row, i) => new IndicatorRow("A", i + 1, Text(i + 1), "", row[0], "", row[2], "", "", "", "", row[1] + "%", "parent", null, row[3], null, false, at))],
                Targets = [.. rows.Select((row, i) => new TargetRow("A", i + 1, year, row[4], "", false, at))],
                Results = [.. rows.Select((row, i) => new ResultRow("A", i + 1, year, row[5], "", at))],
                Assignments = [new AssignmentRow("Dirigente", "A", "A", "100%", at)],
            },
            Policies);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
