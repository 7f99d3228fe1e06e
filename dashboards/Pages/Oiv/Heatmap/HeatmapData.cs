using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Oiv.Heatmap;

/// <summary>
/// Offices × areas at one checkpoint, the dearest row first. Every total is computed from its own leaves, never from the cells:
/// an indicator of two offices stands in both rows and counts once in the totals.
/// </summary>
public sealed record HeatmapData(GroupBy? By, IReadOnlyList<HeatColumn> Columns, IReadOnlyList<HeatRow> Rows, HeatCell Total, bool RowsDoNotAdd)
{
    private static readonly GroupBy[] Known = [GroupBy.Directorate, GroupBy.Office, GroupBy.Service, GroupBy.Manager];

    /// <summary>What this plan's leaves can be gathered by: only what the plan prints.</summary>
    public IReadOnlyList<GroupBy> Ways { get; init; } = [];

    /// <summary>Measured cells, the farthest from 100 first.</summary>
    public IReadOnlyList<(HeatRow Row, HeatColumn Column, HeatCell Cell)> Worst { get; init; } = [];

    public static async Task<HeatmapData> OfAsync(Snapshot snapshot, ViewContext context, string tree, IReadOnlyList<VerdictRow> verdicts)
    {
        var filters = PlanSlice.Filters(context, tree).ToArray();
        Task<MetricResult> Run(params string[] dimensions) => snapshot.RunAsync(new MetricQuery(HeatCell.Measures, dimensions, filters) { Subtotals = true });

        var ways = new List<GroupBy>();
        foreach (var way in Known)
        {
            var members = await snapshot.RunAsync(new MetricQuery(["indicators"], [way.Key()], filters));
            if (members.Rows.Any(row => row.Members[0].Value is not null)) ways.Add(way);
        }
        GroupBy? by = context.State.By is { } asked && ways.Contains(asked) ? asked : ways.Count > 0 ? ways[0] : null;
        var judged = await HeatVerdicts.OfAsync(snapshot, filters, by, [.. verdicts.Where(row => row.Period == context.Period!.Period)]);

        var areas = await Run("area");
        var columns = areas.Rows.Select(row => new HeatColumn(row.Members[0].Value ?? "", row.Members[0].Label.ToString(), HeatCell.Of(areas, row) with { Verdicts = judged.Of(null, row.Members[0].Value ?? "") })).ToList();
        var total = HeatCell.Of(areas, areas.Total) with { Verdicts = judged.Of(null, null) };
        var rows = by is { } way1 ? Gathered(await Run(way1.Key(), "area"), judged) : [new HeatRow(null, "", columns.ToDictionary(column => column.Code, column => column.Total), total)];
        var data = new HeatmapData(by, columns, rows, total, by is GroupBy.Office or GroupBy.Service or GroupBy.Manager) { Ways = ways };
        return data with { Worst = data.Measured() };
    }

    private static List<HeatRow> Gathered(MetricResult result, HeatVerdicts judged) =>
    [
        .. from head in result.Subtotals
           let member = head.Members[0]
           let total = HeatCell.Of(result, head) with { Verdicts = judged.Of(member.Value ?? "", null) }
           // What costs most stands first; rows with nothing measured follow by their weight.
           orderby total.Missed ?? -1 descending, total.Weight descending
           select new HeatRow(member.Value, member.Label.ToString(),
               result.Rows.Where(row => row.Members[0].Value == member.Value).ToDictionary(
                   row => row.Members[1].Value ?? "", row => HeatCell.Of(result, row) with { Verdicts = judged.Of(member.Value ?? "", row.Members[1].Value ?? "") }),
               total),
    ];

    private List<(HeatRow, HeatColumn, HeatCell)> Measured() =>
    [
        .. from row in Rows
           from column in Columns
           let cell = row.Cells.GetValueOrDefault(column.Code)
           where cell?.Distance is not null
           orderby cell.Distance, cell.Missed descending
           select (row, column, cell),
    ];
}
