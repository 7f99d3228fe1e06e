using Albero.Domain.Scoring;
using Albero.Domain.Targets;

namespace Albero.Domain.Series;

/// <summary>
/// How far a target asks beyond what was there, in the indicator's own direction: positive asks for more, negative for less. Only a
/// single figure can say so, as approved; where no direction is better, nothing is more or less.
/// </summary>
internal readonly struct Stretch
{
    private readonly MeasurementReading _measurement;
    private readonly IndicatorReading _indicator;
    private readonly decimal? _asked;
    private readonly decimal? _change;

    public Stretch(MeasurementReading measurement, IndicatorReading indicator)
    {
        (_measurement, _indicator) = (measurement, indicator);
        if (measurement.Target is not { Number: { } number } target || target.Parts.Count > 1 || IsAmbiguous(target)) return;
        var bound = target.Kind == TargetKind.Range && indicator.Row.Direction == "lower" ? target.Number2 ?? number : number;
        switch (target.Kind)
        {
            // "+/- 5%" is an interval around no change.
            case TargetKind.Range when target is { Unit: "%", Number2: { } upper } && number == -upper:
            case TargetKind.RelativeChange:
                _change = bound;
                break;
            case TargetKind.Number or TargetKind.Percent or TargetKind.Range:
                _asked = bound;
                break;
        }
    }

    /// <summary>Whether the target can be held against a figure of this unit.</summary>
    public bool Compares(string? unit) => _asked is not null && UnitWords.Compare(_measurement.Target!.Unit, unit) != UnitMatch.Different;

    /// <summary>Beyond a figure that compares, in the target's unit, and in percent of that figure.</summary>
    public (decimal? Stretch, decimal? Percent) Beyond(decimal reference)
    {
        if (_asked is not { } asked || Sign is not { } sign) return (null, null);
        var stretch = (asked - reference) * sign;
        return (stretch, Numbers.Quotient(stretch * 100, Math.Abs(reference)));
    }

    /// <summary>
    /// Beyond the baseline. A change is asked against it at any time of the year; a level is held against it at the year's end only,
    /// for a baseline is the figure of a whole year.
    /// </summary>
    public (decimal? Stretch, decimal? Percent) BeyondBaseline()
    {
        if (_change is { } change) return (change * Sign, change * Sign);
        if (_measurement.Checkpoint.Quarter != 4 || _indicator.BaselineValue is not { } baseline || !Compares(_indicator.BaselineUnit)) return (null, null);
        return Beyond(baseline);
    }

    private int? Sign => _indicator.Row.Direction switch { "higher" => 1, "lower" => -1, _ => null };

    private bool IsAmbiguous(Target target) =>
        _indicator.Baseline is { } baseline && Comparer.IsAmbiguousTrend(new MeasurementInput(target, Result.None, _indicator.Row.Direction, baseline, _indicator.Row.Text));
}
