using System.Globalization;
using Albero.Domain.Findings;
using Albero.Domain.Plans;

namespace Albero.Domain.Scoring;

/// <summary>Checks printed weights against the base that each declares.</summary>
internal sealed class WeightChecks(PlanPackage package, PlanTree tree, FindingList findings)
{
    /// <summary>Three times 33,33 is 99,99: rounding, not a fault.</summary>
    private const decimal Tolerance = 0.01m;

    public void Indicators(IReadOnlyList<decimal?> weights)
    {
        foreach (var group in Enumerable.Range(0, package.Indicators.Count).GroupBy(i => (package.Indicators[i].ObjectiveKey, package.Indicators[i].WeightOf)))
        {
            var rows = group.Select(i => package.Indicators[i]).ToList();
            var of = group.Key.WeightOf;
            // Only a part of the objective itself must sum among its indicators; wider bases are summed over their own scope.
            if (of is "" or "parent" or "action") Check(rows[0].ObjectiveKey, Base(of), [.. rows.Select(Name)], [.. group.Select(i => weights[i])], rows[0].At);
            else Missing(rows[0].ObjectiveKey, "indicators", [.. rows.Select(Name)], [.. group.Select(i => weights[i])], rows[0].At);
        }
    }

    public void Objectives(IReadOnlyDictionary<string, decimal?> weights)
    {
        var rows = tree.TopDown.Where(row => row.WeightOf != "manager").ToList();
        foreach (var group in rows.GroupBy(row => (Scope: Scope(row), row.Level, row.WeightOf)))
        {
            var members = group.ToList();
            if (members.Count == 1 && weights[members[0].Key] is null) continue; // an only child needs no weight
            Check(members[0].ParentKey, Base(group.Key.WeightOf), [.. members.Select(row => row.Key)], [.. members.Select(row => weights[row.Key])], members[0].At, group.Key.Scope + "/" + group.Key.Level);
        }

        foreach (var node in tree.TopDown)
        {
            var bases = tree.ChildrenOf(node.Key).Select(child => Base(child.WeightOf)).Distinct().ToList();
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

    private string Scope(ObjectiveRow row) => row.WeightOf switch
    {
        "plan" => "",
        "area" => tree.AncestorAt(row.ParentKey, "area"),
        "strategic" => tree.AncestorAt(row.ParentKey, "strategic"),
        _ => row.ParentKey,
    };

    private void Check(string objective, string of, IReadOnlyList<string> members, IReadOnlyList<decimal?> weights, Provenance at, string which = "")
    {
        if (Missing(objective, which.Length > 0 ? which : of, members, weights, at)) return;
        var sum = weights.Sum(weight => weight!.Value);
        if (Math.Abs(sum - 100) <= Tolerance) return;
        findings.Add(FindingCode.WeightsDoNotSum, Severity.Error, Subject(objective), at, which.Length > 0 ? which : of,
            ("members", string.Join(", ", members)), ("sum", sum.ToString(CultureInfo.InvariantCulture)), ("expected", "100"), ("base", of));
    }

    private bool Missing(string objective, string which, IReadOnlyList<string> members, IReadOnlyList<decimal?> weights, Provenance at)
    {
        var missing = Enumerable.Range(0, members.Count).Where(i => weights[i] is null).Select(i => members[i]).ToList();
        if (missing.Count == 0) return false;
        findings.Add(FindingCode.WeightNotPrinted, Severity.Warning, Subject(objective), at, which,
            ("members", string.Join(", ", missing)), ("assumed", missing.Count == members.Count ? "equal" : "remainder"));
        return true;
    }

    private static string Base(string of) => of.Length == 0 ? "parent" : of;

    private static string Name(IndicatorRow row) => $"{row.ObjectiveKey}/{row.Number.ToString(CultureInfo.InvariantCulture)}";

    private FindingSubject Subject(string objective) => new(package.Manifest.PlanId, objective);
}
