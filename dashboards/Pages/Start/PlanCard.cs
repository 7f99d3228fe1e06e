using Albero.Dashboards.Data;
using Albero.Dashboards.Snapshots;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Start;

/// <summary>A plan at its last measured checkpoint, or what it asks where nothing is measured yet.</summary>
public sealed record PlanCard(PlanRow Plan, IReadOnlyList<PeriodRow> Periods, PeriodRow? Period)
{
    /// <summary>Percent points; null where nothing is measured.</summary>
    public decimal? Score { get; init; }

    public string? Band { get; init; }

    /// <summary>Percent of the plan's weight that is measured.</summary>
    public decimal? MeasuredShare { get; init; }

    public int Measured { get; init; }

    public int Indicators { get; init; }

    /// <summary>Objectives and actions that carry the headline tree's indicators: areas and strategic objectives gather them.</summary>
    public int Objectives { get; init; }

    public Severities Findings { get; init; } = Severities.None;

    /// <summary>Indicators with a printed target, by checkpoint, whether or not a result is due yet.</summary>
    public IReadOnlyDictionary<string, int> Targets { get; init; } = new Dictionary<string, int>();

    /// <summary>Whether actions carry indicators too, so that «operational objectives» would be the wrong word.</summary>
    public bool HasActions { get; init; }

    /// <summary>Indicators outside the headline tree: of the other tree, and those that only sum up others.</summary>
    public (int OtherTree, int Rollups) Beside { get; init; }

    /// <summary>Judgements in words at the latest checkpoint that has any.</summary>
    public VerdictCounts? Verdicts { get; init; }

    /// <summary>Targets of the year's end that ask less than the last result, and how many can be compared at all.</summary>
    public (int Less, int Of) Stretch { get; init; }

    public static async Task<PlanCard> OfAsync(Snapshot snapshot, PlanRow plan, Bands bands)
    {
        var periods = await PeriodRow.OfAsync(snapshot, plan);
        var every = await PlanMeasurements.WithRollupsAsync(snapshot, plan.PlanId);
        var rows = every.Where(row => !row.PassesOn).ToList();
        var headline = rows.Where(row => row.Tree == plan.HeadlineTree).ToList();
        var card = new PlanCard(plan, periods, periods.LastOrDefault(period => period.Measured > 0))
        {
            Indicators = plan.Indicators,
            Objectives = headline.Select(row => row.Objective).Distinct().Count(),
            HasActions = headline.Any(row => row.Level == "action"),
            Beside = (rows.Where(row => row.Tree != plan.HeadlineTree).Select(Key).Distinct().Count(), every.Where(row => row.PassesOn).Select(Key).Distinct().Count()),
            Verdicts = VerdictCounts.Latest(await VerdictRow.OfAsync(snapshot, plan.PlanId), periods),
            Findings = await Severities.OfAsync(snapshot, plan.PlanId),
            Targets = every.Where(row => row.TargetKind is not (null or "none")).CountBy(row => row.Period).ToDictionary(),
        };
        return card.Period is { } measured ? await card.AtAsync(snapshot, measured, bands) : await card.AskingAsync(snapshot);
    }

    /// <summary>The last checkpoint of the plan's own year: what its targets ask is told there.</summary>
    public PeriodRow? End => Periods.LastOrDefault(period => !period.IsLater);

    private static (string Objective, int Indicator) Key(MeasurementRow row) => (row.Objective, row.Indicator);

    private async Task<PlanCard> AskingAsync(Snapshot snapshot)
    {
        if (End is not { } end) return this;
        var asks = await snapshot.ValuesAsync(new ValuesQuery("measurement", "asks_result",
            [MetricFilter.Is("plan_id", Plan.PlanId), MetricFilter.Is("period", end.Period), MetricFilter.Is("tree", Plan.HeadlineTree), new MetricFilter("asks_result", FilterOperator.IsPresent, [])]));
        return this with { Stretch = ((int)asks.Where(value => value.Value is "less").Sum(value => value.Rows), (int)asks.Sum(value => value.Rows)) };
    }

    private async Task<PlanCard> AtAsync(Snapshot snapshot, PeriodRow period, Bands bands)
    {
        var result = await snapshot.RunAsync(new MetricQuery(["score", "measured_share", "measured", "indicators"], [],
            MetricFilter.Is("plan", Plan.PlanId), MetricFilter.Is("period", period.Period)));
        decimal? Value(string measure) => result.Value(result.Total, measure);
        var score = Value("score");
        return this with
        {
            Score = score, Band = bands.Of(score), MeasuredShare = Value("measured_share"),
            Measured = (int)(Value("measured") ?? 0), Indicators = (int)(Value("indicators") ?? 0),
        };
    }
}
