using Albero.Dashboards.Data;
using Albero.Dashboards.Snapshots;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Giunta;

/// <summary>A target that asks less than what last year's result already reached, or than the baseline that its own plan prints.</summary>
/// <param name="Last">That result, or that baseline.</param>
/// <param name="Percent">How far below it stays, in percent of it; negative.</param>
public sealed record Undershoot(
    string Objective, int Indicator, string Title, decimal? Target, string? Unit, int? TargetLine, string? Document,
    decimal? Last, string? LastPeriod, int? LastLine, string? LastDocument, decimal? Percent)
{
    /// <summary>Whether the target is a change against the baseline: then a baseline is often asked for and not printed.</summary>
    public bool IsChange { get; init; }

    private static readonly string[] Columns =
    [
        "objective_code", "indicator_number", "indicator", "target_value", "target_unit", "target_line", "source_document",
        "last_result_value", "last_result_period", "last_result_line", "last_result_document", "stretch_result", "stretch_result_percent",
        "baseline_value", "baseline_line", "stretch_baseline_percent", "target_kind",
    ];

    /// <summary>Those that stay farthest below first.</summary>
    public static async Task<IReadOnlyList<Undershoot>> AllAsync(Snapshot snapshot, PlanRow plan, string period, Addresses.Reference against)
    {
        var baseline = against == Addresses.Reference.Baseline;
        return Cells.Read(await snapshot.RowsAsync(new RowQuery("measurement", Columns,
            [
                MetricFilter.Is("plan_id", plan.PlanId), MetricFilter.Is("tree", plan.HeadlineTree), MetricFilter.Is("period", period), MetricFilter.Is(baseline ? "asks_baseline" : "asks_result", "less"),
                new MetricFilter("is_rollup", FilterOperator.NotEquals, ["true"]),
            ],
            [new MetricSort(baseline ? "stretch_baseline_percent" : "stretch_result_percent")])), row => baseline ? Baseline(row) : Result(row));
    }

    private static Undershoot Result(Cells row) => new(
        row.Text("objective_code")!, row.Integer("indicator_number")!.Value, row.Text("indicator") ?? "", row.Number("target_value"), row.Text("target_unit"),
        row.Integer("target_line"), row.Text("source_document"), row.Number("last_result_value"), row.Text("last_result_period"),
        row.Integer("last_result_line"), row.Text("last_result_document"), row.Number("stretch_result_percent")) { IsChange = row.Text("target_kind") == "relative_change" };

    private static Undershoot Baseline(Cells row) => Result(row) with
    {
        Last = row.Number("baseline_value"), LastPeriod = null, LastLine = row.Integer("baseline_line"), LastDocument = row.Text("source_document"),
        Percent = row.Number("stretch_baseline_percent"),
    };
}
