using Albero.Domain.Scoring;

namespace Albero.Domain.Series;

/// <summary>What the earlier year's plan printed about an indicator, as far as it compares with this year's baseline.</summary>
internal sealed class PrintedBefore
{
    private readonly PrintedFigure _baseline;
    private readonly bool _hasBaseline;

    public PrintedBefore(PrintedFigure baseline, History before)
    {
        _baseline = baseline;
        Measurements = [.. before.Measurements.OrderByDescending(measurement => measurement.Checkpoint)];
        Result = Measurements.FirstOrDefault(measurement => Compares(PrintedFigure.OfResult(measurement)));
        _hasBaseline = Compares(PrintedFigure.Of(before.Indicator.Baseline));
        RepeatsBaseline = Equals(PrintedFigure.Of(before.Indicator.Baseline));
    }

    /// <summary>The newest measurement with a result that compares.</summary>
    public MeasurementReading? Result { get; }

    /// <summary>Whether nothing that was printed compares.</summary>
    public bool IsEmpty => Result is null && !_hasBaseline
        && !Measurements.Any(measurement => Compares(PrintedFigure.Of(measurement.Target)) || Compares(PrintedFigure.Of(measurement.Revised)));

    /// <summary>Whether the baseline is a printed result, of whatever checkpoint.</summary>
    public bool RepeatsResult => Measurements.Any(measurement => Equals(PrintedFigure.OfResult(measurement)));

    /// <summary>Whether it was the baseline before.</summary>
    public bool RepeatsBaseline { get; }

    /// <summary>The newest measurement whose target, or whose revised target, the baseline repeats.</summary>
    public (MeasurementReading Measurement, bool IsRevised)? RepeatsTarget
    {
        get
        {
            foreach (var measurement in Measurements)
            {
                if (Equals(PrintedFigure.Of(measurement.Target))) return (measurement, false);
                if (Equals(PrintedFigure.Of(measurement.Revised))) return (measurement, true);
            }

            return null;
        }
    }

    /// <summary>Newest first.</summary>
    private List<MeasurementReading> Measurements { get; }

    private bool Compares(PrintedFigure? other) => other is { } figure && _baseline.Compares(figure);

    private bool Equals(PrintedFigure? other) => Compares(other) && other!.Value.Value == _baseline.Value;
}
