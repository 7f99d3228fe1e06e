using Albero.Dashboards.Snapshots;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Giunta;

/// <summary>Score and coverage of all plans of a chamber, at all checkpoints, by area and as a whole: one query.</summary>
public sealed record ScoreTable(IReadOnlyList<ScoreRow> Rows)
{
    private static readonly string[] Measures =
    [
        "score", "measured_share", "coverage", "points_reached", "points_missed", "points_unmeasured", "effective_weight", "measured", "indicators", "due",
    ];

    public static async Task<ScoreTable> OfAsync(Snapshot snapshot, string chamber)
    {
        var result = await snapshot.RunAsync(new MetricQuery(Measures, ["plan", "period", "area"], MetricFilter.Is("chamber", chamber)) { Subtotals = true });
        // A subtotal has the members of its prefix: plan and checkpoint are the whole plan.
        return new ScoreTable(
        [
            .. result.Subtotals.Where(row => row.Members.Count == 2).Select(row => Read(result, row, null)),
            .. result.Rows.Select(row => Read(result, row, row.Members[2])),
        ]);
    }

    /// <summary>By checkpoint, each plan as a whole before its areas.</summary>
    public IEnumerable<ScoreRow> InOrder => Rows.OrderBy(row => Data.PeriodRow.Order(row.Period)).ThenBy(row => row.PlanId, StringComparer.Ordinal).ThenByDescending(row => row.IsWhole);

    /// <summary>The whole plan at a checkpoint.</summary>
    public ScoreRow? Whole(string planId, string period) => Rows.FirstOrDefault(row => row.IsWhole && row.PlanId == planId && row.Period == period);

    public IReadOnlyList<ScoreRow> Areas(string planId, string period) =>
        [.. Rows.Where(row => !row.IsWhole && row.PlanId == planId && row.Period == period)];

    private static ScoreRow Read(MetricResult result, MetricRow row, MetricMember? area)
    {
        decimal? Value(string measure) => result.Value(row, measure);
        return new ScoreRow(row.Members[0].Value!, row.Members[1].Value!, area?.Value, area is null ? null : Label(area))
        {
            Score = Value("score"), Share = Value("measured_share"), Coverage = Value("coverage"),
            Reached = Value("points_reached"), Missed = Value("points_missed"), Unmeasured = Value("points_unmeasured"), Weight = Value("effective_weight"),
            Measured = (int)(Value("measured") ?? 0), Indicators = (int)(Value("indicators") ?? 0), Due = (int)(Value("due") ?? 0),
        };
    }

    private static string Label(MetricMember area) => area.Label.ToString();
}
