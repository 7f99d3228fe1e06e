using Albero.Dashboards.Charts;
using Albero.Dashboards.Pages.Giunta;

namespace Albero.Dashboards.Pages.Analysis.Trends;

/// <summary>What one year's plan asks of an indicator for the end of its year.</summary>
/// <param name="Slot">Its numbers, in the scale of the unbroken part that it belongs to.</param>
/// <param name="Cell">Its printed cells.</param>
public sealed record TrendYear(SeriesSlot Slot, SeriesCell Cell)
{
    public int Year => Slot.Year;

    public bool HasNumbers => Slot.Target is not null || Slot.Result is not null || Slot.Baseline is not null;
}
