using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Albero.Domain.Findings;
using Albero.Domain.Scoring;
using Albero.Domain.Targets;

namespace Albero.Etl.Mart;

// Facts, ordered by checkpoint.
internal sealed partial class PlanLoader
{
    private static readonly CultureInfo Italian = CultureInfo.GetCultureInfo("it");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly List<(int Key, MeasurementReading Reading)> measurements = [];

    private void NumberMeasurements()
    {
        foreach (var reading in Ordered(plan.Measurements, reading => (reading.ObjectiveKey, reading.IndicatorNumber)).OrderBy(reading => reading.Checkpoint))
        {
            mart.AskStop();
            var key = keys.New("measurement");
            measurements.Add((key, reading));
            members.Add(Member(reading.ObjectiveKey, reading.IndicatorNumber), reading.Checkpoint, key);
        }
    }

    private void LoadMeasurements()
    {
        var areaOf = plan.Objectives.ToDictionary(objective => objective.Row.Key, AreaOf);
        foreach (var (key, reading) in measurements)
        {
            var indicator = (reading.ObjectiveKey, reading.IndicatorNumber);
            mart.Table("fact_measurement").Row()
                .Add(key).Add(indicators[indicator]).Add(objectives[reading.ObjectiveKey]).Add(areaOf[reading.ObjectiveKey])
                .Add(officeOf.TryGetValue(indicator, out var office) ? office : null).Add(planKey).Add(chamberKey)
                .Add(periods[reading.Checkpoint]).Add(sources[reading.Source]).Add(readings[indicator].EffectiveWeight).Add(reading.IsDue).Add(reading.DueShare)
                .Add(reading.TargetText).Add(reading.Target?.Kind.Code()).Add(reading.TargetOperator).Add(reading.OperatorInferred)
                .Add(reading.TargetValue).Add(reading.TargetValue2).Add(reading.TargetUnit).Add(reading.TargetDate).Add(reading.TargetParts)
                .Add(reading.TargetLine).Add(reading.RevisedTargetText).Add(reading.RevisedTargetValue).Add(reading.RevisionLine)
                .Add(reading.ResultText).Add(reading.ResultValue).Add(reading.ResultUnit).Add(reading.ResultDate).Add(reading.ResultLine)
                .Add(reading.DeclaredDeviationText).Add(reading.DeclaredDeviation).Add(reading.DeviationLine).Add(reading.DeclaredAgrees).Add(reading.Deviation)
                .Add(reading.DeviationUnit).Add(reading.Favourable).Add(reading.Met).Add(reading.DeclaredAchievement)
                .Add(reading.VerdictText).Add(reading.VerdictScope).Add(reading.Status.Code())
                .Add(members.Of(reading.LastResult)).Add(reading.LastResult?.Value).Add(reading.StretchResult).Add(reading.StretchResultPercent)
                .Add(reading.StretchBaseline).Add(reading.StretchBaselinePercent)
                .Add(members.Of(reading.Change?.Previous)).Add(reading.Change?.Difference).Add(reading.Change?.Percent).Add(reading.Change?.Trend)
                .Add(reading.Gain is { } gain ? periods[gain.ResultAt] : null).End();
            foreach (var score in reading.Scores)
            {
                mart.Table("fact_achievement").Row()
                    .Add(key).Add(score.PolicyId).Add(score.Achievement).Add(score.AchievementUncapped).Add(score.Met).Add(score.Band)
                    .Add(score.Status.Code()).Add(score.ScoredShare).Add(score.MeasuredShare)
                    .Add(reading.Gain?.Under(score.PolicyId)?.Approved).Add(reading.Gain?.Under(score.PolicyId)?.Revised).Add(score.PartsJson).End();
            }
        }
    }

    private void LoadRevisions()
    {
        foreach (var revision in plan.Revisions)
        {
            var row = revision.Row;
            mart.Table("fact_target_revision").Row()
                .Add(keys.New("revision")).Add(planKey).Add(objectives[row.ObjectiveKey]).Add(indicators[(row.ObjectiveKey, row.IndicatorNumber)])
                .Add(row.Checkpoint is { } checkpoint ? periods[checkpoint] : null).Add(row.What).Add(row.OldText).Add(revision.OldValue)
                .Add(row.NewText).Add(revision.NewValue).Add(revision.Unit).Add(row.Where).Add(row.State).Add(revision.ResultValue)
                .Add(revision.Change).Add(sources[row.At.Source]).Add(row.At.Line).Add(revision.Difficulty).End();
        }
    }

    private void LoadVerdicts()
    {
        foreach (var verdict in plan.Verdicts)
        {
            var row = verdict.Row;
            mart.Table("fact_verdict").Row()
                .Add(keys.New("verdict")).Add(planKey).Add(objectives[row.ObjectiveKey]).Add(IndicatorKey(row.ObjectiveKey, row.IndicatorNumber))
                .Add(periods[row.Checkpoint]).Add(row.Verdict).Add(verdict.Status?.Code()).Add(verdict.DeclaredAchievement)
                .Add(sources[row.At.Source]).Add(row.At.Line).End();
        }
    }

    private void LoadFindings()
    {
        foreach (var finding in plan.Findings)
        {
            var subject = finding.Subject;
            mart.Table("fact_finding").Row()
                .Add(finding.Identity).Add(planKey).Add(finding.Code).Add(Severity(finding.Severity))
                .Add(objectives.TryGetValue(subject.ObjectiveKey, out var objective) ? objective : null)
                .Add(IndicatorKey(subject.ObjectiveKey, subject.IndicatorNumber))
                .Add(Domain.Plans.Checkpoint.TryParse(subject.Checkpoint, out var checkpoint) ? periods[checkpoint] : null)
                .Add(sources[finding.Source]).Add(finding.Line)
                .Add(FindingMessages.Title(finding.Code, Italian)).Add(FindingMessages.Title(finding.Code, English))
                .Add(FindingMessages.Text(finding, Italian)).Add(FindingMessages.Text(finding, English))
                .Add(JsonSerializer.Serialize(finding.Parameters.OrderBy(parameter => parameter.Key, StringComparer.Ordinal).ToDictionary(), Json)).End();
        }
    }

    private int? IndicatorKey(string objective, int? number) =>
        number is { } known && indicators.TryGetValue((objective, known), out var key) ? key : null;

    public static string Severity(Severity severity) => severity switch
    {
        Domain.Findings.Severity.Error => "error",
        Domain.Findings.Severity.Warning => "warning",
        _ => "info",
    };
}
