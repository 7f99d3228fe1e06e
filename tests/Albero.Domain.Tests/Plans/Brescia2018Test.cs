using System.Globalization;
using Albero.Domain.Findings;
using Albero.Domain.Scoring;

namespace Albero.Domain.Tests.Plans;

/// <summary>The real plan against figures worked out by hand from the document.</summary>
public class Brescia2018Test
{
    private static readonly PlanReading Plan = PlanReader.Read(Brescia2018.Package, [ScoringPolicy.Standard]);

    private static IEnumerable<MeasurementReading> Midyear => Plan.Measurements.Where(m => m.Checkpoint.ToString() == Brescia2018.Midyear);

    [Fact]
    public void Has_a_measurement_for_each_indicator_and_checkpoint()
    {
        Assert.Equal(38, Plan.Indicators.Count);
        Assert.Equal(76, Plan.Measurements.Count);
    }

    [Fact]
    public void Measures_21_of_38_and_tells_met_from_missed()
    {
        Assert.Equal(
            "1.1.1/1 1.1.1/2 1.1.1/4 1.1.2/1 1.1.2/3 2.1.1/1 2.1.1/3 2.1.1/4 2.1.1/5 2.1.2/4 2.1.3/1 2.1.3/2 2.2.1/3",
            Names(Midyear.Where(m => m.Met == true)));
        Assert.Equal("2.1.1/2 2.1.2/3 2.1.2/5 2.1.3/3 2.2.1/1 2.2.1/2 2.2.1/4 3.1.1/3", Names(Midyear.Where(m => m.Met == false)));
    }

    [Theory]
    [InlineData("2.1.1/2", 46.65)]
    [InlineData("2.1.2/3", 91.5233)]
    [InlineData("2.1.2/5", 25)]
    [InlineData("2.1.3/3", 87.8333)]
    [InlineData("2.2.1/1", 0)]
    [InlineData("2.2.1/2", 0)]
    [InlineData("2.2.1/4", 50)]
    [InlineData("3.1.1/3", 0)]
    [InlineData("1.1.1/1", 100)]
    public void Scores(string name, double achievement) =>
        Assert.Equal((decimal)achievement, Midyear.Single(m => Name(m) == name).Scores[0].Achievement);

    [Fact]
    public void Rolls_up_to_the_score_and_shares_of_the_reference()
    {
        var weights = Plan.Indicators.ToDictionary(i => (i.Row.ObjectiveKey, i.Row.Number), i => i.EffectiveWeight!.Value);
        var all = RollUp.Of(Midyear.Select(m => new Leaf(weights[(m.ObjectiveKey, m.IndicatorNumber)], m.Scores[0].Achievement, m.IsDue)));
        Assert.Equal(70.6m, Math.Round(all.Score!.Value, 1));
        Assert.Equal(41.2m, Math.Round(all.MeasuredShare!.Value * 100, 1));
        Assert.Equal(1m, weights.Values.Sum());
    }

    [Fact]
    public void Weighs_a_leaf_by_the_product_of_its_shares()
    {
        // area 33,33 % × only strategic objective × 30 of 100 × 20 of 100
        Assert.Equal(0.019998m, Plan.Indicators[0].EffectiveWeight);
        var changed = Plan.Indicators.Single(i => i.Row is { ObjectiveKey: "2.2.1", Number: 1 });
        Assert.Equal((20m, 35m), (changed.Weight, changed.WeightAsApproved));
        Assert.Equal(0.02m, changed.EffectiveWeight);
    }

