using Albero.Domain.Plans;

namespace Albero.Domain.Scoring;

/// <summary>
/// The leaves below any node, without walking the tree again: leaves are put in the order of a walk through the tree, where those
/// below a node stand side by side.
/// </summary>
internal sealed class SubtreeLeaves
{
    private readonly List<int> _leaves = [];
    /// <summary>From a node's own leaves over those below it to behind the last.</summary>
    private readonly Dictionary<string, (int From, int Inner, int To)> _ranges = [];

    /// <param name="tree">The tree.</param>
    /// <param name="indicators">Indicators of the plan.</param>
    /// <param name="leaves">Indices of those that are leaves.</param>
    public SubtreeLeaves(PlanTree tree, IReadOnlyList<IndicatorRow> indicators, IEnumerable<int> leaves)
    {
        var own = leaves.Order().ToLookup(i => indicators[i].ObjectiveKey);
        // A stack of our own: a chain of a hundred thousand nodes must not end the process.
        var open = new Stack<(string Key, bool Leave)>(tree.Roots.Reverse().Select(root => (root.Key, false)));
        while (open.TryPop(out var step))
        {
            if (step.Leave)
            {
                _ranges[step.Key] = _ranges[step.Key] with { To = _leaves.Count };
                continue;
            }

            var from = _leaves.Count;
            _leaves.AddRange(own[step.Key]);
            _ranges[step.Key] = (from, _leaves.Count, _leaves.Count);
            open.Push((step.Key, true));
            foreach (var child in tree.ChildrenOf(step.Key).Reverse()) open.Push((child.Key, false));
        }
    }

    /// <summary>Indices of the leaves on a node and below it; none for a node that no root leads to.</summary>
    public IReadOnlyList<int> Below(string key) => _ranges.TryGetValue(key, out var range) ? _leaves.GetRange(range.From, range.To - range.From) : [];

    /// <summary>Indices of the leaves on the nodes below a node, without its own.</summary>
    public IReadOnlyList<int> StrictlyBelow(string key) => _ranges.TryGetValue(key, out var range) ? _leaves.GetRange(range.Inner, range.To - range.Inner) : [];

    /// <summary>Whether there are any.</summary>
    public bool HasBelow(string key) => _ranges.TryGetValue(key, out var range) && range.To > range.Inner;
}
