using Albero.Dashboards.Data;
using Albero.Dashboards.Snapshots;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Giunta;

/// <summary>One indicator of one plan at one checkpoint, as a member of a series.</summary>
public sealed record SeriesCell(
    string Series, string? Grade, int Year, string Period, string? AreaCode, string? Area, string Objective, string ObjectiveShort, int Indicator, string Title,
    string? BaselineText, decimal? Baseline, int? BaselineLine, string? TargetText, string? TargetKind, decimal? Target, string? Unit, int? TargetLine,
    string? RevisedText, decimal? Revised, int? RevisionLine, string? ResultText, decimal? Result, int? ResultLine, string? Band, string Status, string? Document, string? ResultDocument)
{
    /// <summary>Columns of the view, which are the export's too.</summary>
    public static readonly string[] Columns =
    [
        "indicator_series", "series_grade", "plan_year", "period", "area_code", "area", "objective_code", "objective_short", "indicator_number", "indicator", "direction",
        "baseline_text", "baseline_value", "target_text", "target_kind", "target_value", "target_unit", "revised_target_text", "revised_target_value",
        "result_text", "result_value", "achievement", "band_label", "status", "change", "change_percent", "trend",
        "source_document", "baseline_line", "target_line", "revision_line", "result_line", "result_document",
    ];

    /// <summary>What numbers of this cell are comparable with: percents, changes in percent, or counts.</summary>
    public string? Scale => TargetKind switch { "percent" => "%", "relative_change" => "±%", "number" => "n", _ => null };

    /// <summary>Whether the measure is another than the year before.</summary>
    public bool Breaks => Grade is "changed_unit" or "changed_scope";

    public static Task<RowSet> RowsAsync(Snapshot snapshot, string chamber, params string[] more) => snapshot.RowsAsync(new RowQuery(
        "measurement", [.. Columns, .. more],
        [MetricFilter.Is("chamber", chamber), new MetricFilter("is_rollup", FilterOperator.NotEquals, ["true"])],
        [new MetricSort("plan_year"), new MetricSort("objective_code"), new MetricSort("indicator_number"), new MetricSort("period")]));

    public static SeriesCell From(Cells row) => new(
        row.Text("indicator_series") ?? "", row.Text("series_grade"), row.Integer("plan_year")!.Value, row.Text("period")!, row.Text("area_code"), row.Text("area"),
        row.Text("objective_code")!, row.Text("objective_short") ?? "", row.Integer("indicator_number")!.Value, row.Text("indicator") ?? "",
        row.Text("baseline_text"), row.Number("baseline_value"), row.Integer("baseline_line"),
        row.Text("target_text"), row.Text("target_kind"), row.Number("target_value"), row.Text("target_unit"), row.Integer("target_line"),
        row.Text("revised_target_text"), row.Number("revised_target_value"), row.Integer("revision_line"),
        row.Text("result_text"), row.Number("result_value"), row.Integer("result_line"), row.Text("band"), row.Text("status") ?? "", row.Text("source_document"), row.Text("result_document"));
}