    [Theory]
    [InlineData(FindingCode.DeclaredDeviationDiffers, "3.1.1/3")]
    [InlineData(FindingCode.TargetBelowBaseline, "1.1.1/1 1.1.1/2 2.1.1/1 2.1.1/3 2.1.3/1 2.1.3/3 2.2.1/5")]
    [InlineData(FindingCode.TargetReachedAtMidyear, "1.1.1/1 1.1.1/2 1.1.1/3 1.1.2/3 2.1.1/1 2.1.2/4")]
    [InlineData(FindingCode.ResultWithoutTarget, "1.1.1/3 1.1.1/5 1.1.2/4 1.1.3/1 1.1.3/2 2.1.2/2 3.1.3/1 3.1.3/2")]
    [InlineData(FindingCode.RestatedDiffers, "2.1.1/2")]
    [InlineData(FindingCode.ResultSummed, "2.1.1/5")]
    [InlineData(FindingCode.ResultInDeviationCell, "2.2.1/2 3.1.3/1 3.1.3/2")]
    [InlineData(FindingCode.UnitAssumed, "2.1.1/2")]
    [InlineData(FindingCode.WeightChanged, "2.2.1/1 2.2.1/2")]
    [InlineData(FindingCode.TargetLowered, "2.1.1/2 2.1.2/3")]
    [InlineData(FindingCode.RevisionBelowMidyearTarget, "2.1.1/2")]
    [InlineData(FindingCode.WeightsDoNotSum, "")]
    [InlineData(FindingCode.WeightNotPrinted, "")]
    [InlineData(FindingCode.ResultNotReported, "")]
    [InlineData(FindingCode.UnitMismatch, "")]
    [InlineData(FindingCode.InvalidDate, "")]
    [InlineData(FindingCode.UnreadableResult, "")]
    public void Finds_exactly(string code, string where)
    {
        var found = Plan.Findings.Where(f => f.Code == code)
            .Select(f => $"{f.Subject.ObjectiveKey}/{f.Subject.IndicatorNumber?.ToString(CultureInfo.InvariantCulture)}").Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(where, string.Join(' ', found));
    }

    [Fact]
    public void Compares_the_printed_deviation_and_overwrites_neither()
    {
        var wrong = Midyear.Single(m => m.DeclaredAgrees == false);
        Assert.Equal((3m, -3m), (wrong.DeclaredDeviation, wrong.Deviation));
        var finding = Plan.Findings.Single(f => f.Code == FindingCode.DeclaredDeviationDiffers);
        Assert.Equal(("3", "-3"), (finding.Parameters["declared"], finding.Parameters["computed"]));
        Assert.Equal(17, Midyear.Count(m => m.DeclaredAgrees is not null));
    }

    [Fact]
    public void Four_findings_are_grave() => Assert.Equal(
        ["2.1.1/2 revision-below-midyear-target", "2.1.1/2 target-lowered", "2.1.2/3 target-lowered", "3.1.1/3 declared-deviation-differs"],
        Plan.Findings.Where(f => f.Severity == Severity.Error).Select(f => $"{f.Subject.ObjectiveKey}/{f.Subject.IndicatorNumber} {f.Code}").Order(StringComparer.Ordinal));

    [Fact]
    public void Year_end_targets_are_not_due_while_no_source_reports_on_them() =>
        Assert.All(Plan.Measurements.Except(Midyear), m => Assert.Equal((MeasurementStatus.NotDue, false), (m.Status, m.IsDue)));

    [Fact]
    public void Every_finding_has_an_identity_a_line_and_a_text_without_holes()
    {
        Assert.Equal(Plan.Findings.Count, Plan.Findings.Select(f => f.Identity).Distinct().Count());
        foreach (var finding in Plan.Findings)
        {
            Assert.True(finding.Line > 0, finding.Code);
            foreach (var culture in new[] { "it-IT", "en-GB" })
            {
                var text = FindingMessages.Text(finding, CultureInfo.GetCultureInfo(culture));
                Assert.DoesNotMatch(@"[{}]|«»|“”|^ | [.,]", text.Split('\n')[0]);
                Assert.DoesNotMatch(@"\d{4}-(Q1|H1|Q3|FY)", text); // checkpoints are named as dates
                Assert.Equal(text.Count(c => c is '«'), text.Count(c => c is '»'));
                Assert.Equal(text.Count(c => c is '“'), text.Count(c => c is '”'));
            }
        }
    }

    private static string Name(MeasurementReading m) => $"{m.ObjectiveKey}/{m.IndicatorNumber}";

    private static string Names(IEnumerable<MeasurementReading> measurements) => string.Join(' ', measurements.Select(Name));
}
