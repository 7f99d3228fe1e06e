using Albero.Dashboards.Snapshots;
using Albero.Metrics;

namespace Albero.Dashboards.Data;

/// <summary>A judgement in words, as the document prints it: declared, never computed, and no achievement.</summary>
/// <param name="Indicator">Number of the indicator judged; null where the whole sheet is.</param>
/// <param name="Status"><c>on_track_declared</c>, <c>off_track_declared</c>, or null for other words.</param>
/// <param name="Declared">Percent points that the words declare, if any.</param>
public sealed record VerdictRow(
    string Objective, int? Indicator, string? IndicatorTitle, string Period, string Text, string? Status, decimal? Declared, string? Document, int? Line)
{
    /// <summary>What kind of judgement it is, for its word and shape.</summary>
    public VerdictKind Kind => this switch
    {
        { Declared: { } share } => share >= 100 ? VerdictKind.Reached : VerdictKind.Partly,
        { Status: "on_track_declared" } => VerdictKind.OnTrack,
        { Status: "off_track_declared" } => VerdictKind.OffTrack,
        _ => VerdictKind.Other,
    };

    public string Day => new PeriodRow(Period, "", 0).Day;

    public static async Task<List<VerdictRow>> OfAsync(Snapshot snapshot, string planId) =>
        Cells.Read(await snapshot.RowsAsync(new RowQuery("verdict", MetricFilter.Is("plan_id", planId))), row => new VerdictRow(
            row.Text("objective_code")!, row.Integer("indicator_number"), row.Text("indicator"), row.Text("period")!, row.Text("verdict_text") ?? "",
            row.Text("status"), row.Number("declared_achievement"), row.Text("source_document"), row.Integer("source_line")));
}

/// <summary>Kinds of judgements, in the order in which they are told.</summary>
public enum VerdictKind
{
    Reached,
    OnTrack,
    Partly,
    OffTrack,
    Other,
}
