using Albero.Dashboards.Snapshots;
using Albero.Metrics;

namespace Albero.Dashboards.Data;

/// <summary>A document that a plan was made from.</summary>
/// <param name="Kind"><c>plan</c>, <c>monitoring</c> or <c>report</c>.</param>
/// <param name="Date">Date of the act, where the document or a person says it.</param>
/// <param name="Sha256">Of the file; none for an act that isn't kept as one.</param>
public sealed record SourceRow(string PlanId, string Document, string Kind, DateOnly? Date, string? Sha256)
{
    public static async Task<IReadOnlyList<SourceRow>> AllAsync(Snapshot snapshot) =>
        Cells.Read(await snapshot.RowsAsync(new RowQuery("source")), row => new SourceRow(
            row.Text("plan_id")!, row.Text("source_document") ?? "", row.Text("kind") ?? "", row.Date("source_date"), row.Text("sha256")));
}
