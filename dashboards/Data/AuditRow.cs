using Albero.Dashboards.Snapshots;
using Albero.Metrics;

namespace Albero.Dashboards.Data;

/// <summary>A line of the load's own record.</summary>
public sealed record AuditRow(string Kind, string Name, string? PlanId, string? Value, long? Rows, decimal? Milliseconds, DateTime? At)
{
    public static async Task<IReadOnlyList<AuditRow>> AllAsync(Snapshot snapshot) =>
        Cells.Read(await snapshot.RowsAsync(new RowQuery("load_audit")), row => new AuditRow(
            row.Text("kind") ?? "", row.Text("name") ?? "", row.Text("plan_id"), row.Text("value"), row.Integer("rows"),
            row.Number("duration_ms"), row.Moment("at")));
}
