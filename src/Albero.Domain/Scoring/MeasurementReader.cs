using Albero.Domain.Findings;
using Albero.Domain.Plans;
using Albero.Domain.Targets;

namespace Albero.Domain.Scoring;

/// <summary>One measurement for each indicator and declared checkpoint.</summary>
internal sealed class MeasurementReader(PlanPackage package, IReadOnlyList<ScoringPolicy> policies, RollUps rollUps, FindingList findings)
{
    private readonly Dictionary<(string, int, Checkpoint), TargetRow> _targets = TargetCells.ByCheckpoint(package);
    private readonly Dictionary<(string, int, Checkpoint), ResultRow> _results = Index(package.Results, row => (row.ObjectiveKey, row.IndicatorNumber, row.Checkpoint));
    private readonly Dictionary<(string, int, Checkpoint), VerdictRow> _verdicts = Index(package.Verdicts.Where(row => row.IndicatorNumber is not null), row => (row.ObjectiveKey, row.IndicatorNumber!.Value, row.Checkpoint));
    private readonly ILookup<(string, int, Checkpoint), RevisionRow> _revisions = package.Revisions
        .Where(row => row is { What: "target", Checkpoint: not null } && row.NewText.Length > 0)
        .ToLookup(row => (row.ObjectiveKey, row.IndicatorNumber, row.Checkpoint!.Value));

    public IReadOnlyList<MeasurementReading> Read()
    {
        var measurements = new List<MeasurementReading>(package.Indicators.Count * package.Manifest.Checkpoints.Count);
        for (var i = 0; i < package.Indicators.Count; i++)
        {
            var indicator = package.Indicators[i];
            var computed = rollUps.NodeOf(i) is not null;
            var baseline = TargetParser.Parse(indicator.Baseline, PlanReader.Context(indicator, package.Manifest.Year));
            findings.AddAll(baseline.Findings.Where(finding => finding.Severity > Severity.Info),
                Subject(indicator, null), indicator.At with { Line = indicator.BaselineLine ?? indicator.At.Line }, "baseline");
            foreach (var checkpoint in package.Manifest.Checkpoints) measurements.Add(Read(indicator, computed, baseline, checkpoint));
        }

        return measurements;
    }

