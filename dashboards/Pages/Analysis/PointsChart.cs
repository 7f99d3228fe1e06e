using System.Globalization;
using Albero.Dashboards.Addresses;
using Albero.Dashboards.Charts;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Analysis;

/// <summary>The plan's points reached, missed and not measured, by one dimension.</summary>
public static class PointsChart
{
    private static readonly (string Measure, string Role)[] Parts =
        [("points_reached", "reached"), ("points_missed", "missed"), ("points_unmeasured", "unmeasured")];

    public static string Dimension(GroupBy by) => by switch { GroupBy.Area => "area", GroupBy.Objective => "objective", _ => "directorate" };

    public static Task<MetricResult> RunAsync(Snapshot snapshot, ViewContext context, GroupBy by) => snapshot.RunAsync(new MetricQuery(
        ["points_reached", "points_missed", "points_unmeasured", "score", "coverage", "measured", "indicators"], [Dimension(by)], [.. Filters(context)], []));

    public static BarChart Of(MetricResult result, GroupBy by, string axis) => new(
        [.. result.Rows.Select(row => Name(result.Member(row, Dimension(by)), by))],
        [
            .. Parts.Select(part => new BarSeries(
                result.Columns.First(column => column.Name == part.Measure).Label.ToString(), part.Role,
                [.. result.Rows.Select(row => result.Value(row, part.Measure) is { } value ? (decimal?)Math.Round(value, 4) : null)])),
        ],
        axis, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);

    /// <summary>A member's words: a code alone says nothing, a name alone isn't unique.</summary>
    public static string Name(MetricMember member, GroupBy by) =>
        by == GroupBy.Directorate || member.Value is null ? member.Label.ToString() : $"{member.Value} {member.Label}";

    // Filters that slice weight; a search or a band would show parts of a whole as if they were the whole.
    private static IEnumerable<MetricFilter> Filters(ViewContext context)
    {
        yield return MetricFilter.Is("plan", context.Plan!.PlanId);
        yield return MetricFilter.Is("period", context.Period!.Period);
        if (context.State.Area is { } area) yield return MetricFilter.Is("area", area);
        if (context.State.Directorate is { } directorate) yield return MetricFilter.Is("directorate", directorate);
        if (context.State.Objective is { } objective) yield return MetricFilter.Is("objective", objective);
    }
}
