using System.Globalization;
using Albero.Domain.Findings;
using Albero.Domain.Plans;

namespace Albero.Domain.Scoring;

/// <summary>Checks printed weights against the base that each declares.</summary>
internal sealed class WeightChecks(PlanPackage package, PlanTree tree, StrategicParts parts, FindingList findings)
{
    /// <summary>Three times 33,33 is 99,99: rounding, not a fault.</summary>
    private const decimal Tolerance = 0.01m;

    public void Indicators(IReadOnlyList<decimal?> weights)
    {
        foreach (var group in Enumerable.Range(0, package.Indicators.Count).GroupBy(i => Scope(package.Indicators[i])))
        {
            var rows = group.Select(i => package.Indicators[i]).ToList();
            var own = group.Select(i => weights[i]).ToList();
            var (scope, of, tree, action) = group.Key;
            if (of is not (WeightBase.Parent or WeightBase.Action or WeightBase.Strategic or "area" or "plan")) Missing(scope, "indicators", [.. rows.Select(Name)], own, rows[0].At);
            else Check(scope, of, [.. rows.Select(Name)], own, rows[0].At, action.Length == 0 ? tree : $"{of}/{action}");
        }

        foreach (var objective in package.Indicators.GroupBy(row => row.ObjectiveKey)) Mixed(objective.Key, "indicators", [.. objective]);
        foreach (var strategic in package.Indicators.Where(row => tree.Find(row.ObjectiveKey)?.Level != "strategic").GroupBy(row => tree.AncestorAt(row.ObjectiveKey, "strategic")))
        {
            // Some leaves are parts of the strategic objective, others of their own: only all of them make its shares.
            if (strategic.Key.Length > 0 && strategic.Any(row => row.WeightOf == WeightBase.Strategic)) Mixed(strategic.Key, "leaves", [.. strategic]);
        }
    }

    private void Mixed(string key, string which, IReadOnlyList<IndicatorRow> rows)
    {
        var bases = rows.Select(row => WeightBase.Of(row.WeightOf)).Distinct().Order(StringComparer.Ordinal).ToList();
        if (bases.Count > 1)
            findings.Add(FindingCode.WeightBasesMixed, Severity.Warning, Subject(key), rows.MinBy(row => row.At.Line)!.At, which, ("parent", key), ("bases", string.Join(", ", bases)));
    }

    public void Objectives(IReadOnlyDictionary<string, decimal?> weights)
    {
        foreach (var node in tree.TopDown.Where(row => parts.OfNode(row.Key) is not null)) Parts(node, weights[node.Key]);
        var rows = tree.TopDown.Where(row => row.WeightOf != "manager" && parts.OfNode(row.Key) is null).ToList();
        var unprinted = Unprinted(rows, weights);
        foreach (var group in rows.Where(row => !unprinted.Contains(row.Level)).GroupBy(row => (Scope: WeightBase.Scope(tree, row.WeightOf, row.ParentKey), row.Level, row.WeightOf)))
        {
            var members = group.ToList();
            if (members.Count == 1 && weights[members[0].Key] is null) continue; // an only child needs no weight
            Check(members[0].ParentKey, WeightBase.Of(group.Key.WeightOf), [.. members.Select(row => row.Key)], [.. members.Select(row => weights[row.Key])], members[0].At, group.Key.Scope + "/" + group.Key.Level);
        }

        foreach (var node in tree.TopDown)
        {
            var bases = tree.ChildrenOf(node.Key).Select(child => WeightBase.Of(child.WeightOf)).Distinct().ToList();
            if (bases.Count > 1)
                findings.Add(FindingCode.WeightBasesMixed, Severity.Warning, Subject(node.Key), node.At, "", ("parent", node.Key), ("bases", string.Join(", ", bases)));
        }
    }

