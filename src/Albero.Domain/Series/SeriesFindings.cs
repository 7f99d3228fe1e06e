using System.Globalization;
using Albero.Domain.Findings;
using Albero.Domain.Scoring;
using Albero.Domain.Targets;

namespace Albero.Domain.Series;

/// <summary>Findings that need the year before: whether this year's baseline is what was reached, and whether its target asks for less.</summary>
internal sealed class SeriesFindings(string planId, FindingList findings)
{
    /// <summary>What is found here, and nowhere else.</summary>
    public static IReadOnlyList<string> Codes { get; } = [FindingCode.BaselineDiffers, FindingCode.BaselineRepeatsTarget, FindingCode.TargetBelowLastResult];

    public void Add(IndicatorReading indicator, IReadOnlyList<MeasurementReading> year, History? before)
    {
        foreach (var measurement in year) BelowLastResult(indicator, measurement);
        if (before is not null && indicator.Baseline is { } baseline && PrintedFigure.Of(baseline) is { } figure) Baseline(indicator, baseline, figure, before);
    }

    /// <summary>Only a year-end target: one at mid-year is on its way.</summary>
    private void BelowLastResult(IndicatorReading indicator, MeasurementReading measurement)
    {
        if (measurement is not { StretchResult: < 0, LastResult: { } last, Checkpoint.Quarter: 4 }) return;
        findings.Add(FindingCode.TargetBelowLastResult, Severity.Warning, Subject(indicator) with { Checkpoint = measurement.Checkpoint.ToString() },
            measurement.TargetAt ?? indicator.Row.At, "",
            ("target", TextFindings.Shown(measurement.TargetText ?? "")), ("result", TextFindings.Shown(last.Text)), ("resultCheckpoint", last.Checkpoint.ToString()),
            ("plan", last.Member.PlanId), ("line", Line(last.Line)));
    }

    private void Baseline(IndicatorReading indicator, Target baseline, PrintedFigure figure, History before)
    {
        var printed = new PrintedBefore(figure, before);
        if (printed.IsEmpty || printed.RepeatsResult) return;
        if (printed.RepeatsTarget is ({ } repeated, var isRevised))
            Report(FindingCode.BaselineRepeatsTarget, Severity.Info, repeated, isRevised ? ("revised", repeated.RevisedTargetText, repeated.RevisionLine) : ("target", repeated.TargetText, repeated.TargetLine));
        else if (!printed.RepeatsBaseline)
            Report(FindingCode.BaselineDiffers, Severity.Warning, null, ("", "", printed.Result?.ResultLine));

        void Report(string code, Severity severity, MeasurementReading? repeats, (string Form, string? Text, int? Line) cell)
        {
            var result = printed.Result;
            var yearEnd = before.Measurements.LastOrDefault(measurement => measurement.Checkpoint.Year == before.Member.Year && measurement.Checkpoint.Quarter == 4);
            findings.Add(code, severity, Subject(indicator), indicator.Row.At with { Line = indicator.Row.BaselineLine ?? indicator.Row.At.Line }, "",
                ("baseline", TextFindings.Shown(baseline.Text)),
                ("form", cell.Form), ("repeated", TextFindings.Shown(cell.Text ?? "")), ("repeatedCheckpoint", repeats?.Checkpoint.ToString() ?? ""),
                ("result", TextFindings.Shown(result?.ResultText ?? "")), ("resultCheckpoint", result?.Checkpoint.ToString() ?? ""),
                ("target", TextFindings.Shown(yearEnd?.TargetText ?? "")), ("revised", TextFindings.Shown(yearEnd?.RevisedTargetText ?? "")),
                ("previousBaseline", TextFindings.Shown(before.Indicator.Row.Baseline)),
                ("plan", before.Member.PlanId), ("line", Line(cell.Line ?? before.Indicator.Row.At.Line)));
        }
    }

    private FindingSubject Subject(IndicatorReading indicator) => new(planId, indicator.Row.ObjectiveKey, indicator.Row.Number);

    private static string Line(int line) => line.ToString(CultureInfo.InvariantCulture);
}
