using Albero.Dashboards.Data;
using Albero.Dashboards.Snapshots;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Giunta;

/// <summary>Points of the plan's 100 that one indicator missed.</summary>
public sealed record Loss(MeasurementRow Row, decimal Points)
{
    /// <summary>All losses, the dearest first.</summary>
    public static async Task<IReadOnlyList<Loss>> AllAsync(Snapshot snapshot, string planId, string period, IEnumerable<MeasurementRow> rows)
    {
        var result = await snapshot.RunAsync(new MetricQuery(["points_missed"], ["indicator"],
            [MetricFilter.Is("plan", planId), MetricFilter.Is("period", period)],
            [new MetricSort("points_missed", Descending: true), new MetricSort("indicator")]));
        var byCode = rows.Where(row => row.Period == period).ToDictionary(row => $"{row.Objective}/{row.Indicator}");
        return
        [
            .. from row in result.Rows
               let points = result.Value(row, "points_missed")
               where points > 0 && byCode.ContainsKey(result.Member(row, "indicator").Value ?? "")
               select new Loss(byCode[result.Member(row, "indicator").Value!], points!.Value),
        ];
    }
}
