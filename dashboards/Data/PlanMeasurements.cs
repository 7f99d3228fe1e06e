using Albero.Dashboards.Snapshots;
using Albero.Metrics;

namespace Albero.Dashboards.Data;

/// <summary>Everything measured or planned in one plan, at all its checkpoints: one query.</summary>
public static class PlanMeasurements
{
    /// <summary>The indicators of both trees, without those that only sum up others.</summary>
    public static async Task<List<MeasurementRow>> AllAsync(Snapshot snapshot, string planId) =>
        [.. (await WithRollupsAsync(snapshot, planId)).Where(row => !row.IsRollup)];

    /// <summary>The same with the indicators that sum up what lies below them.</summary>
    public static async Task<List<MeasurementRow>> WithRollupsAsync(Snapshot snapshot, string planId) =>
        Cells.Read(await snapshot.RowsAsync(Query(planId)), MeasurementRow.From);

    private static RowQuery Query(string planId) => new("measurement", MeasurementRow.Columns, [MetricFilter.Is("plan_id", planId)],
        [new MetricSort("objective_code"), new MetricSort("indicator_number"), new MetricSort("period")]);
}
