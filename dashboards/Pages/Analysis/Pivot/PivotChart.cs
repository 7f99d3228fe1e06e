using Albero.Dashboards.Addresses;
using Albero.Dashboards.Charts;
using Albero.Dashboards.Pages.Analysis.Slices;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Analysis.Pivot;

/// <summary>The plan's points reached, missed and not measured, by the outermost dimension of the rows: how much each row weighs.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="Result">Its points, for the table behind the chart.</param>
public sealed record PivotChart(string Dimension, MetricResult Result)
{
    private const int MostBars = 25;

    private static readonly (string Measure, string Role)[] Parts =
        [("points_reached", FigureRoles.Reached), ("points_missed", FigureRoles.Missed), ("points_unmeasured", FigureRoles.Unmeasured)];

    /// <summary>The chart of a pivot; null where rows have no weight, would add up to more than there is, or are too many for bars.</summary>
    public static async Task<PivotChart?> AskAsync(Snapshot snapshot, ViewContext context, PivotQuestion question)
    {
        if (question.Grain.Name != "leaf" || question.Down is not [var dimension, ..] || PivotWords.Dimension(dimension).ManyValued) return null;
        // What is never added can't be taken together for a bar, and plans have a hundred points each.
        if (question.Dimensions.Any(name => name is "period" or "checkpoint" or "tree" or "plan" or "chamber" or "plan_year")
            || question.Where.Any(filter => filter.IsEvery || SliceScope.SaysPeriod([filter.Dimension]) || (SliceScope.SaysPlan([filter.Dimension]) && filter is not { Dimension: "plan", Values: [not null] }))) return null;
        var result = await snapshot.RunAsync(new MetricQuery([.. Parts.Select(part => part.Measure)], [dimension], [.. SliceScope.Filters(context, question.Grain, question.Where, question.Dimensions)]));
        return result.Rows.Count is > 1 and <= MostBars ? new PivotChart(dimension, result) : null;
    }

    /// <param name="axis">Title of the axis of points.</param>
    /// <param name="link">Address of a row's slice.</param>
    public Figure Figure(string axis, Func<MetricRow, string> link) => new(FigureKind.Bar,
    [
        .. Parts.Select(part => new FigureSeries(
            MetricCatalog.Measure(part.Measure)!.Label.ToString(),
            [.. Result.Rows.Select(row => new FigurePoint(PivotWords.Member(Dimension, row.Members[0]), Result.Value(row, part.Measure) is { } value ? Math.Round(value, 4) : null) { Link = link(row) })])
        {
            Role = part.Role,
        }),
    ])
    {
        Horizontal = true, Stacked = true, ValueTitle = axis,
    };

    public int Height => 60 + (Result.Rows.Count * 34);
}
