using System.Globalization;
using Albero.Domain.Findings;
using Albero.Domain.Plans;
using Albero.Domain.Targets;

namespace Albero.Domain.Scoring;

/// <summary>Types the changes of targets and weights, and compares what they restate with the sheets.</summary>
internal sealed class RevisionReader
{
    private readonly PlanPackage _package;
    private readonly FindingList _findings;
    private readonly ILookup<(string, int), MeasurementReading> _measurements;
    private readonly Dictionary<(string, int), IndicatorRow> _indicators = [];
    private readonly HashSet<(string, int)> _new;

    public RevisionReader(PlanPackage package, IReadOnlyList<MeasurementReading> measurements, FindingList findings)
    {
        (_package, _findings) = (package, findings);
        _measurements = measurements.ToLookup(measurement => (measurement.ObjectiveKey, measurement.IndicatorNumber));
        foreach (var row in package.Indicators) _indicators.TryAdd((row.ObjectiveKey, row.Number), row);
        _new = [.. package.Revisions.Where(row => row.What == "new").Select(row => (row.ObjectiveKey, row.IndicatorNumber))];
    }

    public IReadOnlyList<RevisionReading> Read() => [.. _package.Revisions.Select(Read)];

    private RevisionReading Read(RevisionRow row)
    {
        if (row.What == "weight")
        {
            var (before, after) = (WeightParser.Parse(row.OldText).InForce, WeightParser.Parse(row.NewText).InForce);
            return new RevisionReading(row, before, after, "%", null, Change(before, after));
        }

        if (row.What != "target" || !_indicators.TryGetValue((row.ObjectiveKey, row.IndicatorNumber), out var indicator))
            return new RevisionReading(row, null, null, null, null, "other");
        var context = PlanReader.Context(indicator, row.Checkpoint?.Year ?? _package.Manifest.Year);
        var (old, now) = (TargetParser.Parse(row.OldText, context), TargetParser.Parse(row.NewText, context));
        var comparable = IsValue(old) && IsValue(now) && old.Kind == now.Kind && UnitWords.Compare(old.Unit, now.Unit) != UnitMatch.Different;
        var change = comparable ? Change(old.Number, now.Number) : "other";
        var siblings = _measurements[(row.ObjectiveKey, row.IndicatorNumber)].ToList();
        var subject = new FindingSubject(_package.Manifest.PlanId, row.ObjectiveKey, row.IndicatorNumber, row.Checkpoint?.ToString() ?? "");

        _findings.AddAll(now.Findings.Where(finding => finding.Severity > Severity.Info), subject, row.At, "revision-" + row.Where);
        Restated(row, old, siblings, subject);
        if (comparable) Lowered(row, indicator, old, now, siblings, subject);
        return new RevisionReading(row, IsValue(old) ? old.Number : null, IsValue(now) ? now.Number : null, now.Unit ?? old.Unit, ResultBefore(row, siblings), change)
        {
            Difficulty = comparable ? Difficulty(change, IsLowerBetter(now, indicator)) : "other",
        };
    }

    private static bool IsLowerBetter(Target target, IndicatorRow indicator) => EffectiveOperator.Of(target, indicator.Direction) is { Op: ['<', ..] };

    private static string Difficulty(string change, bool lowerIsBetter) => change switch
    {
        "raised" => lowerIsBetter ? "easier" : "harder",
        "lowered" => lowerIsBetter ? "harder" : "easier",
        _ => "same",
    };

    /// <summary>The old value as the revision prints it against the sheet's own target.</summary>
    private void Restated(RevisionRow row, Target old, List<MeasurementReading> siblings, FindingSubject subject)
    {
        if (row.OldText.Length == 0 || _new.Contains((row.ObjectiveKey, row.IndicatorNumber))) return;
        if (siblings.Find(measurement => measurement.Checkpoint == row.Checkpoint) is not { } sheet) return;
        var original = sheet.Target ?? TargetParser.Parse("");
        // Prose describes the old target in words of its own; only a value there can contradict the sheet.
        if (SameValue(old, original) || (row.Where != "table" && !IsValue(old))) return;
        _findings.Add(FindingCode.RestatedDiffers, Severity.Warning, subject, row.At, "target-" + row.Where,
            ("what", "target"), ("restated", TextFindings.Shown(row.OldText)), ("original", TextFindings.Shown(original.Text)),
            ("originalLine", (sheet.TargetLine ?? 0).ToString(CultureInfo.InvariantCulture)));
    }

    private void Lowered(RevisionRow row, IndicatorRow indicator, Target old, Target now, List<MeasurementReading> siblings, FindingSubject subject)
    {
        var lowerIsBetter = IsLowerBetter(now, indicator);
        if (Less(now.Number!.Value, old.Number!.Value, lowerIsBetter))
            _findings.Add(FindingCode.TargetLowered, Severity.Error, subject, row.At, row.Where, ("old", TextFindings.Shown(row.OldText)), ("new", TextFindings.Shown(row.NewText)));
        var midyear = siblings.FindLast(measurement => row.Checkpoint is { } checkpoint && measurement.Checkpoint.Year == checkpoint.Year && measurement.Checkpoint.CompareTo(checkpoint) < 0);
        if (midyear?.Target is { } earlier && IsValue(earlier) && earlier.Kind == now.Kind && UnitWords.Compare(earlier.Unit, now.Unit) != UnitMatch.Different
            && Less(now.Number!.Value, earlier.Number!.Value, lowerIsBetter) && now.Kind == TargetKind.Number && !lowerIsBetter)
            _findings.Add(FindingCode.RevisionBelowMidyearTarget, Severity.Error, subject, row.At, row.Where,
                ("new", TextFindings.Shown(row.NewText)), ("target", TextFindings.Shown(earlier.Text)), ("checkpoint", midyear.Checkpoint.ToString()));
    }

    private static decimal? ResultBefore(RevisionRow row, List<MeasurementReading> siblings) =>
        siblings.FindLast(measurement => measurement.ResultText is not null && (row.Checkpoint is null || measurement.Checkpoint.CompareTo(row.Checkpoint.Value) < 0))?.ResultValue;

    private static bool Less(decimal now, decimal old, bool lowerIsBetter) => lowerIsBetter ? now > old : now < old;

    private static bool IsValue(Target target) => target is { Kind: TargetKind.Number or TargetKind.Percent or TargetKind.RelativeChange, Number: not null };

    private static string Change(decimal? old, decimal? now) => (old, now) switch
    {
        ({ } before, { } after) => after > before ? "raised" : after < before ? "lowered" : "unchanged",
        _ => "other",
    };

    /// <summary>Whether two printings say the same: values by value, words by their letters.</summary>
    internal static bool SameValue(Target first, Target second)
    {
        if (first.Kind != second.Kind) return false;
        if (first.Kind == TargetKind.Milestone) return Letters(first.Text) == Letters(second.Text);
        if (first.Number != second.Number || first.Number2 != second.Number2 || first.Date != second.Date) return false;
        // A shortened printing may leave out the parts behind the first.
        if (first.Parts.Count == 0 || second.Parts.Count == 0) return true;
        return first.Parts.Select(part => (part.Number, part.Date)).SequenceEqual(second.Parts.Select(part => (part.Number, part.Date)));
    }

    private static string Letters(string text) => new([.. Words.Fold(text).Where(char.IsLetterOrDigit)]);
}
