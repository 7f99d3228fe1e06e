using Albero.Domain.Targets;

namespace Albero.Domain.Scoring;

/// <summary>Deadlines: a date in the result is compared; words count only in a report dated at or before the deadline.</summary>
internal static class DateComparer
{
    public static Comparison Compare(MeasurementInput input)
    {
        var (target, result) = (input.Target, input.Result);
        if (result.Answer == false) return Judged(false, null);
        if (Answers.IsHedged(result.Text)) return Comparer.Unreadable(input);
        var asked = target.Parts.Count > 1 ? target.Parts.Select(part => part.Date!.Value).Order().ToArray() : [target.Date!.Value];
        if (result.Dates.Count > 0)
        {
            var reached = result.Dates.Order().ToArray();
            if (asked.Length == 1) return Judged(reached[^1] <= asked[0], reached[^1].DayNumber - asked[0].DayNumber);
            // Every date must be kept; one that the result doesn't name is not.
            PartComparison[] parts =
            [
                .. asked.Select((day, i) => i < reached.Length ? new PartComparison(null, null, day, null, reached[i], reached[i] <= day) : new PartComparison(null, null, day, null, null, false)),
            ];
            return Judged(Array.TrueForAll(parts, part => part.Met), null) with { Parts = parts };
        }

        if (result.Answer != true) return Comparer.Unreadable(input);
        return input.ReportDate is { } report && report <= asked[^1] ? Judged(true, null) : Comparer.Unreadable(input);
    }

    private static Comparison Judged(bool met, int? days) =>
        new(Comparer.Status(met), met, days, days is null ? null : "giorni", days is null ? met : days <= 0, null, [])
        {
            Ratios = [new Ratio(RatioKind.MetOrNot, 0, 0, null, met)],
        };
}
