using System.Globalization;
using Albero.Domain.Findings;
using Albero.Domain.Plans;
using Albero.Domain.Targets;

namespace Albero.Domain.Scoring;

/// <summary>Findings that need more than one cell.</summary>
internal static class PlanFindings
{
    /// <summary>What these words name doesn't add up over the year: reaching it at mid-year says nothing about the year.</summary>
    private static readonly string[] NotCumulative =
        ["grado", "medio", "media", "indice", "tempo", "tempi", "tasso", "%", "percentuale", "trend", "punteggio", "voto", "soddisfazione", "gradimento", "customer"];

    public static void Add(PlanPackage package, PlanTree tree, IReadOnlyList<MeasurementReading> measurements, FindingList findings)
    {
        var byIndicator = measurements.ToLookup(measurement => (measurement.ObjectiveKey, measurement.IndicatorNumber));
        foreach (var indicator in package.Indicators)
        {
            var subject = new FindingSubject(package.Manifest.PlanId, indicator.ObjectiveKey, indicator.Number);
            var baseline = TargetParser.Parse(indicator.Baseline, PlanReader.Context(indicator, package.Manifest.Year));
            var own = byIndicator[(indicator.ObjectiveKey, indicator.Number)].ToList();
            foreach (var year in own.GroupBy(measurement => measurement.Checkpoint.Year))
            {
                BelowBaseline(indicator, baseline, [.. year], subject, findings);
                ReachedAtMidyear(indicator, baseline, [.. year], package.Results, subject, findings);
            }
        }

        Duplicates(package, tree, findings);
    }

    /// <summary>The year's last target against the history.</summary>
    private static void BelowBaseline(IndicatorRow indicator, Target baseline, List<MeasurementReading> year, FindingSubject subject, FindingList findings)
    {
        if (year.FindLast(measurement => measurement.Target is { Kind: not TargetKind.None }) is not { Target: { } target } last) return;
        if (target.Kind != baseline.Kind || target.Kind is not (TargetKind.Number or TargetKind.Percent) || target.Parts.Count > 1 || baseline.Parts.Count > 1) return;
        if (UnitWords.Compare(target.Unit, baseline.Unit) == UnitMatch.Different || EffectiveOperator.Of(target, indicator.Direction) is not { } effective) return;
        var less = effective.Op[0] switch { '>' => target.Number < baseline.Number, '<' => target.Number > baseline.Number, _ => false };
        if (!less || Comparer.IsAmbiguousTrend(new MeasurementInput(target, Result.None, indicator.Direction, baseline, indicator.Text))) return;
        findings.Add(FindingCode.TargetBelowBaseline, Severity.Warning, subject with { Checkpoint = last.Checkpoint.ToString() },
            last.TargetAt ?? indicator.At, "", ("target", TextFindings.Shown(target.Text)), ("baseline", TextFindings.Shown(baseline.Text)));
    }

    private static void ReachedAtMidyear(
        IndicatorRow indicator, Target baseline, List<MeasurementReading> year, IReadOnlyList<ResultRow> results, FindingSubject subject, FindingList findings)
    {
        if (year.Find(measurement => measurement.Checkpoint.Quarter == 4)?.Target is not { Kind: TargetKind.Number } target) return;
        if (EffectiveOperator.Of(target, indicator.Direction) is not { Op: ['>', ..] } || !IsCumulative(indicator.Text)) return;
        if (year.FindLast(measurement => measurement.Checkpoint.Quarter < 4 && measurement.ResultText is not null) is not { } midyear) return;
        var result = ResultParser.Parse(midyear.ResultText, midyear.Checkpoint.Year);
        if (Comparer.Compare(new MeasurementInput(target, result, indicator.Direction, baseline, indicator.Text)).Met != true) return;
        findings.Add(FindingCode.TargetReachedAtMidyear, Severity.Warning, subject with { Checkpoint = midyear.Checkpoint.ToString() },
            new Provenance(midyear.Source, midyear.ResultLine ?? indicator.At.Line), "",
            ("checkpoint", midyear.Checkpoint.ToString()), ("result", TextFindings.Shown(result.Text)), ("target", TextFindings.Shown(target.Text)));
    }

    private static bool IsCumulative(string indicator)
    {
        var words = Scanner.Scan(indicator.Length > 300 ? indicator[..300] : indicator).Select(token => token.Folded).ToHashSet();
        return !NotCumulative.Any(words.Contains);
    }

    private static void Duplicates(PlanPackage package, PlanTree tree, FindingList findings)
    {
        foreach (var group in package.Objectives.Where(row => row.PrintedCode.Length > 0).GroupBy(row => row.PrintedCode.TrimEnd('.', ' ')).Where(group => group.Count() > 1))
            Duplicate(findings, new FindingSubject(package.Manifest.PlanId, group.Last().Key), group.Last().At, "objective", group.Key, [.. group.Select(row => row.Key)]);
        foreach (var group in package.Indicators.Where(row => row.PrintedNumber.Length > 0 && tree.Find(row.ObjectiveKey) is not null)
            .GroupBy(row => (row.ObjectiveKey, Printed: row.PrintedNumber.TrimEnd('.', ' '))).Where(group => group.Count() > 1))
        {
            var last = group.Last();
            Duplicate(findings, new FindingSubject(package.Manifest.PlanId, last.ObjectiveKey, last.Number), last.At, "indicator", group.Key.Printed,
                [.. group.Select(row => $"{row.ObjectiveKey}/{row.Number.ToString(CultureInfo.InvariantCulture)}")]);
        }
    }

    private static void Duplicate(FindingList findings, FindingSubject subject, Provenance at, string which, string printed, IReadOnlyList<string> members) =>
        findings.Add(FindingCode.DuplicateCode, Severity.Error, subject, at, which,
            ("printed", printed), ("count", members.Count.ToString(CultureInfo.InvariantCulture)), ("members", string.Join(", ", members)));
}
