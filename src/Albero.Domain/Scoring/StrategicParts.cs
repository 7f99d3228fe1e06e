using Albero.Domain.Plans;

namespace Albero.Domain.Scoring;

/// <summary>
/// Strategic objectives whose indicators all print parts of the strategic objective itself, whichever operational objective they
/// stand on. There the weights of the leaves alone make the shares: a node in between weighs what its leaves weigh together.
/// </summary>
internal sealed class StrategicParts
{
    private readonly Dictionary<string, decimal> _nodes = [];
    private readonly Dictionary<int, decimal> _leaves = [];

    /// <param name="tree">The plan's tree.</param>
    /// <param name="indicators">Its indicators.</param>
    /// <param name="weights">Their weights in force; null where none is printed.</param>
    public StrategicParts(PlanTree tree, IReadOnlyList<IndicatorRow> indicators, IReadOnlyList<decimal?> weights)
    {
        var below = Enumerable.Range(0, indicators.Count)
            .Where(i => tree.Find(indicators[i].ObjectiveKey) is { } node && EffectiveWeights.TreeOf(node.Level) == EffectiveWeights.Operational)
            .GroupBy(i => tree.AncestorAt(indicators[i].ObjectiveKey, "strategic"));
        foreach (var strategic in below.Where(group => group.Key.Length > 0))
        {
            var leaves = strategic.ToList();
            if (!leaves.TrueForAll(i => indicators[i].WeightOf == WeightBase.Strategic)) continue;
            var filled = Shares.Filled([.. leaves.Select(i => weights[i])]);
            for (var i = 0; i < leaves.Count; i++) _leaves[leaves[i]] = filled[i];
        }

        foreach (var (leaf, weight) in _leaves) Add(indicators[leaf].ObjectiveKey, weight);
        for (var i = tree.TopDown.Count - 1; i >= 0; i--)
        {
            var node = tree.TopDown[i];
            if (_nodes.TryGetValue(node.Key, out var weight) && tree.Find(node.ParentKey) is { } parent && EffectiveWeights.TreeOf(parent.Level) == EffectiveWeights.Operational) Add(parent.Key, weight);
        }
    }

    /// <summary>What the leaves below a node weigh together, in points of the strategic objective; null where the node's own weight counts.</summary>
    public decimal? OfNode(string key) => _nodes.TryGetValue(key, out var weight) ? weight : null;

    /// <summary>What a leaf weighs, in points of the strategic objective; null where it is a part of something else.</summary>
    public decimal? OfLeaf(int index) => _leaves.TryGetValue(index, out var weight) ? weight : null;

    private void Add(string key, decimal weight) => _nodes[key] = _nodes.GetValueOrDefault(key) + weight;
}
