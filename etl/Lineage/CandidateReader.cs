using Albero.Domain.Plans;
using Albero.Domain.Scoring;
using Albero.Domain.Series;
using Albero.Domain.Targets;

namespace Albero.Etl.Lineage;

/// <summary>Takes out of a plan that was read what the matching needs.</summary>
internal static class CandidateReader
{
    public static PlanCandidates Read(PlanReading plan)
    {
        var (chamber, year) = (plan.Package.Manifest.Chamber, plan.Package.Manifest.Year);
        var measurements = plan.Measurements.ToLookup(each => (each.ObjectiveKey, each.IndicatorNumber));
        return new(
            [.. plan.Package.Objectives.Select(row => new NodeCandidate(new(chamber, year, row.Key, null), row.Level, row.ParentKey, Titles(row)))],
            [.. plan.Indicators.Select(each => Indicator(each, new(chamber, year, each.Row.ObjectiveKey, each.Row.Number), [.. measurements[(each.Row.ObjectiveKey, each.Row.Number)]]))]);
    }

    private static IReadOnlyList<string> Titles(ObjectiveRow row) => row.ShortTitle.Length > 0 ? [row.Title, row.ShortTitle] : [row.Title];

    private static IndicatorCandidate Indicator(IndicatorReading indicator, SeriesMember member, IReadOnlyList<MeasurementReading> measurements)
    {
        var asks = measurements.OrderByDescending(each => each.Checkpoint).Select(each => each.Target?.Kind ?? TargetKind.None).FirstOrDefault(kind => kind != TargetKind.None);
        var baseline = Figure(indicator.BaselineValue, indicator.BaselineUnit);
        var printed = measurements.SelectMany(Figures).ToList();
        if (baseline is not null) printed.Add(new(FigureRole.Baseline, null, baseline));
        return new(member, indicator.Row.Text, asks, baseline, printed);
    }

    private static IEnumerable<PrintedFigure> Figures(MeasurementReading measurement)
    {
        // A change that a target asks for is no figure that a baseline could be.
        var isChange = measurement.Target?.Kind == TargetKind.RelativeChange;
        (FigureRole Role, Figure? Figure)[] figures =
        [
            (FigureRole.Result, Figure(measurement.ResultValue, measurement.ResultUnit ?? measurement.TargetUnit)),
            (FigureRole.RevisedTarget, isChange ? null : Figure(measurement.RevisedTargetValue, measurement.TargetUnit)),
            (FigureRole.Target, isChange ? null : Figure(measurement.TargetValue, measurement.TargetUnit)),
        ];
        return figures.Where(each => each.Figure is not null).Select(each => new PrintedFigure(each.Role, measurement.Checkpoint, each.Figure!));
    }

    private static Figure? Figure(decimal? value, string? unit) => value is { } number ? new Figure(number, unit) : null;
}
