using Albero.Domain.Findings;
using Albero.Domain.Scoring;
using Albero.Domain.Targets;

namespace Albero.Domain.Tests.Scoring;

/// <summary>Cases worked out by hand, one per sentence of the design.</summary>
public class ScorerTest
{
    /// <summary>Target, direction, baseline, result → met, achievement, uncapped, deviation with its unit, favourable.</summary>
    public static TheoryData<string, string, string, string, string> Cases => new()
    {
        // at least
        { "5", "higher", "", "8", "met 100 (160) dev 3 good" },
        { ">= 5", "higher", "", "5", "met 100 (100) dev 0 good" },
        { "20", "higher", "", "5", "not 25 (25) dev -15 bad" },
        { "20", "none", "", "5", "not 25 (25) dev -15 ?" },
        { "75,00%", "higher", "", "82,70%", "met 100 (110.2667) dev 7.7 punti good" },
        { "5", "higher", "", "-3", "not 0 (0) dev -8 bad" },
        { ">= 0", "higher", "", "-1", "not 0 (0) dev -1 bad" },
        { ">= -5", "higher", "", "-3", "met 100 (100) dev 2 good" },
        { "5", "higher", "", "0", "not 0 (0) dev -5 bad" },
        // at most
        { "<= 18", "lower", "", "20", "not 90 (90) dev 2 bad" },
        { "18", "lower", "", "9", "met 100 (200) dev -9 good" },
        { "<= 18", "lower", "", "0", "met 100 (?) dev -18 good" },
        { "< 0", "lower", "", "1", "not 0 (0) dev 1 bad" },
        { "-18", "lower", "", "-20", "met 100 (100) dev -2 good" },
        // strict
        { "> 1", "higher", "", "1", "not 99.99 (100) dev 0 bad" },
        { "< 0,7", "lower", "", "0,7", "not 99.99 (100) dev 0 bad" },
        { "< 0,7", "lower", "", "0,5", "met 100 (140) dev -0.2 good" },
        // equality and ranges
        { "= 100%", "higher", "", "105%", "not 0 (0) dev 5 punti bad" },
        { "= 100%", "higher", "", "100%", "met 100 (100) dev 0 punti good" },
        { "100%", "higher", "", "105%", "met 100 (105) dev 5 punti good" },
        { "tra 5 e 10", "higher", "", "7", "met 100 (100) dev 0 good" },
        { "tra 5 e 10", "higher", "", "12", "not 0 (0) dev 2 bad" },
        { "tra 5 e 10", "higher", "", "4", "not 0 (0) dev -1 bad" },
        // change against the baseline
        { ">= +15 %", "higher", "100", "114", "not 93.3333 (93.3333) dev -1 punti bad" },
        { ">= +15 %", "higher", "333", "383", "met 100 (100.1) dev 0.015 punti good" },
        { ">= +15 %", "higher", "100", "90", "not 0 (0) dev -25 punti bad" },
        { ">= +15 %", "higher", "", "+14%", "not 93.3333 (93.3333) dev -1 punti bad" },
        { "-10%", "lower", "200", "184", "not 80 (80) dev 2 punti bad" },
        { "Riduzione di almeno il 10%", "lower", "200", "150", "met 100 (250) dev -15 punti good" },
        { "+/- 0%", "lower", "200", "201", "not 0 (0) dev 0.5 punti bad" },
        { "+/- 0%", "lower", "200", "190", "met 100 (100) dev -5 punti good" },
        // words and dates
        { "SI", "higher", "", "si", "met 100 (100) good" },
        { "SI", "higher", "", "non realizzato", "not 0 (0) bad" },
        { "entro il 31 maggio", "higher", "", "approvato il 20 maggio 2018", "met 100 (100) dev -11 giorni good" },
        { "entro il 31 maggio", "higher", "", "pubblicato il 5/6/2018", "not 0 (0) dev 5 giorni bad" },
        { "31 marzo e 31 maggio", "higher", "", "31 marzo", "not 0 (0) bad" },
        { "31 marzo e 31 maggio", "higher", "", "30 marzo e 31 maggio", "met 100 (100) good" },
        { "entro il 31/12/2018", "higher", "", "realizzato", "met 100 (100) good" },
        { "entro il 31 maggio", "higher", "", "delibera n. 70 del 26 maggio 2018", "met 100 (100) dev -5 giorni good" },
        // several values
        { "6.000 istanze in 6 riunioni", "higher", "", "Esame 2.799 posizioni e 3 riunioni", "not 46.65 (46.65) bad" },
        { "6.000 istanze in 6 riunioni", "higher", "", "7.000 istanze e 6 riunioni", "met 100 (100) good" },
        { "80", "higher", "", "140 schede e 1 tabella (con 238 fattispecie)", "met 100 (176.25) dev 61 good" },
        { "30 ispezioni congiunte", "higher", "", "17 ispezioni e 3 report", "not 56.6667 (56.6667) dev -13 bad" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Scores(string target, string direction, string baseline, string result, string expected) =>
        Assert.Equal(expected, Show(Comparer.Compare(Input(target, direction, baseline, result))));

    /// <summary>What isn't measured, and why.</summary>
    [Theory]
    [InlineData("-", "5", "", MeasurementStatus.NotDue, null)]
    [InlineData("5", "-", "", MeasurementStatus.NotReported, null)]
    [InlineData("5", "", "", MeasurementStatus.NotReported, null)]
    [InlineData("Avvio sperimentazione", "avviata", "", MeasurementStatus.NotMeasurable, null)]
    [InlineData("5", "molti", "", MeasurementStatus.NotMeasurable, FindingCode.UnreadableResult)]
    [InlineData("SI", "in corso", "", MeasurementStatus.NotMeasurable, FindingCode.UnreadableResult)]
    [InlineData("80%", "82", "", MeasurementStatus.NotMeasurable, FindingCode.UnitMismatch)]
    [InlineData("80", "82%", "", MeasurementStatus.NotMeasurable, FindingCode.UnitMismatch)]
    [InlineData("30 ispezioni", "17 corsi", "", MeasurementStatus.NotMeasurable, FindingCode.UnitMismatch)]
    [InlineData("6.000 istanze in 6 riunioni", "3 riunioni e 2.799 istanze", "", MeasurementStatus.NotMeasurable, FindingCode.UnitMismatch)]
    [InlineData("6.000 istanze in 6 riunioni", "2.799", "", MeasurementStatus.NotMeasurable, FindingCode.UnitMismatch)]
    [InlineData(">= +15 %", "115", "", MeasurementStatus.NotMeasurable, FindingCode.BaselineMissing)]
    [InlineData(">= +15 %", "115", "0", MeasurementStatus.NotMeasurable, FindingCode.BaselineMissing)]
    [InlineData("entro il 31 maggio", "realizzato", "", MeasurementStatus.NotMeasurable, FindingCode.UnreadableResult)]
    [InlineData("entro il 31 maggio", "prevista per il 30 maggio", "", MeasurementStatus.NotMeasurable, FindingCode.UnreadableResult)]
    public void Does_not_measure(string target, string result, string baseline, MeasurementStatus status, string? code)
    {
        var comparison = Comparer.Compare(Input(target, "higher", baseline, result));
        Assert.Equal((status, (bool?)null, (decimal?)null), (comparison.Status, comparison.Met, comparison.Deviation));
        Assert.Equal(code, comparison.Findings.FirstOrDefault()?.Code);
        Assert.Null(Scorer.Score(comparison, ScoringPolicy.Standard).Achievement);
    }

    /// <summary>Each part of a target that asks for several things, as it is written to the mart; the smallest is the whole's.</summary>
    [Theory]
    [InlineData("6.000 istanze in 6 riunioni", "Esame 2.799 posizioni e 3 riunioni",
        """[{"asked":6000,"unit":"istanze","reached":2799,"achievement":46.65},{"asked":6,"unit":"riunioni","reached":3,"achievement":50}]""")]
    [InlineData("6.000 istanze in 6 riunioni", "9.000 istanze e 6 riunioni",
        """[{"asked":6000,"unit":"istanze","reached":9000,"achievement":150},{"asked":6,"unit":"riunioni","reached":6,"achievement":100}]""")]
    [InlineData("31 marzo 2018 e 31 maggio 2018", "31 marzo 2018",
        """[{"day":"2018-03-31","reached_day":"2018-03-31","achievement":100},{"day":"2018-05-31","achievement":0}]""")]
    [InlineData("6.000 istanze in 6 riunioni", "2.799", null)]
    [InlineData("5", "8", null)]
    public void Parts_are_scored_one_by_one(string target, string result, string? json)
    {
        var score = Scorer.Score(Input(target, "higher", "", result), ScoringPolicy.Standard);

        Assert.Equal(json, score.PartsJson);
        if (json is not null) Assert.Equal(Math.Min(100, score.Parts.Min(part => part.Achievement!.Value)), score.Achievement);
    }

    [Fact]
    public void A_trend_that_could_be_ratio_or_count_is_not_measured()
    {
        var comparison = Comparer.Compare(Input(">= 1", "higher", "136", "140") with { Indicator = "Trend soggetti assistiti" });
        Assert.Equal(MeasurementStatus.NotMeasurable, comparison.Status);
        Assert.Equal(FindingCode.TrendTargetAmbiguous, Assert.Single(comparison.Findings).Code);
    }

    /// <summary>Target at most 20: target ÷ result, 2 − result ÷ target, (baseline − result) ÷ (baseline − target).</summary>
    [Theory]
    [InlineData(AtMostFormula.TargetOverResult, "40", "25", 80)]
    [InlineData(AtMostFormula.TwoMinusRatio, "40", "25", 75)]
    [InlineData(AtMostFormula.ShareOfReduction, "40", "25", 75)]
    [InlineData(AtMostFormula.TwoMinusRatio, "40", "50", 0)]
    [InlineData(AtMostFormula.ShareOfReduction, "40", "50", 0)]
    [InlineData(AtMostFormula.ShareOfReduction, "40", "10", 100)]
    [InlineData(AtMostFormula.ShareOfReduction, "20", "21", 0)]
    public void At_most_follows_the_policy(AtMostFormula formula, string baseline, string result, int achievement)
    {
        var policy = ScoringPolicy.Standard with { AtMost = formula };
        Assert.Equal(achievement, Scorer.Score(Input("<= 20", "lower", baseline, result), policy).Achievement);
    }

    [Fact]
    public void A_share_of_a_reduction_needs_a_baseline()
    {
        var score = Scorer.Score(Input("<= 20", "lower", "", "25"), ScoringPolicy.Standard with { AtMost = AtMostFormula.ShareOfReduction });
        Assert.Equal((null, MeasurementStatus.NotMeasurable), (score.Achievement, score.Status));
    }

    [Fact]
    public void Cap_and_missing_rule_come_from_the_policy()
    {
        Assert.Equal(120, Scorer.Score(Input("5", "higher", "", "8"), ScoringPolicy.Standard with { Cap = 120 }).Achievement);
        var zero = Scorer.Score(Input("5", "higher", "", "-"), ScoringPolicy.Standard with { Missing = MissingRule.Zero });
        Assert.Equal((0m, null, null, MeasurementStatus.NotReported), (zero.Achievement, zero.Met, zero.Band, zero.Status));
    }

    [Theory]
    [InlineData(100, "full")]
    [InlineData(95, "full")]
    [InlineData(94.9999, "near")]
    [InlineData(80, "near")]
    [InlineData(50, "part")]
    [InlineData(0, "miss")]
    public void Bands_begin_at_their_lower_bound(double achievement, string band) => Assert.Equal(band, ScoringPolicy.Standard.BandOf((decimal)achievement)!.Code);

    [Theory]
    [InlineData("10", "higher", ">=", true)]
    [InlineData("10", "lower", "<=", true)]
    [InlineData("10%", "none", ">=", true)]
    [InlineData("= 100%", "higher", "=", false)]
    [InlineData(">= 5", "lower", ">=", false)]
    [InlineData("-7%", "none", "<=", true)]
    [InlineData("31/12/2018", "higher", "<=", true)]
    [InlineData("entro il 31/12/2018", "higher", "<=", false)]
    [InlineData("tra 5 e 10", "higher", "between", false)]
    [InlineData("SI", "higher", null, null)]
    public void The_operator_in_force(string text, string direction, string? op, bool? inferred)
    {
        var effective = EffectiveOperator.Of(TargetParser.Parse(text), direction);
        Assert.Equal((op, inferred), (effective?.Op, effective?.Inferred));
    }

    private static MeasurementInput Input(string target, string direction, string baseline, string result) => new(
        TargetParser.Parse(target, new TargetContext(Year: 2018)), ResultParser.Parse(result, 2018), direction, TargetParser.Parse(baseline), "", new DateOnly(2018, 9, 17));

    private static string Show(Comparison comparison)
    {
        var score = Scorer.Score(comparison, ScoringPolicy.Standard);
        var unit = comparison.DeviationUnit is "punti" or "giorni" ? " " + comparison.DeviationUnit : "";
        var deviation = comparison.Deviation is null ? "" : $" dev {Readings.Number(comparison.Deviation)}{unit}";
        var uncapped = score.AchievementUncapped is null ? "?" : Readings.Number(score.AchievementUncapped);
        var favourable = comparison.Favourable switch { true => "good", false => "bad", _ => "?" };
        return $"{(score.Met == true ? "met" : "not")} {Readings.Number(score.Achievement)} ({uncapped}){deviation} {favourable}";
    }
}
