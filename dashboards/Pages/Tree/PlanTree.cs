using Albero.Dashboards.Data;
using Albero.Dashboards.Snapshots;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Tree;

/// <summary>One tree of a plan at a checkpoint, its nodes from the plan downwards, each before those below it.</summary>
public sealed record PlanTree(IReadOnlyList<TreeNode> Nodes)
{
    private static readonly string[] Measures = ["effective_weight", "score", "measured_share", "indicators", "measured"];
    private static readonly string[] Dimensions = ["area", "strategic", "objective", "indicator"];
    private static readonly TreeLevel[] Levels = [TreeLevel.Area, TreeLevel.Strategic, TreeLevel.Objective, TreeLevel.Indicator];

    private readonly ILookup<string?, TreeNode> _below = Nodes.ToLookup(node => node.Parent);

    public TreeNode Root => Nodes[0];

    public IEnumerable<TreeNode> Below(TreeNode node) => _below[node.Key];

    public TreeNode? Find(string key) => Nodes.FirstOrDefault(node => node.Key == key);

    /// <summary>The node and all below it, in the tree's order.</summary>
    public IEnumerable<TreeNode> From(TreeNode node) => [node, .. Below(node).SelectMany(From)];

    /// <summary>The nodes above, from the plan.</summary>
    public IEnumerable<TreeNode> Above(TreeNode node) => node.Parent is { } parent && Find(parent) is { } above ? [.. Above(above), above] : [];

    /// <summary>Reads a tree: its figures in one query, with subtotals for every level, beside the plan's printed rows.</summary>
    /// <param name="rows">All that is measured or planned in the plan, at any checkpoint.</param>
    public static async Task<PlanTree> OfAsync(Snapshot snapshot, PlanRow plan, string period, string tree, Bands bands, IReadOnlyList<MeasurementRow> rows)
    {
        var result = await snapshot.RunAsync(new MetricQuery(Measures, Dimensions,
            MetricFilter.Is("plan", plan.PlanId), MetricFilter.Is("period", period), MetricFilter.Is("tree", tree)) { Subtotals = true });
        var leaves = rows.Where(row => row.Period == period && row.Tree == tree).ToDictionary(row => $"{row.Objective}/{row.Indicator}");
        var nodes = new Dictionary<string, TreeNode> { [""] = Figures(result, result.Total, new TreeNode("", TreeLevel.Plan, plan.ChamberName, null), bands) };
        foreach (var row in result.Subtotals.Concat(result.Rows).Where(row => row.Members.Count > 0).OrderBy(row => row.Members.Count))
        {
            var depth = row.Members.Count - 1;
            if (row.Members[depth].Value is not { } key || nodes.ContainsKey(key)) continue;
            // A plan may have no strategic objectives, or let them carry the indicators themselves: then a level is missing.
            var parent = row.Members.Take(depth).Select(member => member.Value).LastOrDefault(value => value is not null && value != key && nodes.ContainsKey(value)) ?? "";
            var leaf = depth == 3 ? leaves.GetValueOrDefault(key) : null;
            nodes[key] = Figures(result, row, new TreeNode(key, Levels[depth], row.Members[depth].Label.ToString(), parent), bands) with { Leaf = leaf };
        }
        return new PlanTree([.. nodes.Values]).InOrder();
    }

    // Subtotals come level by level: a reader wants each node before those below it.
    private PlanTree InOrder() => new([.. From(Root)]);

    private static TreeNode Figures(MetricResult result, MetricRow row, TreeNode node, Bands bands) => node with
    {
        Weight = result.Value(row, "effective_weight"), Score = result.Value(row, "score"), Share = result.Value(row, "measured_share"),
        Indicators = (int)(result.Value(row, "indicators") ?? 0), Measured = (int)(result.Value(row, "measured") ?? 0), Band = bands.Of(result.Value(row, "score")),
    };
}
