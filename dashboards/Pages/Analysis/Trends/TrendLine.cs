using Albero.Dashboards.Pages.Giunta;

namespace Albero.Dashboards.Pages.Analysis.Trends;

/// <summary>An indicator over the years, by the targets of their ends.</summary>
/// <param name="Series">The series.</param>
/// <param name="Years">Its years, in order.</param>
public sealed record TrendLine(SeriesLine Series, IReadOnlyList<TrendYear> Years)
{
    private const string YearEnd = "31/12";

    /// <summary>Directorate that the newest plan which prints one gives it, or null.</summary>
    public string? Directorate { get; init; }

    public static TrendLine Of(SeriesLine series) => new(series,
        [.. series.Slots().Zip(series.Cells, (slot, cell) => new TrendYear(slot, cell)).Where(year => year.Slot.Day == YearEnd)]);

    /// <summary>
    /// How far the target moved between two years; null where one of them has no number, or where the measure changed between
    /// them, so that the numbers say nothing of each other.
    /// </summary>
    public TrendChange? Change(int from, int to)
    {
        var (before, after) = (Years.FirstOrDefault(year => year.Year == from)?.Slot, Years.FirstOrDefault(year => year.Year == to)?.Slot);
        return before is { Target: { } was } && after is { Target: { } now } && before.Segment == after.Segment ? new TrendChange(was, now, after.Unit == "%") : null;
    }
}

/// <summary>A target of one year against that of another.</summary>
/// <param name="IsPercent">Whether the numbers are percentages, so that their difference is in points.</param>
public sealed record TrendChange(decimal From, decimal To, bool IsPercent)
{
    public decimal Difference => To - From;

    /// <summary>The difference in per cent of the earlier target; null where that is zero.</summary>
    public decimal? Relative => From == 0 ? null : Difference * 100 / Math.Abs(From);
}