    /// <param name="indicator">The indicator.</param>
    /// <param name="computed">It is a roll-up, which other measurements make; nothing is compared and nothing missing.</param>
    /// <param name="baseline">Its baseline.</param>
    /// <param name="checkpoint">The checkpoint.</param>
    private MeasurementReading Read(IndicatorRow indicator, bool computed, Target baseline, Checkpoint checkpoint)
    {
        var key = (indicator.ObjectiveKey, indicator.Number, checkpoint);
        var targetRow = _targets.GetValueOrDefault(key);
        var resultRow = _results.GetValueOrDefault(key);
        var verdict = _verdicts.TryGetValue(key, out var verdictRow) ? VerdictReader.Read(verdictRow) : null;
        var context = PlanReader.Context(indicator, checkpoint.Year);
        var target = TargetParser.Parse(targetRow?.Target, context);
        var deviation = ResultParser.Deviation(resultRow?.DeclaredDeviation);
        var result = ResultParser.Parse(resultRow?.Result, checkpoint.Year);
        var subject = Subject(indicator, checkpoint);
        // A merged cell holds at several checkpoints, but what is wrong with its text is wrong once.
        if (targetRow?.Checkpoint == checkpoint) findings.AddAll(target.Findings, subject, targetRow.At, "target");
        if (resultRow is not null) result = ResultOf(resultRow, result, deviation, target, subject);

        var reported = package.Manifest.Sources.Any(source => source.Reports.Contains(checkpoint));
        var due = !computed && target.Kind != TargetKind.None && (reported || !result.IsNone);
        var input = new MeasurementInput(target, result, indicator.Direction, baseline, indicator.Text, ReportDate(resultRow, checkpoint));
        var comparison = due ? Comparer.Compare(input) : Comparison.Nothing(MeasurementStatus.NotDue);
        // A trend that nobody can measure is worth knowing before its result is due.
        if (!due && !computed && Comparer.IsAmbiguousTrend(input)) findings.AddAll(Comparer.Compare(input with { Result = Result.None with { IsNone = false } }).Findings, subject, targetRow!.At, "target");
        if (verdict?.Status is { } declared && comparison.Status is MeasurementStatus.NotReported or MeasurementStatus.NotMeasurable or MeasurementStatus.NotDue && target.Kind != TargetKind.None)
            comparison = comparison with { Status = verdict.Status.Value };
        var agrees = Agrees(deviation, comparison, target, result);
        Report(comparison, agrees, target, result, deviation, subject, targetRow, resultRow);

        var op = EffectiveOperator.Of(target, indicator.Direction);
        var revised = _revisions[key].MaxBy(row => row.At.Line);
        var revisedTarget = revised is null ? null : TargetParser.Parse(revised.NewText, context);
        var at = resultRow?.At ?? targetRow?.At ?? indicator.At;
        return new MeasurementReading(indicator.ObjectiveKey, indicator.Number, checkpoint, at.Source)
        {
            IsDue = due,
            MeasuredShare = comparison.IsMeasured ? 1 : 0,
            DueShare = due ? 1 : 0,
            Target = targetRow is null ? null : target,
            TargetText = Text(targetRow?.Target),
            TargetOperator = op?.Op,
            OperatorInferred = op?.Inferred,
            TargetValue = target.Kind == TargetKind.Milestone ? null : target.Number,
            TargetValue2 = target.Number2,
            TargetUnit = target.Kind is TargetKind.Milestone or TargetKind.None or TargetKind.Boolean or TargetKind.Deadline ? null : target.Unit,
            TargetDate = target.Date,
            TargetParts = TargetPartsJson.Of(target.Parts),
            TargetLine = targetRow?.At.Line,
            RevisedTargetText = Text(revised?.NewText),
            RevisedTargetValue = revisedTarget is null or { Kind: TargetKind.Milestone } ? null : revisedTarget.Number,
            RevisionLine = revised?.At.Line,
            ResultText = Text(resultRow?.Result),
            ResultValue = comparison.Value ?? (result.Values.Count > 0 ? result.Values[0].Number : null),
            ResultUnit = result.Values.Count > 0 ? result.Values[0].Unit : null,
            ResultDate = result.Dates.Count > 0 ? result.Dates[^1] : null,
            ResultLine = resultRow?.At.Line,
            DeclaredDeviationText = Text(resultRow?.DeclaredDeviation),
            DeclaredDeviation = deviation.Number,
            DeviationLine = resultRow?.DeviationLine,
            DeclaredAgrees = agrees,
            Deviation = comparison.Deviation,
            DeviationUnit = comparison.DeviationUnit,
            Favourable = comparison.Favourable,
            Met = comparison.Met,
            DeclaredAchievement = verdict?.DeclaredAchievement,
            VerdictText = verdict?.Row.Verdict,
            VerdictScope = verdict is null ? null : "indicator",
            Status = comparison.Status,
            Scores = [.. policies.Select(policy => Scorer.Score(comparison, policy))],
            Common = Scorer.Score(comparison, ScoringPolicy.Standard),
            TargetAt = targetRow?.At,
            Result = resultRow is null ? null : result,
            Revised = revisedTarget,
            Measured = MeasuredValue.Of(input, comparison),
            Input = computed ? null : input,
        };
    }

