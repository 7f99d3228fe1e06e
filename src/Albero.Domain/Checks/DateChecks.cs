using System.Globalization;
using Albero.Domain.Findings;
using Albero.Domain.Plans;
using Albero.Domain.Scoring;
using Albero.Domain.Targets;

namespace Albero.Domain.Checks;

/// <summary>Deadlines that contradict each other, the checkpoint that they are measured at, or the year of the plan.</summary>
internal static class DateChecks
{
    public static void Add(CheckedPlan plan, FindingList findings)
    {
        var approved = plan.Manifest.Sources.Where(source => source.Kind == "plan" && source.Date is not null).Min(source => source.Date);
        foreach (var row in plan.Package.Indicators)
        {
            MeasurementReading? before = null;
            foreach (var reading in plan.Of(row).OrderBy(reading => reading.Checkpoint))
            {
                // A merged cell holds at several checkpoints and is looked at where it is printed.
                if (reading is not { Target: { Date: not null } target, TargetAt: { } at } || before?.TargetAt == at) continue;
                var subject = plan.Subject(row) with { Checkpoint = reading.Checkpoint.ToString() };
                var last = LastCheckpoint(plan, row, reading);
                Text(target, subject, at, [], findings);
                Bounds(target, new DateOnly(reading.Checkpoint.Year, 1, 1), last.End, approved, subject, at, [], findings);
                if (before is { Target.Date: { } earlier } && before.Checkpoint.Year == reading.Checkpoint.Year && target.Date < earlier)
                    Report(findings, subject, at, "checkpoints", target, target.Date.Value, earlier, [("checkpoint", before.Checkpoint.ToString())]);
                before = reading;
            }
        }

        foreach (var individual in plan.Individual)
        {
            if (individual.Target.Date is null) continue;
            var whose = IndividualReader.Whose(individual.Row);
            var year = plan.Manifest.Year;
            Text(individual.Target, plan.Subject(""), individual.Row.At, whose, findings);
            Bounds(individual.Target, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), approved, plan.Subject(""), individual.Row.At, whose, findings);
        }
    }

    private static Checkpoint LastCheckpoint(CheckedPlan plan, IndicatorRow row, MeasurementReading reading) =>
        plan.Of(row).Where(other => other.TargetAt == reading.TargetAt).Max(other => other.Checkpoint);

    /// <summary>Several dates in one cell: each should come after the one before it.</summary>
    private static void Text(Target target, FindingSubject subject, Provenance at, (string, string)[] more, FindingList findings)
    {
        for (var i = 1; i < target.Parts.Count; i++)
        {
            if (target.Parts[i - 1].Date is not { } first || target.Parts[i].Date is not { } second || second >= first) continue;
            Report(findings, subject, at, "", target, second, first, more);
            return;
        }
    }

    private static void Bounds(Target target, DateOnly from, DateOnly to, DateOnly? approved, FindingSubject subject, Provenance at, (string, string)[] more, FindingList findings)
    {
        var dates = target.Parts.Where(part => part.Date is not null).Select(part => part.Date!.Value).Append(target.Date!.Value).ToList();
        var (first, last) = (dates.Min(), dates.Max());
        if (last > to) Report(findings, subject, at, "late", target, last, to, more);
        if (first < from) Report(findings, subject, at, "past", target, first, from, more);
        else if (first < approved) Report(findings, subject, at, "approval", target, first, approved.Value, more);
    }

    private static void Report(FindingList findings, FindingSubject subject, Provenance at, string form, Target target, DateOnly date, DateOnly other, (string, string)[] more)
    {
        var which = string.Join('/', new[] { form }.Concat(more.Where(pair => pair.Item1 != "checkpoint").Select(pair => pair.Item2)).Where(part => part.Length > 0));
        findings.Add(FindingCode.DatesOutOfOrder, Severity.Warning, subject, at, which,
            [("form", form), ("target", TextFindings.Shown(target.Text)), ("date", Iso(date)), ("later", Iso(other)), .. more]);
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
