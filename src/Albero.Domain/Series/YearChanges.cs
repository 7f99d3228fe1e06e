using Albero.Domain.Plans;
using Albero.Domain.Scoring;
using Albero.Domain.Targets;

namespace Albero.Domain.Series;

/// <summary>A result against the same quarter's of the year before: never a mid-year against a whole one, never across a gap of years.</summary>
internal static class YearChanges
{
    public static YearChange? Of(MeasurementReading measurement, IndicatorReading indicator, History? before)
    {
        if (measurement.Measured is not { } now || before is null) return null;
        var sameTime = measurement.Checkpoint with { Year = measurement.Checkpoint.Year - 1 };
        if (before.At(sameTime) is not { } then || UnitWords.Compare(now.Unit, then.Unit) == UnitMatch.Different) return null;
        var difference = now.Value - then.Value;
        return new YearChange(then, difference, Numbers.Quotient(difference * 100, Math.Abs(then.Value)), Trend(difference, indicator.Row.Direction));
    }

    private static string Trend(decimal difference, string direction) => (difference, direction) switch
    {
        (0, _) => "unchanged",
        (_, "higher") => difference > 0 ? "improved" : "worsened",
        (_, "lower") => difference < 0 ? "improved" : "worsened",
        _ => "changed",
    };
}
