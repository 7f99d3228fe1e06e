using Albero.Domain.Plans;

namespace Albero.Domain.Scoring;

/// <summary>
/// What each leaf of the headline tree weighs for each manager: the manager's share of the objective × the leaf's share within it.
/// The one place that computes it; the score of a manager is then the same roll-up as every other.
/// </summary>
internal sealed class ManagerLeaves(PlanPackage package, PlanTree tree, IReadOnlyDictionary<int, decimal> effective)
{
    private readonly SubtreeLeaves _leaves = new(tree, package.Indicators, effective.Keys);

    /// <summary>Leaves by manager, in the order of the assignments; a manager's sum to 1 exactly.</summary>
    /// <param name="assigned">Weights in force of the package's assignments, in their order; null where none is printed.</param>
    public IReadOnlyList<ManagerLeaf> Of(IReadOnlyList<decimal?> assigned)
    {
        var result = new List<ManagerLeaf>();
        foreach (var manager in Enumerable.Range(0, package.Assignments.Count).GroupBy(i => package.Assignments[i].ManagerRole))
        {
            // An objective without leaves can't be scored: its weight goes to the others in their proportions.
            var objectives = manager.Select(i => (Row: package.Assignments[i], Weight: assigned[i], Leaves: _leaves.Below(package.Assignments[i].ObjectiveKey)))
                .Where(objective => objective.Leaves.Count > 0).ToList();
            var shares = Shares.Of([.. objectives.Select(objective => new Sibling(objective.Row.ObjectiveKey, objective.Weight, "manager"))]);
            var weights = new Dictionary<int, decimal>();
            for (var o = 0; o < objectives.Count; o++)
            {
                var leaves = objectives[o].Leaves;
                var sum = leaves.Sum(leaf => effective[leaf]);
                foreach (var leaf in leaves)
                {
                    var within = sum == 0 ? 1m / leaves.Count : effective[leaf] / sum;
                    // A leaf reached twice, on its objective and through one above, counts with both.
                    weights[leaf] = weights.GetValueOrDefault(leaf) + (shares[o] * within);
                }
            }

            result.AddRange(EffectiveWeights.Closed(weights).Select(leaf =>
                new ManagerLeaf(manager.Key, package.Indicators[leaf.Key].ObjectiveKey, package.Indicators[leaf.Key].Number, leaf.Value)));
        }

        return result;
    }
}