    public void Assignments(IReadOnlyList<decimal?> weights)
    {
        foreach (var group in Enumerable.Range(0, package.Assignments.Count).GroupBy(i => package.Assignments[i].ManagerRole))
        {
            var rows = group.Select(i => package.Assignments[i]).ToList();
            Check("", "manager", [.. rows.Select(row => row.ObjectiveKey)], [.. group.Select(i => weights[i])], rows[0].At, group.Key);
        }
    }

    /// <summary>Whose hundred an indicator's weight is a part of; parts of a wider base are kept apart by tree, those of an action by action.</summary>
    private (string Scope, string Of, string Tree, string Action) Scope(IndicatorRow row)
    {
        var of = WeightBase.Of(row.WeightOf);
        var scope = WeightBase.Scope(tree, of, row.ObjectiveKey);
        var own = scope == row.ObjectiveKey ? "" : EffectiveWeights.TreeOf(tree.Find(row.ObjectiveKey)?.Level ?? "");
        return (scope, of, own, WeightBase.ActionOf(row));
    }

    /// <summary>Levels at which the document prints no weight for any node, though several have siblings: one finding for each, not one for every parent.</summary>
    private HashSet<string> Unprinted(List<ObjectiveRow> rows, IReadOnlyDictionary<string, decimal?> weights)
    {
        var found = new HashSet<string>();
        foreach (var level in rows.GroupBy(row => row.Level).Where(level => level.All(row => weights[row.Key] is null)))
        {
            var shared = level.GroupBy(row => WeightBase.Scope(tree, row.WeightOf, row.ParentKey)).Where(group => group.Count() > 1).ToList();
            if (shared.Count < 2) continue;
            found.Add(level.Key);
            findings.Add(FindingCode.WeightNotPrinted, Severity.Warning, Subject(""), level.MinBy(row => row.At.Line)!.At, "level/" + level.Key,
                ("form", "level"), ("level", level.Key), ("count", Text(level.Count())), ("parents", Text(shared.Count)), ("assumed", "equal"));
        }

        return found;
    }

    /// <summary>Where the leaves' weights are parts of the strategic objective, a weight printed for the node in between must be what they make together.</summary>
    private void Parts(ObjectiveRow node, decimal? printed)
    {
        if (printed is not { } weight || parts.OfNode(node.Key) is not { } sum || Math.Abs(sum - weight) <= Tolerance) return;
        findings.Add(FindingCode.ObjectiveWeightDiffers, Severity.Warning, Subject(node.Key), node.At, "",
            ("key", node.Key), ("weight", Text(weight)), ("sum", Text(sum)), ("strategic", tree.AncestorAt(node.Key, "strategic")));
    }

    private void Check(string objective, string of, IReadOnlyList<string> members, IReadOnlyList<decimal?> weights, Provenance at, string which = "")
    {
        if (Missing(objective, which.Length > 0 ? which : of, members, weights, at)) return;
        var sum = weights.Sum(weight => weight!.Value);
        if (Math.Abs(sum - 100) <= Tolerance) return;
        findings.Add(FindingCode.WeightsDoNotSum, Severity.Error, Subject(objective), at, which.Length > 0 ? which : of,
            ("members", string.Join(", ", members)), ("sum", Text(sum)), ("expected", "100"), ("base", of));
    }

    private bool Missing(string objective, string which, IReadOnlyList<string> members, IReadOnlyList<decimal?> weights, Provenance at)
    {
        var missing = Enumerable.Range(0, members.Count).Where(i => weights[i] is null).Select(i => members[i]).ToList();
        if (missing.Count == 0) return false;
        findings.Add(FindingCode.WeightNotPrinted, Severity.Warning, Subject(objective), at, which,
            ("members", string.Join(", ", missing)), ("assumed", missing.Count == members.Count ? "equal" : "remainder"));
        return true;
    }

    private static string Name(IndicatorRow row) => $"{row.ObjectiveKey}/{row.Number.ToString(CultureInfo.InvariantCulture)}";

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private FindingSubject Subject(string objective) => new(package.Manifest.PlanId, objective);
}
