using Albero.Dashboards.Snapshots;
using Albero.Metrics;

namespace Albero.Dashboards.Data;

/// <summary>A loaded plan: a row of the view <c>plan</c>.</summary>
public sealed record PlanRow(
    string PlanId, string Chamber, string ChamberName, int Year, string Title, int Objectives, int Indicators,
    int Measurements, int Results, int Findings, string Documents, string HeadlineTree)
{
    public static async Task<IReadOnlyList<PlanRow>> AllAsync(Snapshot snapshot) =>
        Cells.Read(await snapshot.RowsAsync(new RowQuery("plan")), row => new PlanRow(
            row.Text("plan_id")!, row.Text("chamber")!, row.Text("chamber_name") ?? row.Text("chamber")!, row.Integer("plan_year")!.Value,
            row.Text("title") ?? "", row.Integer("objectives") ?? 0, row.Integer("indicators") ?? 0, row.Integer("measurements") ?? 0,
            row.Integer("results") ?? 0, row.Integer("findings") ?? 0, row.Text("source_documents") ?? "", row.Text("headline_tree") ?? "operational"));
}
