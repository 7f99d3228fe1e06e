using System.Globalization;
using Albero.Domain.Findings;
using Albero.Domain.Plans;
using Albero.Domain.Scoring;
using Albero.Domain.Targets;

namespace Albero.Domain.Checks;

/// <summary>
/// The same indicator in two tables of a document: in both trees, or in the tree and among the managers' individual objectives. Names
/// that are equal letter by letter make it the same, or a long one that is a part of the other among the managers' objectives. Where
/// one of several of that name agrees, nothing is wrong.
/// </summary>
internal static class RestatedTargets
{
    /// <summary>Letters that a name needs to say what is measured; "Test", "Eventi" are said of many things.</summary>
    private const int ShortestName = 12;

    /// <summary>Letters that make a part of a name unmistakable.</summary>
    private const int ShortestPart = 30;

    /// <summary>Looking for parts compares every pair: for plans of a size that people write.</summary>
    private const long MostPairs = 1_000_000;

    public static void Add(CheckedPlan plan, FindingList findings)
    {
        var named = plan.Measured.Where(row => ItemName.Of(row.Text).Length >= ShortestName).ToList();
        var operational = named.Where(row => plan.TreeOf(row) == EffectiveWeights.Operational).ToLookup(row => ItemName.Of(row.Text));
        foreach (var row in named.Where(row => plan.TreeOf(row) == EffectiveWeights.Strategic))
        {
            var area = plan.Tree.AncestorAt(row.ObjectiveKey, "area");
            var same = operational[ItemName.Of(row.Text)].Where(other => plan.Tree.AncestorAt(other.ObjectiveKey, "area") == area).ToList();
            foreach (var reading in plan.Of(row).Where(reading => reading.TargetAt is not null && reading.Target is { Kind: not TargetKind.None }))
                Compare(plan, same, row, reading, findings);
        }

        var all = named.ConvertAll(row => (Name: ItemName.Of(row.Text), Row: row));
        var byName = all.ToLookup(entry => entry.Name, entry => entry.Row);
        var parts = (long)all.Count * plan.Individual.Count <= MostPairs;
        foreach (var individual in plan.Individual.Where(individual => individual.Target.Kind != TargetKind.None))
        {
            var name = ItemName.Of(individual.Row.Indicator);
            var same = byName[name].ToList();
            if (same.Count == 0 && parts) same = all.FindAll(entry => IsPart(name, entry.Name)).ConvertAll(entry => entry.Row);
            Compare(plan, same, individual, findings);
        }
    }

    private static bool IsPart(string a, string b) =>
        Math.Min(a.Length, b.Length) >= ShortestPart && (a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal));

    private static void Compare(CheckedPlan plan, List<IndicatorRow> same, IndicatorRow row, MeasurementReading own, FindingList findings)
    {
        var others = same.SelectMany(plan.Of).Where(reading => reading.Checkpoint == own.Checkpoint && reading.Target is { Kind: not TargetKind.None }).ToList();
        if (others.Count == 0 || others.Exists(other => IsSame(own.Target!, other.Target!, row.Direction))) return;
        Report(findings, plan.Subject(row) with { Checkpoint = own.Checkpoint.ToString() }, own.TargetAt!.Value, own.Target!, others[0], []);
    }

    private static void Compare(CheckedPlan plan, List<IndicatorRow> same, IndividualReading individual, FindingList findings)
    {
        var others = same.SelectMany(row => plan.Of(row).Select(reading => (Row: row, Reading: reading)))
            .Where(other => other.Reading.Checkpoint.Year == plan.Manifest.Year && other.Reading.Target is { Kind: not TargetKind.None }).ToList();
        if (others.Count == 0 || others.Exists(other => IsSame(individual.Target, other.Reading.Target!, other.Row.Direction))) return;
        Report(findings, plan.Subject(""), individual.Row.At, individual.Target, others[^1].Reading, IndividualReader.Whose(individual.Row));
    }

    /// <summary>The same thing asked, in whatever words: <c>≥ 80%</c> and <c>Almeno l'80% sul totale …</c>.</summary>
    private static bool IsSame(Target a, Target b, string direction)
    {
        if (ItemName.Of(a.Text) == ItemName.Of(b.Text) && EffectiveOperator.Of(a, direction)?.Op == EffectiveOperator.Of(b, direction)?.Op) return true;
        if (a.Kind != b.Kind || a.Kind == TargetKind.Milestone) return false;
        // Of two activities in one cell the other table may name one.
        if (a.Kind == TargetKind.Deadline) return Dates(a).ToHashSet() is var first && Dates(b).ToHashSet() is var second && (first.IsSubsetOf(second) || second.IsSubsetOf(first));
        return a.Number == b.Number && a.Number2 == b.Number2 && a.Date == b.Date && UnitWords.Compare(a.Unit, b.Unit) != UnitMatch.Different
            && EffectiveOperator.Of(a, direction)?.Op == EffectiveOperator.Of(b, direction)?.Op && a.Parts.SequenceEqual(b.Parts);
    }

    private static IEnumerable<DateOnly?> Dates(Target target) => target.Parts.Count > 0 ? target.Parts.Select(part => part.Date) : [target.Date];

    private static void Report(FindingList findings, FindingSubject subject, Provenance at, Target own, MeasurementReading other, (string, string)[] more) =>
        findings.Add(FindingCode.RestatedTargetDiffers, Severity.Warning, subject, at, string.Join('/', more.Select(pair => pair.Item2)),
            [("restated", TextFindings.Shown(own.Text)), ("original", TextFindings.Shown(other.Target!.Text)), ("other", other.ObjectiveKey),
                ("originalLine", other.TargetLine?.ToString(CultureInfo.InvariantCulture) ?? ""), .. more]);
}
