using Albero.Domain.Scoring;
using Albero.Domain.Targets;

namespace Albero.Domain.Series;

/// <summary>A single figure as a document prints it, to be compared with one of another year.</summary>
/// <param name="Value">Number, percent points, or a change in points.</param>
/// <param name="Unit">Its unit, <c>%</c> for percentages and changes, or null.</param>
/// <param name="IsChange">Whether it is a change rather than a level.</param>
internal readonly record struct PrintedFigure(decimal Value, string? Unit, bool IsChange)
{
    public static PrintedFigure? Of(Target? target) => target switch
    {
        { Parts.Count: > 1 } => null,
        { Kind: TargetKind.Number or TargetKind.Percent, Number: { } number } => new PrintedFigure(number, target.Unit, false),
        { Kind: TargetKind.RelativeChange, Number: { } change } => new PrintedFigure(change, target.Unit, true),
        _ => null,
    };

    /// <summary>A printed result, whether or not a target made it a measured one.</summary>
    public static PrintedFigure? OfResult(MeasurementReading measurement)
    {
        if (measurement.Measured is { } measured) return new PrintedFigure(measured.Value, measured.Unit, false);
        return measurement.Result is { Values: [{ Number: { } number } value] } result ? new PrintedFigure(number, value.Unit, result.IsChange) : null;
    }

    public bool Compares(PrintedFigure other) => IsChange == other.IsChange && UnitWords.Compare(Unit, other.Unit) != UnitMatch.Different;
}
