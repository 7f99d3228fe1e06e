using System.Globalization;
using Albero.Domain.Findings;
using Albero.Domain.Scoring;
using Albero.Domain.Targets;

namespace Albero.Domain.Tests.Plans;

/// <summary>
/// <c>brescia-2019-readings.csv</c>: every printed weight, historical value and target of the document, at its line, with the
/// reading that a person gave it before looking at the parser's. A cell that two dates share is listed once, as an interval.
/// </summary>
public class Brescia2019ReadingsTest
{
    private static readonly string[] Columns = ["line", "subject", "cell", "text", "kind", "op", "in_force", "number", "unit", "findings"];

    private static readonly PlanReading Plan = PlanReader.Read(Brescia2019.Package, [ScoringPolicy.Standard]);

    private static readonly List<string[]> Table = ReadingTable.Read(File.ReadAllText(Path.Combine(Brescia2019.Tests, "brescia-2019-readings.csv")));

    [Fact]
    public void Every_printed_cell_is_typed_as_the_table_says()
    {
        Assert.Equal(Columns, Table[0]);
        var (listed, typed) = (Table.Skip(1).Select(Row).ToList(), Cells().Select(Row).ToList());
        Assert.Equal(165, listed.Count);
        Assert.Equal("", string.Join('\n', listed.Except(typed).Select(row => "only in the table: " + row)));
        Assert.Equal("", string.Join('\n', typed.Except(listed).Select(row => "only in the package: " + row)));
        Assert.Equal(listed.Count, typed.Count);

        static string Row(string[] cells) => string.Join('|', cells);
    }

    [Fact]
    public void A_target_that_two_dates_share_is_the_same_at_both()
    {
        var shared = Brescia2019.Package.Targets.Where(row => row.SpansTo.Length > 0).ToList();
        Assert.Equal(6, shared.Count);
        foreach (var row in shared)
        {
            var (first, second) = (At(row.ObjectiveKey, row.IndicatorNumber, 2), At(row.ObjectiveKey, row.IndicatorNumber, 4));
            Assert.Equal((first.TargetText, first.TargetLine, first.TargetValue, first.TargetOperator), (second.TargetText, second.TargetLine, second.TargetValue, second.TargetOperator));
        }
    }

    [Theory]
    [InlineData(FindingCode.TargetBelowBaseline, "1.1.1/1 1.1.1/2 1.1.1/3 1.1.2/3 1.1.2/4 1.1.2/5 2.1.4/2 3.1.5/2")]
    [InlineData(FindingCode.UnreadableTarget, "2.1.2/1 3.1.1/3 3.1.2/1 3.1.2/3 3.1.4/2 3.1.4/3 3.1.5/3")]
    public void Finds_exactly(string code, string where) => Assert.Equal(
        where, string.Join(' ', Plan.Findings.Where(f => f.Code == code).Select(f => $"{f.Subject.ObjectiveKey}/{f.Subject.IndicatorNumber}").Distinct().Order(StringComparer.Ordinal)));

    [Fact]
    public void Nothing_is_due_while_no_source_reports_and_the_leaves_sum_to_1()
    {
        Assert.Equal(96, Plan.Measurements.Count);
        Assert.All(Plan.Measurements, m => Assert.Equal((MeasurementStatus.NotDue, false), (m.Status, m.IsDue)));
        Assert.Equal(1m, Plan.Indicators.Sum(i => i.EffectiveWeight));
        // A third for the area, whose weight isn't printed, × 40 of 100 × 20 of 100.
        Assert.Equal(0.026667m, decimal.Round(Plan.Indicators[0].EffectiveWeight!.Value, 6));
    }

    private static MeasurementReading At(string objective, int number, int quarter) =>
        Plan.Measurements.Single(m => m.ObjectiveKey == objective && m.IndicatorNumber == number && m.Checkpoint.Quarter == quarter);

    /// <summary>The cells of the package in the columns of the table.</summary>
    private static IEnumerable<string[]> Cells()
    {
        foreach (var row in Plan.Assignments) yield return [Line(row.Row.At.Line), row.Row.ObjectiveKey, "assignment", row.Row.Weight, "percent", "", "", Readings.Number(row.Weight), "%", ""];
        foreach (var indicator in Plan.Indicators)
        {
            var (row, subject) = (indicator.Row, $"{indicator.Row.ObjectiveKey}/{indicator.Row.Number}");
            yield return [Line(row.WeightLine), subject, "weight", row.Weight, "percent", "", "", Readings.Number(indicator.Weight), "%", ""];
            if (row.Baseline.Length > 0) yield return Typed(row.BaselineLine, subject, "historical", TargetParser.Parse(row.Baseline, PlanReader.Context(row, 2019)), null);
        }

        foreach (var row in Brescia2019.Package.Targets)
        {
            var cell = row.SpansTo.Length == 0 ? row.Checkpoint.ToString() : $"{row.Checkpoint}/{row.SpansTo}";
            var read = At(row.ObjectiveKey, row.IndicatorNumber, row.Checkpoint.Quarter);
            yield return Typed(row.At.Line, $"{row.ObjectiveKey}/{row.IndicatorNumber}", cell, read.Target!, read.TargetOperator);
        }
    }

    private static string[] Typed(int? line, string subject, string cell, Target target, string? inForce)
    {
        Assert.Equal((null, null, 0), (target.Number2, target.Date, target.Parts.Count)); // none is printed, so the table has no columns for them
        return
        [
            Line(line), subject, cell, target.Text, target.Kind.Code(), target.Op ?? "", inForce ?? "", Readings.Number(target.Number), target.Unit ?? "",
            string.Join(' ', target.Findings.Select(finding => finding.Code)),
        ];
    }

    private static string Line(int? line) => line?.ToString(CultureInfo.InvariantCulture) ?? "";
}
