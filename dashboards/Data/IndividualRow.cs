using Albero.Dashboards.Snapshots;
using Albero.Metrics;

namespace Albero.Dashboards.Data;

/// <summary>An individual objective of a manager's role: it belongs to no tree and has no weight, so it makes no score.</summary>
/// <param name="Target">The printed target and what was read of it; only these cells are filled.</param>
public sealed record IndividualRow(string Role, int? Number, string Objective, string? Indicator, MeasurementRow Target, string? Document, int? Line)
{
    /// <summary>All of a plan, in the document's order.</summary>
    public static async Task<List<IndividualRow>> OfAsync(Snapshot snapshot, string planId) =>
        Cells.Read(await snapshot.RowsAsync(new RowQuery("individual_objective", [], [MetricFilter.Is("plan_id", planId)], [new MetricSort("source_line")])), From);

    private static IndividualRow From(Cells row) => new(
        row.Text("manager_role")!, row.Integer("number"), row.Text("objective") ?? "", row.Text("indicator"),
        new MeasurementRow
        {
            Period = "", Objective = "", ObjectiveTitle = "", ObjectiveShort = "", Indicator = 0, IndicatorTitle = "", Status = "",
            TargetText = row.Text("target_text"), TargetKind = row.Text("target_kind"), Operator = row.Text("target_operator"),
            OperatorInferred = row.Flag("operator_inferred") ?? false, Target = row.Number("target_value"), Unit = row.Text("target_unit"),
            TargetDate = row.Date("target_date"), Parts = row.Text("target_parts"),
        },
        row.Text("source_document"), row.Integer("source_line"));
}
