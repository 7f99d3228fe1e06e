using Albero.Domain.Plans;

namespace Albero.Etl.Mart;

/// <summary>
/// Who answers for each objective of a plan: the managers to whom it, or one above it, is assigned. Each objective is
/// looked at once, however deep the tree is and however many are assigned.
/// </summary>
internal sealed class ManagersOf
{
    private readonly Dictionary<string, IReadOnlyList<string>> known = [];

    public ManagersOf(PlanPackage package)
    {
        var order = package.Assignments.Select(row => row.ManagerRole).Distinct().Index().ToDictionary(role => role.Item, role => role.Index);
        var own = package.Assignments.ToLookup(row => row.ObjectiveKey, row => row.ManagerRole);
        var parents = package.Objectives.ToDictionary(row => row.Key, row => row.ParentKey);
        foreach (var key in parents.Keys)
        {
            // Up to the first one that is known, then down again; the reader has refused circles.
            var way = new Stack<string>();
            for (var up = key; up.Length > 0 && !known.ContainsKey(up); up = parents[up]) way.Push(up);
            while (way.TryPop(out var next))
            {
                var above = parents[next].Length > 0 ? known[parents[next]] : [];
                known[next] = own.Contains(next) ? [.. above.Concat(own[next]).Distinct().OrderBy(role => order[role])] : above;
            }
        }
    }

    /// <summary>Roles, in the order in which the package names them.</summary>
    public IReadOnlyList<string> Of(string objective) => known[objective];
}
