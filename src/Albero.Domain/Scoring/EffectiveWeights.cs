using Albero.Domain.Plans;

namespace Albero.Domain.Scoring;

/// <summary>
/// Effective weights: the product of the shares from the root to each leaf, one tree at a time. The leaves of a tree sum to 1
/// exactly, so that no rounding shows in a total.
/// </summary>
public static class EffectiveWeights
{
    /// <summary>The tree of indicators on areas and strategic objectives.</summary>
    public const string Strategic = "strategic";

    /// <summary>The tree of indicators on programmes, operational objectives and actions.</summary>
    public const string Operational = "operational";

    /// <summary>Tree of the indicators that stand on a node of this level.</summary>
    /// <param name="level">Level of the objective.</param>
    public static string TreeOf(string level) => level is "area" or "strategic" ? Strategic : Operational;

    /// <summary>Effective weights of one tree's leaves, by the indicator's index; roll-ups that pass their share on are absent.</summary>
    internal static Dictionary<int, decimal> Of(
        PlanTree tree, IReadOnlyList<IndicatorRow> indicators, string which, Func<ObjectiveRow, Sibling> nodeWeight, Func<int, Sibling> leafWeight)
    {
        var own = new Dictionary<string, List<int>>();
        for (var i = 0; i < indicators.Count; i++)
        {
            if (tree.Find(indicators[i].ObjectiveKey) is not { } node || TreeOf(node.Level) != which) continue;
            if (!own.TryGetValue(node.Key, out var list)) own[node.Key] = list = [];
            list.Add(i);
        }

        // Which nodes lead to a leaf of this tree, from the bottom up.
        var leads = new HashSet<string>();
        for (var i = tree.TopDown.Count - 1; i >= 0; i--)
        {
            var node = tree.TopDown[i];
            if (own.ContainsKey(node.Key) || tree.ChildrenOf(node.Key).Any(child => leads.Contains(child.Key))) leads.Add(node.Key);
        }

        var weights = new Dictionary<int, decimal>();
        var nodes = new Dictionary<string, decimal>();
        Divide(1m, [.. tree.Roots.Where(node => leads.Contains(node.Key))], []);
        foreach (var node in tree.TopDown)
        {
            if (!nodes.TryGetValue(node.Key, out var weight)) continue;
            var children = tree.ChildrenOf(node.Key).Where(child => leads.Contains(child.Key)).ToList();
            var leaves = own.GetValueOrDefault(node.Key) ?? [];
            // A roll-up of the node's children passes its share on to them; without children in this tree it is a leaf.
            var rollups = children.Count > 0 ? leaves.Where(i => indicators[i].IsRollup).ToList() : [];
            if (rollups.Count == 0)
            {
                Divide(weight, children, leaves);
                continue;
            }

            Divide(weight, [], leaves);
            var passed = 0m;
            foreach (var index in rollups) passed += weights.Remove(index, out var share) ? share : 0;
            Divide(passed, children, []);
        }

        return Closed(weights);

        void Divide(decimal weight, List<ObjectiveRow> children, List<int> leaves)
        {
            var shares = Shares.Of([.. children.Select(nodeWeight), .. leaves.Select(leafWeight)]);
            for (var i = 0; i < children.Count; i++) nodes[children[i].Key] = weight * shares[i];
            for (var i = 0; i < leaves.Count; i++) weights[leaves[i]] = weight * shares[children.Count + i];
        }
    }

    /// <summary>Rounds to 12 decimals and gives the remainder to the heaviest leaf.</summary>
    internal static Dictionary<int, decimal> Closed(Dictionary<int, decimal> weights)
    {
        if (weights.Count == 0) return weights;
        var rounded = weights.ToDictionary(pair => pair.Key, pair => Math.Round(pair.Value, 12, MidpointRounding.ToEven));
        var heaviest = rounded.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).First().Key;
        rounded[heaviest] += 1m - rounded.Values.Sum();
        return rounded;
    }
}
