using Albero.Domain.Scoring;

namespace Albero.Domain.Series;

/// <summary>What the earlier year's plan printed about an indicator, as far as it compares with this year's baseline.</summary>
internal sealed class PrintedBefore
{
    private readonly PrintedFigure _baseline;

    public PrintedBefore(PrintedFigure baseline, History before)
    {
        _baseline = baseline;
        var newestFirst = before.Measurements.OrderByDescending(measurement => measurement.Checkpoint).ToList();
        Results = [.. newestFirst.Where(measurement => Compares(PrintedFigure.OfResult(measurement)))];
        Targets = [.. newestFirst.Where(measurement => Compares(PrintedFigure.Of(measurement.Target)))];
        Revised = [.. newestFirst.Where(measurement => Compares(PrintedFigure.Of(measurement.Revised)))];
        HasBaseline = Compares(PrintedFigure.Of(before.Indicator.Baseline));
        RepeatsBaseline = Equals(PrintedFigure.Of(before.Indicator.Baseline));
    }

    /// <summary>Measurements with a result that compares, newest first.</summary>
    public IReadOnlyList<MeasurementReading> Results { get; }

    /// <summary>Those with a target that does.</summary>
    public IReadOnlyList<MeasurementReading> Targets { get; }

    /// <summary>Those with a revised target that does.</summary>
    public IReadOnlyList<MeasurementReading> Revised { get; }

    public bool HasBaseline { get; }

    public bool RepeatsBaseline { get; }

    public bool IsEmpty => Results.Count + Targets.Count + Revised.Count == 0 && !HasBaseline;

    public bool RepeatsResult => Results.Any(measurement => Equals(PrintedFigure.OfResult(measurement)));

    /// <summary>The measurement whose revised target the baseline repeats.</summary>
    public MeasurementReading? RepeatsRevised => Revised.FirstOrDefault(measurement => Equals(PrintedFigure.Of(measurement.Revised)));

    /// <summary>The measurement whose target the baseline repeats.</summary>
    public MeasurementReading? RepeatsTarget => Targets.FirstOrDefault(measurement => Equals(PrintedFigure.Of(measurement.Target)));

    private bool Compares(PrintedFigure? other) => other is { } figure && _baseline.Compares(figure);

    private bool Equals(PrintedFigure? other) => Compares(other) && other!.Value.Value == _baseline.Value;
}
