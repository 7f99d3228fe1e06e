using Albero.Dashboards.Data;
using Albero.Dashboards.Snapshots;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Start;

/// <summary>A plan at its last measured checkpoint.</summary>
/// <param name="Score">Percent points; null where nothing is measured.</param>
/// <param name="MeasuredShare">Percent of the plan's weight that is measured.</param>
public sealed record PlanCard(
    PlanRow Plan, IReadOnlyList<PeriodRow> Periods, PeriodRow? Period, decimal? Score, string? Band, decimal? MeasuredShare, int Measured, int Indicators)
{
    public static async Task<PlanCard> OfAsync(Snapshot snapshot, PlanRow plan, Bands bands)
    {
        var periods = await PeriodRow.OfAsync(snapshot, plan);
        if (periods.LastOrDefault(p => p.Measured > 0) is not { } period) return new PlanCard(plan, periods, null, null, null, null, 0, plan.Indicators);
        var result = await snapshot.RunAsync(new MetricQuery(["score", "measured_share", "measured", "indicators"], [],
            MetricFilter.Is("plan", plan.PlanId), MetricFilter.Is("period", period.Period)));
        decimal? Value(string measure) => result.Value(result.Total, measure);
        var score = Value("score");
        return new PlanCard(plan, periods, period, score, bands.Of(score), Value("measured_share"), (int)(Value("measured") ?? 0), (int)(Value("indicators") ?? 0));
    }
}
