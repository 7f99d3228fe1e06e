using Albero.Dashboards.Exports;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Management;

/// <summary>Individual objectives as the page lists them, for a plan that assigns none with weights.</summary>
internal static class IndividualExport
{
    private static readonly string[] Columns =
    [
        "plan_id", "manager_role", "number", "objective", "indicator", "target_text", "target_kind", "target_operator", "operator_inferred",
        "target_value", "target_unit", "target_date", "target_parts", "source_document", "source_line",
    ];

    public static async Task<ExportTable> TableAsync(Snapshot snapshot, ViewContext context)
    {
        MetricFilter[] filters = context.State.Manager is { } role
            ? [MetricFilter.Is("plan_id", context.Plan!.PlanId), MetricFilter.Is("manager_role", role)]
            : [MetricFilter.Is("plan_id", context.Plan!.PlanId)];
        return ExportTable.From(await snapshot.RowsAsync(new RowQuery("individual_objective", Columns, filters, [new MetricSort("source_line")])));
    }
}
