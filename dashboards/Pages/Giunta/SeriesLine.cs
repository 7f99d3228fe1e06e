using Albero.Dashboards.Charts;
using Albero.Dashboards.Data;

namespace Albero.Dashboards.Pages.Giunta;

/// <summary>One indicator over the years, from its first plan on.</summary>
/// <param name="Id">Its series.</param>
/// <param name="Cells">Its checkpoints, in time order, each in its plan's own year.</param>
public sealed record SeriesLine(string Id, IReadOnlyList<SeriesCell> Cells)
{
    /// <summary>The newest plan's words name the series.</summary>
    public SeriesCell Newest => Cells[^1];

    public IReadOnlyList<int> Years { get; } = [.. Cells.Select(cell => cell.Year).Distinct()];

    public bool IsContinuing => Years.Count > 1;

    public bool HasResults => Cells.Any(cell => cell.Result is not null || cell.ResultText is not null);

    /// <summary>Whether there is a number to draw.</summary>
    public bool IsNumeric => Slots().Any(slot => slot.Target is not null || slot.Result is not null);

    public static IReadOnlyList<SeriesLine> Of(IEnumerable<SeriesCell> cells) =>
    [
        .. from cell in cells
           where cell.Period.StartsWith($"{cell.Year}-", StringComparison.Ordinal)
           group cell by cell.Series into series
           select new SeriesLine(series.Key, [.. series.OrderBy(cell => PeriodRow.Order(cell.Period))]),
    ];

    /// <summary>Years from which the measure is another.</summary>
    public IEnumerable<SeriesCell> Breaks => Cells.Where(cell => cell.Breaks).DistinctBy(cell => cell.Year);

    /// <summary>What the chart draws. Within an unbroken part only numbers of the scale that most of it has are drawn.</summary>
    public IReadOnlyList<SeriesSlot> Slots()
    {
        var segments = Cells.ToDictionary(cell => cell, cell => Breaks.Count(at => at.Year <= cell.Year));
        var scales = Cells.GroupBy(cell => segments[cell]).ToDictionary(
            segment => segment.Key,
            segment => (string?)segment.Select(cell => cell.Scale).OfType<string>().CountBy(scale => scale).OrderByDescending(count => count.Value).FirstOrDefault().Key);
        return [.. Cells.Select(cell => Slot(cell, segments[cell], scales[segments[cell]]))];
    }

    private SeriesSlot Slot(SeriesCell cell, int segment, string? scale)
    {
        var slot = new SeriesSlot(cell.Year, new PeriodRow(cell.Period, "", 0).ShortDay, segment) { Unit = scale is "%" or "±%" ? "%" : "" };
        if (cell.Scale != scale || scale is null)
        {
            // A result without a target has no scale of its own: it is drawn where the rest of its part is a count.
            return scale == "n" && cell.TargetKind is null or "none" ? slot with { Result = cell.Result, Baseline = Baseline(cell.Year, scale) } : slot with { Words = cell.TargetText };
        }
        return slot with { Target = cell.Target, Revised = cell.Revised, Result = cell.Result, Band = cell.Band, Baseline = Baseline(cell.Year, scale) };
    }

    // A change asked in percent starts from a baseline of another scale.
    private decimal? Baseline(int year, string? scale) =>
        scale is "n" or "%" ? Cells.FirstOrDefault(cell => cell.Year == year && cell.Baseline is not null && cell.Scale == scale)?.Baseline : null;
}
