using System.Globalization;
using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Oiv;

/// <summary>The revisions that an address asks for: the page and its export ask the same.</summary>
public static class RevisionsQuery
{
    public static Task<RowSet> RunAsync(Snapshot snapshot, ViewContext context) => snapshot.RowsAsync(new RowQuery(
        "target_revision", [], [.. Filters(context.State, context.Plan!.PlanId)],
        [new MetricSort("objective_code"), new MetricSort("indicator_number"), new MetricSort("what"), new MetricSort("source_line")]));

    /// <summary>What the address names and the plan's revisions don't have.</summary>
    public static Task<IReadOnlyList<AddressFault>> FaultsAsync(Snapshot snapshot, ViewContext context) => PlanFaults.OfAsync(
        snapshot, "target_revision", context.Plan!.PlanId,
        ("direzione", "directorate", context.State.Directorate), ("obiettivo", "objective_code", context.State.Objective));

    private static IEnumerable<MetricFilter> Filters(ViewState state, string planId)
    {
        yield return MetricFilter.Is("plan_id", planId);
        if (state.What is { } what) yield return MetricFilter.Is("what", what);
        if (state.Stage is { } stage) yield return MetricFilter.Is("state", stage);
        if (state.Directorate is { } directorate) yield return MetricFilter.Is("directorate", directorate);
        if (state.Objective is { } objective) yield return MetricFilter.Is("objective_code", objective);
        if (state.Indicator is { } number) yield return MetricFilter.Is("indicator_number", number.ToString(CultureInfo.InvariantCulture));
    }
}
