using System.Text.RegularExpressions;
using Albero.Domain.Findings;
using Albero.Domain.Plans;
using Albero.Domain.Scoring;
using Albero.Domain.Targets;

namespace Albero.Domain.Checks;

/// <summary>Roll-ups that have nothing to sum up, or whose text names another node than the one they stand on.</summary>
internal static partial class RollUpChecks
{
    public static void Add(CheckedPlan plan, FindingList findings)
    {
        var codes = plan.Package.Objectives.SelectMany(row => new[] { row.Key, Trimmed(row.PrintedCode) }).Where(code => code.Length > 0).ToHashSet(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < plan.Package.Indicators.Count; i++)
        {
            var row = plan.Package.Indicators[i];
            if (!row.IsRollup || plan.Tree.Find(row.ObjectiveKey) is not { } node) continue;
            if (plan.RollUps.NodeOf(i) is null)
                findings.Add(FindingCode.RollupWithoutChildren, Severity.Warning, plan.Subject(row), row.At, "", ("key", node.Key));
            Named(plan, row, node, codes, findings);
        }
    }

    private static void Named(CheckedPlan plan, IndicatorRow row, ObjectiveRow node, HashSet<string> codes, FindingList findings)
    {
        if (row.Text.Length > TargetParser.MaxLength) return;
        var named = Code().Matches(row.Text).Select(match => match.Value).Distinct().ToList();
        if (named.Count == 0 || named.Any(code => Same(code, node.Key) || Same(code, Trimmed(node.PrintedCode)))) return;
        // One of the children by name is the roll-up of this node as well.
        if (named.TrueForAll(code => plan.Tree.ChildrenOf(node.Key).Any(child => Same(code, child.Key) || Same(code, Trimmed(child.PrintedCode))))) return;
        findings.Add(FindingCode.RollupNamesOther, Severity.Warning, plan.Subject(row), row.At, "",
            ("named", string.Join(", ", named)), ("key", node.Key), ("form", named.TrueForAll(codes.Contains) ? "" : "unknown"));
    }

    private static bool Same(string code, string other) => string.Equals(code, other, StringComparison.OrdinalIgnoreCase);

    private static string Trimmed(string code) => code.TrimEnd('.', ' ');

    /// <summary>A code of a tree: <c>A.1.2</c>, <c>B.2</c>, <c>2.10.1</c>; two figures with one point could be a number.</summary>
    [GeneratedRegex(@"(?<![\p{L}\p{N}.,])(?:\p{Lu}(?:\.\d{1,3}){1,6}|\d{1,3}(?:\.\d{1,3}){2,6})(?!\p{L}|\d|,\d|\.\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
