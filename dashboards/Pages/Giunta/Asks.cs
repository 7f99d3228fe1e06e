using Albero.Dashboards.Snapshots;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Giunta;

/// <summary>How many targets ask less, the same and more than something; the rest can't be compared.</summary>
public sealed record Comparison(int Less, int Same, int More, int Indicators)
{
    public int Comparable => Less + Same + More;

    public int Rest => Indicators - Comparable;
}

/// <summary>What the targets of a plan or of an area ask, against last year's result and against the baseline.</summary>
public sealed record Asks(string? AreaCode, string? Area, Comparison Result, Comparison Baseline)
{
    public static readonly Asks None = new(null, null, new(0, 0, 0, 0), new(0, 0, 0, 0));

    private static readonly string[] Measures =
        ["indicators", "below_last_result", "at_last_result", "above_last_result", "below_baseline", "at_baseline", "above_baseline"];

    /// <summary>The plan, then its areas.</summary>
    public static async Task<IReadOnlyList<Asks>> OfAsync(Snapshot snapshot, string planId, string period)
    {
        var result = await snapshot.RunAsync(new MetricQuery(Measures, ["area"], MetricFilter.Is("plan", planId), MetricFilter.Is("period", period)));
        return
        [
            Read(result, result.Total, null, null),
            .. result.Rows.Select(row => Read(result, row, result.Member(row, "area").Value, result.Member(row, "area").Label.ToString())),
        ];
    }

    private static Asks Read(MetricResult result, MetricRow row, string? code, string? area)
    {
        int Count(string measure) => (int)(result.Value(row, measure) ?? 0);
        var indicators = Count("indicators");
        return new Asks(code, area,
            new(Count("below_last_result"), Count("at_last_result"), Count("above_last_result"), indicators),
            new(Count("below_baseline"), Count("at_baseline"), Count("above_baseline"), indicators));
    }
}