    /// <summary>
    /// The result, or what the deviation's cell says in its place: "Non tenuta la presentazione" under Scostamenti is a result.
    /// </summary>
    private Result ResultOf(ResultRow row, Result result, DeclaredDeviation deviation, Target target, FindingSubject subject)
    {
        if (!result.IsNone || !deviation.IsText) return result;
        findings.Add(FindingCode.ResultInDeviationCell, Severity.Warning, subject, row.At, "", ("text", TextFindings.Shown(row.DeclaredDeviation)));
        var moved = ResultParser.Parse(row.DeclaredDeviation, subject.Checkpoint.Length >= 4 && Checkpoint.TryParse(subject.Checkpoint, out var checkpoint) ? checkpoint.Year : null);
        // Dates there name the deadline that was missed, not the day on which something was done; only a plain no counts.
        return target.Kind is TargetKind.Boolean or TargetKind.Deadline && moved.Answer == false ? moved with { Dates = [], Values = [] } : result;
    }

    private void Report(
        Comparison comparison, bool? agrees, Target target, Result result, DeclaredDeviation deviation, FindingSubject subject, TargetRow? targetRow, ResultRow? resultRow)
    {
        var at = resultRow?.At ?? targetRow?.At ?? default;
        findings.AddAll(comparison.Findings, subject, at, "result");
        if (resultRow is not null) findings.AddAll(result.Findings.Where(finding => finding.Severity > Severity.Info && comparison.Findings.All(other => other.Code != finding.Code)), subject, at, "result");
        if (comparison.Status == MeasurementStatus.NotReported)
            findings.Add(FindingCode.ResultNotReported, Severity.Warning, subject, at, "", ("target", TextFindings.Shown(target.Text)));
        var printed = !result.IsNone ? result.Text : deviation.IsNone ? "" : deviation.Text;
        if (target.Kind == TargetKind.None && resultRow is not null && printed.Length > 0)
            findings.Add(FindingCode.ResultWithoutTarget, Severity.Warning, subject, at, "", ("result", TextFindings.Shown(printed)));
        if (agrees == false)
            findings.Add(FindingCode.DeclaredDeviationDiffers, Severity.Error, subject, at with { Line = resultRow?.DeviationLine ?? at.Line }, "",
                ("declared", TextFindings.Shown(deviation.Text)), ("computed", Comparer.Invariant(comparison.Deviation ?? 0)),
                ("result", TextFindings.Shown(result.Text)), ("target", TextFindings.Shown(target.Text)));
    }

    /// <summary>Printed against computed deviation; a composite one part by part.</summary>
    private static bool? Agrees(DeclaredDeviation declared, Comparison comparison, Target target, Result result)
    {
        if (declared.Values.Count == 0 || !comparison.IsMeasured) return null;
        if (declared.Number is { } one && comparison.Deviation is { } computed) return one == computed;
        if (target.Parts.Count != declared.Values.Count || result.Values.Count != target.Parts.Count || target.Kind == TargetKind.Deadline) return null;
        return Enumerable.Range(0, target.Parts.Count).All(i => result.Values[i].Number - target.Parts[i].Number == declared.Values[i].Number);
    }

    private DateOnly? ReportDate(ResultRow? row, Checkpoint checkpoint)
    {
        if (row is not null && package.Manifest.Sources.FirstOrDefault(source => source.Id == row.At.Source)?.Date is { } own) return own;
        return package.Manifest.Sources.Where(source => source.Reports.Contains(checkpoint)).Max(source => source.Date);
    }

    private FindingSubject Subject(IndicatorRow row, Checkpoint? checkpoint) => new(package.Manifest.PlanId, row.ObjectiveKey, row.Number, checkpoint?.ToString() ?? "");

    private static string? Text(string? cell) => string.IsNullOrWhiteSpace(cell) ? null : cell;

    private static Dictionary<(string, int, Checkpoint), T> Index<T>(IEnumerable<T> rows, Func<T, (string, int, Checkpoint)> key)
    {
        var index = new Dictionary<(string, int, Checkpoint), T>();
        foreach (var row in rows) index.TryAdd(key(row), row);
        return index;
    }
}
