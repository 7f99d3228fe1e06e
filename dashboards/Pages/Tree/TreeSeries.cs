using Albero.Dashboards.Data;
using Albero.Dashboards.Snapshots;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Tree;

/// <summary>Which node of one year's plan is which of another's: codes are not identities, series are.</summary>
internal static class TreeSeries
{
    private static readonly string[] Columns = ["area_code", "area_series", "objective_code", "objective_series", "indicator_number", "indicator_series"];

    /// <summary>Series of a plan's nodes by their key.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> OfAsync(Snapshot snapshot, PlanRow plan)
    {
        var rows = await snapshot.RowsAsync(new RowQuery("measurement", Columns, [MetricFilter.Is("plan_id", plan.PlanId)], []));
        var series = new Dictionary<string, string>();
        foreach (var (key, id) in Cells.Read(rows, row => ((string?, string?)[])
            [
                (row.Text("area_code"), row.Text("area_series")), (row.Text("objective_code"), row.Text("objective_series")),
                ($"{row.Text("objective_code")}/{row.Integer("indicator_number")}", row.Text("indicator_series")),
            ]).SelectMany(pairs => pairs))
        {
            if (key is not null && id is not null) series.TryAdd(key, id);
        }
        return series;
    }
}

/// <summary>A tree beside the same chamber's tree of another year, node by node.</summary>
/// <param name="Plan">The other year's plan.</param>
/// <param name="Period">Its checkpoint: the same quarter, or the last of its own year where it doesn't have that one.</param>
/// <param name="New">Nodes that only this year has, the highest of each branch.</param>
/// <param name="Gone">Nodes that only the other year has, the highest of each branch.</param>
public sealed record OtherYear(PlanRow Plan, PeriodRow Period, PlanTree Tree, IReadOnlyList<TreeNode> New, IReadOnlyList<TreeNode> Gone)
{
    private IReadOnlyDictionary<string, TreeNode> Pairs { get; init; } = new Dictionary<string, TreeNode>();

    /// <summary>The same node in the other year.</summary>
    public TreeNode? Of(TreeNode node) => Pairs.GetValueOrDefault(node.Key);

    public static async Task<OtherYear> OfAsync(Snapshot snapshot, PlanTree tree, PlanRow plan, PeriodRow period, PlanRow other, string which, Bands bands)
    {
        var periods = await PeriodRow.OfAsync(snapshot, other);
        var at = periods.FirstOrDefault(one => one.Token == period.Token) ?? PeriodRow.Default(periods)!;
        var rows = await PlanMeasurements.WithRollupsAsync(snapshot, other.PlanId);
        var there = await PlanTree.OfAsync(snapshot, other, at.Period, rows.Any(row => row.Tree == which) ? which : other.HeadlineTree, bands, rows);
        var (ours, theirs) = (await TreeSeries.OfAsync(snapshot, plan), await TreeSeries.OfAsync(snapshot, other));
        var bySeries = there.Nodes.Where(node => theirs.ContainsKey(node.Key)).ToLookup(node => (node.Level, theirs[node.Key]));
        var pairs = new Dictionary<string, TreeNode> { [""] = there.Root };
        foreach (var node in tree.Nodes.Where(node => ours.ContainsKey(node.Key)))
        {
            if (bySeries[(node.Level, ours[node.Key])].FirstOrDefault() is { } same) pairs[node.Key] = same;
        }
        var found = pairs.Values.Select(node => node.Key).ToHashSet();
        return new OtherYear(other, at, there, Tops(tree, node => pairs.ContainsKey(node.Key)), Tops(there, node => found.Contains(node.Key))) { Pairs = pairs };
    }

    // Of a branch without a counterpart only its top is named: it says all below it. Strategic objectives have no series of their
    // own, so what is below decides.
    private static IReadOnlyList<TreeNode> Tops(PlanTree tree, Func<TreeNode, bool> isPaired)
    {
        bool Alone(TreeNode node) => tree.From(node).All(one => !isPaired(one));
        return [.. tree.Nodes.Where(node => node.Parent is not null && Alone(node) && !Alone(tree.Find(node.Parent)!))];
    }
}
