using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Oiv;

/// <summary>The counts of the headline.</summary>
public sealed record DeviationSummary(int Indicators, int Measured, int Met, int NotMet)
{
    public static readonly DeviationSummary None = new(0, 0, 0, 0);

    public static async Task<DeviationSummary> OfAsync(Snapshot snapshot, ViewContext context, string tree)
    {
        var result = await snapshot.RunAsync(new MetricQuery(["indicators", "measured", "met", "not_met"], [], [.. PlanSlice.Filters(context, tree)]));
        int Count(string measure) => (int)(result.Value(result.Total, measure) ?? 0);
        return new DeviationSummary(Count("indicators"), Count("measured"), Count("met"), Count("not_met"));
    }

    /// <summary>Points reached, missed and not measured per objective, the dearest first.</summary>
    public static Task<MetricResult> PointsAsync(Snapshot snapshot, ViewContext context, string tree) => snapshot.RunAsync(new MetricQuery(
        ["score", "points_reached", "points_missed", "points_unmeasured", "measured", "indicators"], ["objective"], [.. PlanSlice.Filters(context, tree)],
        [new MetricSort("points_missed", Descending: true), new MetricSort("objective")]));
}
