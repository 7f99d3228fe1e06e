using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Management;

/// <summary>The measurements that the page rests on.</summary>
internal static class ManagementExport
{
    public static PageExport Export { get; } = PageExport.OfRows(Paths.Management, FaultsAsync, RunAsync);

    /// <summary>What the address names and the plan doesn't have.</summary>
    public static Task<IReadOnlyList<AddressFault>> FaultsAsync(Snapshot snapshot, ViewContext context) => PlanFaults.OfAsync(
        snapshot, "assignment", context.Plan!.PlanId, ("dirigente", "manager_role", context.State.Manager), ("obiettivo", "objective_code", context.State.Objective));

    private static Task<RowSet> RunAsync(Snapshot snapshot, ViewContext context) => snapshot.RowsAsync(new RowQuery(
        "measurement", [], [.. Filters(context)], [new MetricSort("objective_code"), new MetricSort("indicator_number"), new MetricSort("period")]));

    private static IEnumerable<MetricFilter> Filters(ViewContext context)
    {
        yield return MetricFilter.Is("plan_id", context.Plan!.PlanId);
        yield return MetricFilter.Is("period", context.Period!.Period);
        if (context.State.Objective is { } objective) yield return MetricFilter.Is("objective_code", objective);
    }
}
