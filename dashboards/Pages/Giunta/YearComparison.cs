using System.Globalization;
using Albero.Dashboards.Data;
using Albero.Dashboards.Snapshots;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Giunta;

/// <summary>A slice at two checkpoints a year apart.</summary>
/// <param name="Change">Difference of the scores, in points.</param>
/// <param name="Comparable">Indicators measured at both.</param>
public sealed record YearRow(string? AreaCode, string? Area, decimal? Score, decimal? Previous, decimal? Change, int Comparable, int Improved, int Worsened, int Unchanged)
{
    /// <summary>Measured share of all the weight, in percent, on which the score rests, and on which the earlier one did.</summary>
    public (decimal? Now, decimal? Before) Share { get; init; }
}

/// <summary>The plan and its areas against the same checkpoint of the year before, joined by their series.</summary>
/// <param name="Before">That checkpoint.</param>
public sealed record YearComparison(PeriodRow Before, YearRow Whole, IReadOnlyList<YearRow> Areas)
{
    private static readonly string[] Measures = ["score", "measured_share", "comparable", "improved", "worsened", "unchanged"];

    /// <summary>Null where one of the two years has nothing measured: then there is no change to tell.</summary>
    public static async Task<YearComparison?> OfAsync(Snapshot snapshot, PlanRow plan, PeriodRow period)
    {
        if (!GiuntaData.IsOwn(period, plan)) return null;
        var result = await snapshot.RunAsync(new MetricQuery(Measures, ["area"],
            MetricFilter.Is("chamber", plan.Chamber), MetricFilter.Is("period", period.Period)) { YearOnYear = true });
        if (!result.YearOnYearComparable) return null;
        var before = $"{(plan.Year - 1).ToString(CultureInfo.InvariantCulture)}-{period.Period[5..]}";
        return new YearComparison(new PeriodRow(before, period.Token, 0), Read(result, result.Total, null), [.. result.Rows.Select(row => Read(result, row, row.Members[0]))]);
    }

    private static YearRow Read(MetricResult result, MetricRow row, MetricMember? area)
    {
        int Count(string measure) => (int)(result.Value(row, measure) ?? 0);
        return new YearRow(area?.Value, area?.Label.ToString(), result.Value(row, "score"), result.Previous(row, "score"), result.Change(row, "score"),
            Count("comparable"), Count("improved"), Count("worsened"), Count("unchanged"))
        {
            Share = (result.Value(row, "measured_share"), result.Previous(row, "measured_share")),
        };
    }
}
