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

    /// <summary>Of the headline tree, as on every other page: two trees are never added.</summary>
    public int Indicators => Counts.Values.FirstOrDefault().Headline.Indicators;

    /// <summary>Objectives and actions that carry the headline tree's indicators: areas and strategic objectives gather them.</summary>
    public int Objectives { get; init; }

    public Severities Findings { get; init; } = Severities.None;

    /// <summary>By checkpoint what the headline tree has, and the other tree, if there is one; a plan has all its indicators at each.</summary>
    public IReadOnlyDictionary<string, (TreeCounts Headline, TreeCounts Other)> Counts { get; init; } = new Dictionary<string, (TreeCounts, TreeCounts)>();

    /// <summary>Whether actions carry indicators too, so that «operational objectives» would be the wrong word.</summary>
    public bool HasActions { get; init; }

    /// <summary>Indicators of the other tree.</summary>
    public int OtherTree => Counts.Values.FirstOrDefault().Other.Indicators;

    /// <summary>Indicators that only sum up others.</summary>
    public int Rollups { get; init; }

    /// <summary>Judgements in words at the latest checkpoint that has any.</summary>
    public VerdictCounts? Verdicts { get; init; }

    /// <summary>Targets of the year's end that ask less than the last result, and how many can be compared at all.</summary>
    public (int Less, int Of) Stretch { get; init; }

    public static async Task<PlanCard> OfAsync(Snapshot snapshot, PlanRow plan, Bands bands)
    {
        var periods = await PeriodRow.OfAsync(snapshot, plan);
        var every = await PlanMeasurements.WithRollupsAsync(snapshot, plan.PlanId);
        var headline = every.Where(row => !row.PassesOn && row.Tree == plan.HeadlineTree).ToList();
        var card = new PlanCard(plan, periods, periods.LastOrDefault(period => period.Measured > 0))
        {
            Objectives = headline.Select(row => row.Objective).Distinct().Count(),
            HasActions = headline.Any(row => row.Level == "action"),
            Rollups = every.Where(row => row.PassesOn).Select(row => (row.Objective, row.Indicator)).Distinct().Count(),
            Verdicts = VerdictCounts.Latest(await VerdictRow.OfAsync(snapshot, plan.PlanId), periods),
            Findings = await Severities.OfAsync(snapshot, plan.PlanId),
            Counts = await CountedAsync(snapshot, plan),
        };
        return card.Period is { } measured ? await card.AtAsync(snapshot, measured, bands) : await card.AskingAsync(snapshot);
    }

    /// <summary>The last checkpoint of the plan's own year: what its targets ask is told there.</summary>
    public PeriodRow? End => Periods.LastOrDefault(period => !period.IsLater);

    private static async Task<Dictionary<string, (TreeCounts Headline, TreeCounts Other)>> CountedAsync(Snapshot snapshot, PlanRow plan)
    {
        var result = await snapshot.RunAsync(new MetricQuery(["indicators", "with_target"], ["period", "tree"], MetricFilter.Is("plan", plan.PlanId)));
        TreeCounts Of(IEnumerable<MetricRow> rows, bool headline) => rows
            .Where(row => result.Member(row, "tree").Value == plan.HeadlineTree == headline)
            .Select(row => new TreeCounts((int)(result.Value(row, "indicators") ?? 0), (int)(result.Value(row, "with_target") ?? 0)))
            .FirstOrDefault();
        return result.Rows.GroupBy(row => result.Member(row, "period").Value!).ToDictionary(period => period.Key, period => (Of(period, true), Of(period, false)));
    }

    private async Task<PlanCard> AskingAsync(Snapshot snapshot)
    {
        if (End is not { } end) return this;
        var asks = await snapshot.ValuesAsync(new ValuesQuery("measurement", "asks_result",
            [MetricFilter.Is("plan_id", Plan.PlanId), MetricFilter.Is("period", end.Period), MetricFilter.Is("tree", Plan.HeadlineTree), new MetricFilter("asks_result", FilterOperator.IsPresent, [])]));
        return this with { Stretch = ((int)asks.Where(value => value.Value is "less").Sum(value => value.Rows), (int)asks.Sum(value => value.Rows)) };
    }

    private async Task<PlanCard> AtAsync(Snapshot snapshot, PeriodRow period, Bands bands)
    {
        var result = await snapshot.RunAsync(new MetricQuery(["score", "measured_share", "measured"], [],
            MetricFilter.Is("plan", Plan.PlanId), MetricFilter.Is("period", period.Period)));
        decimal? Value(string measure) => result.Value(result.Total, measure);
        var score = Value("score");
        return this with
        {
            Score = score, Band = bands.Of(score), MeasuredShare = Value("measured_share"),
            Measured = (int)(Value("measured") ?? 0),
        };
    }
}

/// <summary>What one tree of a plan has at a checkpoint.</summary>
/// <param name="Indicators">Its indicators.</param>
/// <param name="Targets">Those with a printed target, whether or not a result is due yet.</param>
public readonly record struct TreeCounts(int Indicators, int Targets);
