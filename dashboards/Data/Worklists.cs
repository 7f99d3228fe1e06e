using System.Globalization;
using Albero.Dashboards.Snapshots;
using Albero.Metrics;

namespace Albero.Dashboards.Data;

/// <summary>Findings and revisions of one indicator.</summary>
public static class Worklists
{
    public static async Task<List<FindingRow>> FindingsAsync(Snapshot snapshot, string planId, string objective, int indicator) =>
        Cells.Read(await snapshot.RowsAsync(new RowQuery("finding", Of(planId, objective, indicator))), FindingRow.From);

    public static async Task<List<RevisionChange>> RevisionsAsync(Snapshot snapshot, string planId, string objective, int indicator) =>
        RevisionChange.Gather(Cells.Read(await snapshot.RowsAsync(new RowQuery("target_revision", Of(planId, objective, indicator))), RevisionRow.From));

    private static MetricFilter[] Of(string planId, string objective, int indicator) =>
    [
        MetricFilter.Is("plan_id", planId), MetricFilter.Is("objective_code", objective),
        MetricFilter.Is("indicator_number", indicator.ToString(CultureInfo.InvariantCulture)),
    ];
}
