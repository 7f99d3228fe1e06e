using System.Globalization;
using Albero.Domain.Findings;
using Albero.Domain.Plans;
using Albero.Domain.Scoring;
using Albero.Domain.Targets;

namespace Albero.Domain.Checks;

/// <summary>Targets against the baseline, against what was reached, and against the years beside them.</summary>
internal static partial class TargetChecks
{
    /// <summary>What these words name doesn't add up over the year: reaching it at mid-year says nothing about the year.</summary>
    private static readonly string[] NotCumulative =
        ["grado", "medio", "media", "indice", "tempo", "tempi", "tasso", "%", "percentuale", "trend", "punteggio", "voto", "soddisfazione", "gradimento", "customer"];

    public static void Add(CheckedPlan plan, FindingList findings)
    {
        for (var i = 0; i < plan.Package.Indicators.Count; i++)
        {
            var indicator = plan.Package.Indicators[i];
            var subject = plan.Subject(indicator);
            var baseline = TargetParser.Parse(indicator.Baseline, PlanReader.Context(indicator, plan.Manifest.Year));
            var own = plan.Of(indicator);
            var isMet = false;
            foreach (var year in own.GroupBy(measurement => measurement.Checkpoint.Year))
            {
                AgainstBaseline(indicator, baseline, [.. year], ref isMet, subject, findings);
                ReachedAtMidyear(indicator, baseline, [.. year], subject, findings);
            }

            if (plan.RollUps.NodeOf(i) is not null) continue;
            Flat(own, subject, findings);
            AgainstDirection(indicator, own, subject, findings);
            WithoutBaseline(indicator, baseline, own, subject, findings);
        }
    }

    /// <summary>The year's last target against the history: it asks for less, or for what is there already, which is said for the first year only.</summary>
    private static void AgainstBaseline(IndicatorRow indicator, Target baseline, List<MeasurementReading> year, ref bool isMet, FindingSubject subject, FindingList findings)
    {
        if (year.FindLast(measurement => measurement.Target is { Kind: not TargetKind.None }) is not { Target: { } target } last) return;
        if (target.Kind != baseline.Kind || target.Kind is not (TargetKind.Number or TargetKind.Percent) || target.Parts.Count > 1 || baseline.Parts.Count > 1) return;
        if (UnitWords.Compare(target.Unit, baseline.Unit) == UnitMatch.Different || EffectiveOperator.Of(target, indicator.Direction) is not { } effective) return;
        if (Comparer.IsAmbiguousTrend(new MeasurementInput(target, Result.None, indicator.Direction, baseline, indicator.Text))) return;
        var less = effective.Op[0] switch { '>' => target.Number < baseline.Number, '<' => target.Number > baseline.Number, _ => false };
        // Nobody can ask for more than all of something, and a mid-year target is on its way to a year's baseline.
        var more = last.Checkpoint.Quarter == 4 && effective.Op != "=" && !(target is { Kind: TargetKind.Percent, Number: 100 } && effective.Op[0] == '>');
        if (less) Report(FindingCode.TargetBelowBaseline, Severity.Warning);
        if (less || isMet || !more || !EffectiveOperator.Holds(effective.Op, baseline.Number!.Value, target.Number!.Value)) return;
        isMet = true;
        Report(FindingCode.TargetMetAtApproval, Severity.Info);

        void Report(string code, Severity severity) => findings.Add(code, severity, subject with { Checkpoint = last.Checkpoint.ToString() },
            last.TargetAt ?? indicator.At, "", ("target", TextFindings.Shown(target.Text)), ("baseline", TextFindings.Shown(baseline.Text)));
    }

    private static void ReachedAtMidyear(IndicatorRow indicator, Target baseline, List<MeasurementReading> year, FindingSubject subject, FindingList findings)
    {
        if (year.Find(measurement => measurement.Checkpoint.Quarter == 4)?.Target is not { Kind: TargetKind.Number } target) return;
        if (EffectiveOperator.Of(target, indicator.Direction) is not { Op: ['>', ..] } || !IsCumulative(indicator.Text)) return;
        if (year.FindLast(measurement => measurement.Checkpoint.Quarter < 4 && measurement.ResultText is not null) is not { } midyear) return;
        var result = ResultParser.Parse(midyear.ResultText, midyear.Checkpoint.Year);
        if (Comparer.Compare(new MeasurementInput(target, result, indicator.Direction, baseline, indicator.Text)).Met != true) return;
        findings.Add(FindingCode.TargetReachedAtMidyear, Severity.Warning, subject with { Checkpoint = midyear.Checkpoint.ToString() },
            new Provenance(midyear.Source, midyear.ResultLine ?? indicator.At.Line), "",
            ("checkpoint", midyear.Checkpoint.ToString()), ("result", TextFindings.Shown(result.Text)), ("target", TextFindings.Shown(target.Text)));
    }

    private static bool IsCumulative(string indicator)
    {
        var words = Scanner.Scan(indicator.Length > 300 ? indicator[..300] : indicator).Select(token => token.Folded).ToHashSet();
        return !NotCumulative.Any(words.Contains);
    }
}
