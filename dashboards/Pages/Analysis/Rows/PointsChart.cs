using Albero.Dashboards.Addresses;
using Albero.Dashboards.Charts;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Analysis.Rows;

/// <summary>The plan's points reached, missed and not measured, by one dimension.</summary>
public static class PointsChart
{
    private static readonly (string Measure, string Role)[] Parts =
        [("points_reached", FigureRoles.Reached), ("points_missed", FigureRoles.Missed), ("points_unmeasured", FigureRoles.Unmeasured)];

    public static string Dimension(GroupBy by) => by switch { GroupBy.Area => "area", GroupBy.Objective => "objective", _ => "directorate" };

    public static Task<MetricResult> RunAsync(Snapshot snapshot, ViewContext context, GroupBy by) => snapshot.RunAsync(new MetricQuery(
        ["points_reached", "points_missed", "points_unmeasured", "score", "coverage", "measured", "indicators"], [Dimension(by)], [.. Filters(context)], []));

    /// <param name="link">Address of a row's slice, the one that the table beside the chart has.</param>
    public static Figure Of(MetricResult result, GroupBy by, string axis, Func<MetricRow, string> link) => new(FigureKind.Bar,
    [
        .. Parts.Select(part => new FigureSeries(
            result.Columns.First(column => column.Name == part.Measure).Label.ToString(),
            [.. result.Rows.Select(row => Point(result, row, by, part.Measure) with { Link = link(row) })]) { Role = part.Role }),
    ]) { Horizontal = true, Stacked = true, ValueTitle = axis };

    private static FigurePoint Point(MetricResult result, MetricRow row, GroupBy by, string measure) =>
        new(Name(result.Member(row, Dimension(by)), by), result.Value(row, measure) is { } value ? Math.Round(value, 4) : null);

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
