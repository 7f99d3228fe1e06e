using Albero.Domain.Plans;

namespace Albero.Domain.Scoring;

/// <summary>
/// Which leaves a roll-up indicator sums up: those below its node in its own tree, else those of the operational tree. In its own tree
/// it has passed its share on to them; one that reaches into the other tree is a leaf itself, so no leaf counts twice in a tree.
/// </summary>
internal sealed class RollUps
{
    private readonly PlanPackage _package;
    private readonly Dictionary<int, SubtreeLeaves?> _summed = [];
    private readonly HashSet<int> _across = [];
    private readonly Dictionary<int, decimal> _weights;

    /// <param name="package">The plan.</param>
    /// <param name="tree">Its tree.</param>
    /// <param name="effective">Effective weights of each tree's leaves, by the indicator's index.</param>
    public RollUps(PlanPackage package, PlanTree tree, IReadOnlyDictionary<string, Dictionary<int, decimal>> effective)
    {
        _package = package;
        _weights = effective.Values.SelectMany(weights => weights).ToDictionary();
        var below = effective.ToDictionary(pair => pair.Key, pair => new SubtreeLeaves(tree, package.Indicators, pair.Value.Keys));
        for (var i = 0; i < package.Indicators.Count; i++)
        {
            var row = package.Indicators[i];
            if (!row.IsRollup || tree.Find(row.ObjectiveKey) is not { } node) continue;
            var own = EffectiveWeights.TreeOf(node.Level);
            _summed[i] = below[own].HasBelow(node.Key) ? below[own] : null;
            if (_summed[i] is not null || own != EffectiveWeights.Strategic || !below[EffectiveWeights.Operational].HasBelow(node.Key)) continue;
            _summed[i] = below[EffectiveWeights.Operational];
            _across.Add(i);
        }
    }

    /// <summary>
    /// Indices of the roll-ups that have something to sum up. Those that reach into the other tree come first, for one inside the
    /// strategic tree may sum them up; nothing else that is summed up is a roll-up itself.
    /// </summary>
    public IEnumerable<int> InOrder => _summed.Where(pair => pair.Value is not null).Select(pair => pair.Key).OrderByDescending(_across.Contains);

    /// <summary>Effective weights of all leaves of both trees.</summary>
    public IReadOnlyDictionary<int, decimal> Weights => _weights;

    /// <summary>Indices of the leaves that a roll-up sums up; none for any other indicator.</summary>
    public IReadOnlyList<int> LeavesOf(int index) => _summed.GetValueOrDefault(index)?.StrictlyBelow(_package.Indicators[index].ObjectiveKey) ?? [];

    /// <summary>Key of the node whose leaves an indicator sums up; null for one that is measured by itself.</summary>
    public string? NodeOf(int index) => _summed.GetValueOrDefault(index) is null ? null : _package.Indicators[index].ObjectiveKey;
}
