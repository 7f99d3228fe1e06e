using Albero.Dashboards.Data;
using Albero.Dashboards.Snapshots;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Management;

/// <summary>An objective assigned to a manager, as the plan of one year prints it.</summary>
/// <param name="PrintedCode">Code beside the assignment, which may differ from the sheet's.</param>
/// <param name="Objective">Code of the sheet.</param>
/// <param name="Share">Percent of the manager's printed weights.</param>
/// <param name="Series">What the objective is over the years, whatever its code.</param>
public sealed record AssignmentRow(
    string PlanId, int Year, string Role, string? PrintedCode, ObjectiveName Objective, string? WeightText, decimal? Share,
    string Series, string? Document, int? Line)
{
    private static readonly string[] Columns =
    [
        "plan_id", "plan_year", "manager_role", "printed_code", "objective_code", "objective_short", "objective", "weight_text", "share",
        "objective_series", "source_document", "source_line",
    ];

    public string Code => Objective.Code;

    /// <summary>Whether the assignment prints another code than the sheet.</summary>
    public bool CodeDiffers => PrintedCode is { } printed && printed.TrimEnd('.') != Code;

    /// <summary>All assignments of a chamber, year by year in the order of the documents.</summary>
    public static async Task<IReadOnlyList<AssignmentRow>> OfChamberAsync(Snapshot snapshot, string chamber) =>
        Cells.Read(
            await snapshot.RowsAsync(new RowQuery("assignment", Columns, [MetricFilter.Is("chamber", chamber)], [new MetricSort("plan_year"), new MetricSort("source_line")])),
            From);

    /// <summary>Findings about codes that an assignment and its sheet print differently.</summary>
    public static async Task<IReadOnlyList<FindingRow>> FindingsAsync(Snapshot snapshot, string planId) => Cells.Read(
        await snapshot.RowsAsync(new RowQuery("finding", MetricFilter.Is("plan_id", planId), MetricFilter.Is("code", "assigned-code-differs"))), FindingRow.From);

    private static AssignmentRow From(Cells row)
    {
        var (plan, code) = (row.Text("plan_id")!, row.Text("objective_code")!);
        return new AssignmentRow(
            plan, row.Integer("plan_year")!.Value, row.Text("manager_role")!, row.Text("printed_code"),
            new ObjectiveName(code, row.Text("objective_short") ?? row.Text("objective") ?? "", row.Text("objective") ?? ""),
            row.Text("weight_text"), row.Number("share") * 100, row.Text("objective_series") ?? $"{plan}/{code}",
            row.Text("source_document"), row.Integer("source_line"));
    }
}
