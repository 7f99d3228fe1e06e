using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Giunta;

/// <summary>The measurements of every year that the page rests on.</summary>
internal static class SeriesExport
{
    public static PageExport Export { get; } = PageExport.OfRows(Paths.Series, FaultsAsync, RunAsync);

    /// <summary>What the address names and the plan doesn't have.</summary>
    public static Task<IReadOnlyList<AddressFault>> FaultsAsync(Snapshot snapshot, ViewContext context) => PlanFaults.OfAsync(
        snapshot, "measurement", context.Plan!.PlanId, ("area", "area_code", context.State.Area), ("serie", "indicator_series", context.State.Series));

    private static Task<RowSet> RunAsync(Snapshot snapshot, ViewContext context) => snapshot.RowsAsync(new RowQuery(
        "measurement", [], [.. Filters(context)], [new MetricSort("objective_code"), new MetricSort("indicator_number"), new MetricSort("period")]));

    private static IEnumerable<MetricFilter> Filters(ViewContext context)
    {
        yield return MetricFilter.Is("chamber", context.Plan!.Chamber);
        if (context.State.Area is { } area) yield return MetricFilter.Is("area_code", area);
        if (context.State.Series is { } series) yield return MetricFilter.Is("indicator_series", series);
    }
}
