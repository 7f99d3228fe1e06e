using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Oiv;

/// <summary>The targets that an address asks for: the page and its export show the same rows in the same order.</summary>
internal static class StretchQuery
{
    public static PageExport Export { get; } = PageExport.OfRows(Paths.Stretch, FaultsAsync, RunAsync);

    /// <summary>The tree asked for, else that of the objective asked for, else the plan's headline tree.</summary>
    public static async Task<string> TreeAsync(Snapshot snapshot, ViewContext context) =>
        TreeChoice.Of(context, await PlanMeasurements.AllAsync(snapshot, context.Plan!.PlanId));

    public static async Task<IReadOnlyList<AddressFault>> FaultsAsync(Snapshot snapshot, ViewContext context) =>
        SelectionFaults.Of(context.State, await PlanMeasurements.AllAsync(snapshot, context.Plan!.PlanId));

    /// <summary>Every target of the plan at one checkpoint, comparable or not.</summary>
    public static async Task<IReadOnlyList<StretchRow>> AllAsync(Snapshot snapshot, ViewContext context, string period) =>
        Cells.Read(await RowsAsync(snapshot, context, period), StretchRow.From);

    private static async Task<RowSet> RunAsync(Snapshot snapshot, ViewContext context)
    {
        var rows = await RowsAsync(snapshot, context, context.Period!.Period);
        var view = StretchView.Of(Cells.Read(rows, StretchRow.From), context.State);
        // A row that stands under several managers leaves once; what can't be compared comes last, as on the page.
        var others = context.State.Asks is null ? view.Others : [];
        object?[][] shown = [.. view.Groups.SelectMany(group => group.Rows).Distinct().Concat(others).Select(row => row.Cells.ToArray())];
        return rows with { Rows = shown, TotalRows = shown.Length };
    }

    private static async Task<RowSet> RowsAsync(Snapshot snapshot, ViewContext context, string period) => await snapshot.RowsAsync(new RowQuery(
        "measurement", StretchRow.Columns,
        [MetricFilter.Is("plan_id", context.Plan!.PlanId), MetricFilter.Is("period", period), MetricFilter.Is("tree", await TreeAsync(snapshot, context)), new MetricFilter("is_rollup", FilterOperator.NotEquals, ["true"])],
        [new MetricSort("objective_code"), new MetricSort("indicator_number")]));
}
