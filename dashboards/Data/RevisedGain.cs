using Albero.Dashboards.Snapshots;
using Albero.Metrics;

namespace Albero.Dashboards.Data;

/// <summary>What a moved target is worth to one result: its achievement on the target as approved and as revised, under the rules shown.</summary>
/// <param name="Text">The revised target, as printed.</param>
/// <param name="ResultPeriod">Checkpoint of the result held against both.</param>
/// <param name="Gain">Percent points that come from the moved target alone.</param>
public sealed record RevisedGain(string Objective, int Indicator, string Period, string? Text, string ResultPeriod, decimal Approved, decimal Revised, decimal Gain)
{
    /// <summary>Whether the result is of an earlier checkpoint than the target: it then says what would be if nothing moved until there.</summary>
    public bool IsHeld => ResultPeriod != Period;

    public static async Task<List<RevisedGain>> OfAsync(Snapshot snapshot, string planId) =>
        Cells.Read(await snapshot.RowsAsync(new RowQuery("measurement",
            ["objective_code", "indicator_number", "period", "revised_target_text", "revision_result_period", "approved_achievement", "revised_achievement", "gain_by_target"],
            [MetricFilter.Is("plan_id", planId), new MetricFilter("gain_by_target", FilterOperator.IsPresent, [])], [])), row => new RevisedGain(
                row.Text("objective_code")!, row.Integer("indicator_number")!.Value, row.Text("period")!, row.Text("revised_target_text"), row.Text("revision_result_period")!,
                row.Number("approved_achievement")!.Value, row.Number("revised_achievement")!.Value, row.Number("gain_by_target")!.Value));

    /// <summary>The gain of a change: of several proposals for one checkpoint only the newest is in force.</summary>
    public static RevisedGain? Of(IEnumerable<RevisedGain> gains, RevisionChange change) => change.Shown is not { What: "target" } shown ? null : gains.FirstOrDefault(gain =>
        gain.Objective == shown.Objective && gain.Indicator == shown.Indicator && gain.Period == shown.Period && change.Places.Any(place => place.NewText == gain.Text));
}
