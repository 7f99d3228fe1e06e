using Albero.Domain.Targets;

namespace Albero.Domain.Scoring;

/// <summary>
/// The single figure that a document prints as result: a level, never a change, so that figures of two years compare. A result
/// printed where no target was due was reached all the same.
/// </summary>
/// <param name="Value">Number or percent points.</param>
/// <param name="Unit">As printed, else of the target (of the baseline where the target is a change); <c>%</c> for percentages, or null.</param>
internal readonly record struct MeasuredValue(decimal Value, string? Unit)
{
    /// <summary>Null for words, dates, several values, printed changes and what doesn't fit its target.</summary>
    public static MeasuredValue? Of(MeasurementInput input, Comparison comparison)
    {
        var (target, result, baseline) = (input.Target, input.Result, input.Baseline);
        if (target.Kind == TargetKind.None) return WithoutTarget(result, baseline);
        if (!comparison.IsMeasured || comparison.Value is not { } value || target.Parts.Count > 1 || result.IsChange) return null;
        var printed = result.Values.Count == 1 ? result.Values[0].Unit : target.Unit;
        if (target.Kind != TargetKind.RelativeChange) return new MeasuredValue(value, printed ?? target.Unit);
        // A percentage is a level only against a history of percentages; otherwise it is the change itself.
        if (printed == "%" && baseline.Kind != TargetKind.Percent) return null;
        return new MeasuredValue(value, printed ?? baseline.Unit);
    }

    private static MeasuredValue? WithoutTarget(Result result, Target baseline) =>
        result is { IsChange: false, Values: [{ Number: { } number } value] } && (value.Unit != "%" || baseline.Kind is TargetKind.Percent or TargetKind.None)
            ? new MeasuredValue(number, value.Unit)
            : null;
}
