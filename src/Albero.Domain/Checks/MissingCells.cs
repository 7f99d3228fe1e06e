using System.Globalization;
using Albero.Domain.Findings;
using Albero.Domain.Plans;
using Albero.Domain.Scoring;
using Albero.Domain.Targets;

namespace Albero.Domain.Checks;

/// <summary>
/// Frequencies, offices and verdicts that are not printed. Where the plan or one of its trees prints none at all that is one finding;
/// where it prints some, each objective with a gap is one.
/// </summary>
internal static class MissingCells
{
    public static void Add(CheckedPlan plan, FindingList findings)
    {
        // A finding stands at the first of them that is printed, in whatever order a package lists them.
        var rows = plan.Measured.OrderBy(row => row.At.Line).ToList();
        Find(plan, FindingCode.FrequencyMissing, rows, [.. rows.Where(row => TargetParser.IsNone(row.Frequency))], findings);
        Find(plan, FindingCode.OfficeMissing, rows, WithoutOffice(plan, rows), findings);
        UndefinedOffices(plan, findings);
        Verdicts(plan, findings);
    }

    private static void Find(CheckedPlan plan, string code, List<IndicatorRow> rows, List<IndicatorRow> missing, FindingList findings)
    {
        if (missing.Count == 0) return;
        if (missing.Count == rows.Count)
        {
            Whole(plan, code, "plan", rows, findings);
            return;
        }

        var trees = missing.ToLookup(plan.TreeOf);
        foreach (var tree in rows.GroupBy(plan.TreeOf))
        {
            var own = trees[tree.Key].ToList();
            if (own.Count == tree.Count()) Whole(plan, code, tree.Key, own, findings);
            else foreach (var group in own.GroupBy(row => row.ObjectiveKey)) findings.Add(code, Severity.Warning, plan.Subject(group.Key), group.First().At, "", ("members", string.Join(", ", group.Select(CheckedPlan.Name))));
        }
    }

    private static void Whole(CheckedPlan plan, string code, string which, List<IndicatorRow> rows, FindingList findings) =>
        findings.Add(code, Severity.Info, plan.Subject(""), rows[0].At, which,
            ("form", which == "plan" ? "plan" : "tree"), ("tree", which + "-tree"), ("count", rows.Count.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Without an office of its own, of its objective or of a node above; one that only measures counts as well.</summary>
    private static List<IndicatorRow> WithoutOffice(CheckedPlan plan, List<IndicatorRow> rows)
    {
        var named = plan.Package.Offices.Where(office => !TargetParser.IsNone(office.Printed)).ToList();
        var nodes = named.Where(office => office.IndicatorNumber is null).Select(office => office.Key).ToHashSet();
        foreach (var node in plan.Tree.TopDown) if (nodes.Contains(node.ParentKey)) nodes.Add(node.Key);
        var own = named.Where(office => office.IndicatorNumber is not null).Select(office => (office.Key, office.IndicatorNumber!.Value)).ToHashSet();
        return rows.FindAll(row => !nodes.Contains(row.ObjectiveKey) && !own.Contains((row.ObjectiveKey, row.Number)));
    }

    private static void UndefinedOffices(CheckedPlan plan, FindingList findings)
    {
        foreach (var office in plan.Package.Offices.Where(office => office.Printed.Length < 200 && IsUndefined(Words.Fold(office.Printed))))
            findings.Add(FindingCode.OfficeMissing, Severity.Warning, plan.Subject(office.Key) with { IndicatorNumber = office.IndicatorNumber }, office.At, office.Relation,
                ("form", "undefined"), ("printed", TextFindings.Shown(office.Printed)));
    }

    private static bool IsUndefined(string printed) =>
        printed.StartsWith("in corso di defin", StringComparison.Ordinal) || printed.StartsWith("da defin", StringComparison.Ordinal) || printed.StartsWith("da individuare", StringComparison.Ordinal);

    /// <summary>Only where the monitoring judges in words at all: a sheet with a verdict of its own judges its indicators.</summary>
    private static void Verdicts(CheckedPlan plan, FindingList findings)
    {
        foreach (var checkpoint in plan.Package.Verdicts.Select(verdict => verdict.Checkpoint).Distinct())
        {
            var given = plan.Package.Verdicts.Where(verdict => verdict.Checkpoint == checkpoint && !TargetParser.IsNone(verdict.Verdict))
                .Select(verdict => (verdict.ObjectiveKey, verdict.IndicatorNumber)).ToHashSet();
            var missing = plan.Measured.Where(row => !given.Contains((row.ObjectiveKey, null)) && !given.Contains((row.ObjectiveKey, row.Number)) && IsAsked(plan.Of(row), checkpoint));
            foreach (var group in missing.GroupBy(row => row.ObjectiveKey))
            {
                findings.Add(FindingCode.VerdictMissing, Severity.Warning, plan.Subject(group.Key) with { Checkpoint = checkpoint.ToString() }, group.First().At, "",
                    ("members", string.Join(", ", group.Select(CheckedPlan.Name))));
            }
        }
    }

    /// <summary>A target of that year, and no result at the checkpoint that would speak for itself.</summary>
    private static bool IsAsked(IReadOnlyList<MeasurementReading> own, Checkpoint checkpoint) =>
        own.Any(reading => reading.Checkpoint.Year == checkpoint.Year && reading.Target is { Kind: not TargetKind.None })
        && !own.Any(reading => reading.Checkpoint == checkpoint && !TargetParser.IsNone(reading.ResultText));
}
