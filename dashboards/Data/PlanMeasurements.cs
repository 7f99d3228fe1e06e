using Albero.Dashboards.Snapshots;
using Albero.Metrics;

namespace Albero.Dashboards.Data;

/// <summary>Everything measured or planned in one plan, at all its checkpoints: one query.</summary>
public static class PlanMeasurements
{
    public static async Task<List<MeasurementRow>> AllAsync(Snapshot snapshot, string planId) =>
        Cells.Read(await snapshot.RowsAsync(Query(planId)), MeasurementRow.From);

    private static RowQuery Query(string planId) => new("measurement", MeasurementRow.Columns,
        [MetricFilter.Is("plan_id", planId), new MetricFilter("is_rollup", FilterOperator.NotEquals, ["true"])],
        [new MetricSort("objective_code"), new MetricSort("indicator_number"), new MetricSort("period")]);
}
