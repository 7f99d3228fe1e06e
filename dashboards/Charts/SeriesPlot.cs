namespace Albero.Dashboards.Charts;

/// <summary>One checkpoint of a series: what was asked, what was asked later, what was reached.</summary>
/// <param name="Year">Year of the plan.</param>
/// <param name="Day">Day and month, <c>30/6</c>.</param>
/// <param name="Segment">Ordinal of the unbroken part that it belongs to: values are compared only within one.</param>
public sealed record SeriesSlot(int Year, string Day, int Segment)
{
    public decimal? Target { get; init; }

    public decimal? Revised { get; init; }

    public decimal? Result { get; init; }

    /// <summary>Historical value that the year's plan prints; the same at all its checkpoints.</summary>
    public decimal? Baseline { get; init; }

    /// <summary>Band of the result.</summary>
    public string? Band { get; init; }

    /// <summary>Sign of percent behind the numbers, or nothing.</summary>
    public string Unit { get; init; } = "";

    /// <summary>A target that is no number, as printed.</summary>
    public string? Words { get; init; }
}

/// <summary>A gap between two years where the measure changed.</summary>
/// <param name="Year">Year from which the measure is another.</param>
/// <param name="Reason">Why, in short words.</param>
public sealed record SeriesBreak(int Year, string Reason);

/// <summary>A slot at its place: percent of the width, and heights as fractions of its own segment's scale.</summary>
public sealed record PlacedSlot(SeriesSlot Slot, decimal X, decimal Left, decimal Right)
{
    public decimal Scale { get; init; }

    /// <summary>0 at the foot, 1 at the top.</summary>
    public decimal Height(decimal value) => Scale > 0 ? Math.Clamp(value / Scale, 0, 1) : 0;
}

/// <summary>A piece of a line between the same checkpoint of two years that may be compared.</summary>
/// <param name="Kind"><c>target</c> or <c>result</c>.</param>
public sealed record SeriesLeg(string Kind, PlacedSlot From, PlacedSlot To, decimal Start, decimal End);

/// <summary>
/// Places a series: mid-year's years side by side, then year's end's, as counts start again each January and only the same
/// checkpoint of two years may be compared. Every unbroken part has a scale of its own from zero, so that nothing is
/// compared across a gap.
/// </summary>
public sealed record SeriesPlot(IReadOnlyList<PlacedSlot> Slots, IReadOnlyList<SeriesLeg> Legs, IReadOnlyList<(decimal X, string Reason)> Gaps)
{
    // Percent of the width that a gap takes, so that its reason can stand in it, and the space between two checkpoints.
    private const decimal Gap = 10;
    private const decimal Space = 4;

    public static SeriesPlot Of(IReadOnlyList<SeriesSlot> slots, IReadOnlyList<SeriesBreak> breaks)
    {
        var starts = breaks.Where(at => slots.Any(slot => slot.Year == at.Year) && slots.Any(slot => slot.Year < at.Year)).ToDictionary(at => at.Year, at => at.Reason);
        var days = slots.GroupBy(slot => slot.Day).ToList();
        var broken = days.Sum(day => day.Skip(1).Count(slot => starts.ContainsKey(slot.Year)));
        var width = slots.Count == 0 ? 100 : (100 - (broken * Gap) - ((days.Count - 1) * Space)) / slots.Count;
        var placed = new List<PlacedSlot>();
        var gaps = new List<(decimal X, string Reason)>();
        var left = 0m;
        foreach (var day in days)
        {
            foreach (var (at, slot) in day.Index())
            {
                if (at > 0 && starts.TryGetValue(slot.Year, out var reason))
                {
                    gaps.Add((left + (Gap / 2), reason));
                    left += Gap;
                }
                placed.Add(new PlacedSlot(slot, left + (width / 2), left, left + width) { Scale = Scale(slots.Where(other => other.Segment == slot.Segment)) });
                left += width;
            }
            left += Space;
        }
        return new SeriesPlot(placed, [.. Join(placed)], gaps);
    }

    private static IEnumerable<SeriesLeg> Join(IReadOnlyList<PlacedSlot> placed)
    {
        foreach (var same in placed.GroupBy(slot => (slot.Slot.Segment, slot.Slot.Day)))
        {
            foreach (var (from, to) in same.Zip(same.Skip(1)))
            {
                if (to.Slot.Year != from.Slot.Year + 1) continue;
                if (from.Slot.Target is { } was && to.Slot.Target is { } now) yield return new SeriesLeg("target", from, to, was, now);
                if (from.Slot.Result is { } before && to.Slot.Result is { } after) yield return new SeriesLeg("result", from, to, before, after);
            }
        }
    }

    private static decimal Scale(IEnumerable<SeriesSlot> slots) =>
        slots.SelectMany(slot => new[] { slot.Target, slot.Revised, slot.Result, slot.Baseline }).Max() ?? 0;
}
