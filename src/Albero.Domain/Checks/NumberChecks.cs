using System.Globalization;
using Albero.Domain.Findings;
using Albero.Domain.Plans;
using Albero.Domain.Scoring;

namespace Albero.Domain.Checks;

/// <summary>Codes of nodes that repeat in the plan, numbers of indicators that repeat in their objective.</summary>
internal static class NumberChecks
{
    public static void Add(CheckedPlan plan, FindingList findings)
    {
        foreach (var group in plan.Package.Objectives.OrderBy(row => row.At.Line).Where(row => row.PrintedCode.Length > 0).GroupBy(row => row.PrintedCode.TrimEnd('.', ' ')).Where(group => group.Count() > 1))
            Add(findings, FindingCode.DuplicateCode, Severity.Error, plan.Subject(group.Last().Key), group.Last().At, "objective", group.Key, [.. group.Select(row => row.Key)]);

        foreach (var group in plan.Package.Indicators.OrderBy(row => row.At.Line).ThenBy(row => row.Number).Where(row => row.PrintedNumber.Length > 0 && plan.Tree.Find(row.ObjectiveKey) is not null)
            .GroupBy(row => (row.ObjectiveKey, Printed: row.PrintedNumber.TrimEnd('.', ' '))).Where(group => group.Count() > 1))
            Add(findings, FindingCode.NumberRepeated, Severity.Warning, plan.Subject(group.Last()), group.Last().At, "", group.Key.Printed, [.. group.Select(CheckedPlan.Name)]);
    }

    private static void Add(FindingList findings, string code, Severity severity, FindingSubject subject, Provenance at, string which, string printed, IReadOnlyList<string> members) =>
        findings.Add(code, severity, subject, at, which,
            ("printed", printed), ("count", members.Count.ToString(CultureInfo.InvariantCulture)), ("members", string.Join(", ", members)));
}
