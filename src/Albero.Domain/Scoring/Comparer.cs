using System.Globalization;
using Albero.Domain.Findings;
using Albero.Domain.Targets;

namespace Albero.Domain.Scoring;

/// <summary>Compares a result with its target: deviation, met, and what the achievement is a ratio of. DESIGN §3, "Achievement".</summary>
public static class Comparer
{
    /// <summary>Compares. A target of kind none is not due, a result that is none not reported.</summary>
    /// <param name="input">Target, result and what stands around them.</param>
    public static Comparison Compare(MeasurementInput input)
    {
        var (target, result) = (input.Target, input.Result);
        if (target.Kind == TargetKind.None) return Comparison.Nothing(MeasurementStatus.NotDue);
        if (result.IsNone) return Comparison.Nothing(MeasurementStatus.NotReported);
        if (IsAmbiguousTrend(input)) return Comparison.Nothing(MeasurementStatus.NotMeasurable, Finding(FindingCode.TrendTargetAmbiguous, input, ("baseline", input.Baseline.Text)));
        return target.Kind switch
        {
            TargetKind.Milestone => Comparison.Nothing(MeasurementStatus.NotMeasurable),
            TargetKind.Boolean => Answer(input),
            TargetKind.Deadline => DateComparer.Compare(input),
            TargetKind.RelativeChange => Change(input),
            _ when target.Parts.Count > 1 => Composite(input),
            _ => Single(input),
        };
    }

    /// <summary>
    /// A target of <c>&gt;= 1</c> against a baseline of 136: a ratio or a count, nobody can tell. Where the name doesn't say "trend", only
    /// exactly one, with its sign, of at least twenty is beyond belief as a count.
    /// </summary>
    internal static bool IsAmbiguousTrend(MeasurementInput input) =>
        input.Target is { Kind: TargetKind.Number, Number: { } asked } target && asked is > 0 and <= 2
        && input.Baseline is { Kind: TargetKind.Number, Number: { } baseline } && baseline > 2 * asked
        && (input.Indicator.AsSpan().TrimStart().StartsWith("trend", StringComparison.OrdinalIgnoreCase)
            || (asked == 1 && baseline >= 20 && target is { IsOpPrinted: true, Unit: null, Op: ['>', ..] }));

    private static Comparison Answer(MeasurementInput input) =>
        input.Result.Answer is { } done
            ? new Comparison(Status(done), done, null, null, done, null, []) { Ratios = [new Ratio(RatioKind.MetOrNot, 0, 0, null, done)] }
            : Unreadable(input);

    private static Comparison Single(MeasurementInput input)
    {
        var target = input.Target;
        var (value, findings) = ValueReader.Read(input);
        if (value is not { } result) return Comparison.Nothing(MeasurementStatus.NotMeasurable, findings);
        if (target.Number is not { } asked) return Comparison.Nothing(MeasurementStatus.NotMeasurable, findings);
        var unit = target.Unit == "%" ? "punti" : target.Unit;
        if (target.Kind == TargetKind.Range) return Bounded(result, asked, target.Number2 ?? asked, unit, findings);

        var op = EffectiveOperator.Of(target, input.Direction)!.Value.Op;
        if (op == "=") return Bounded(result, asked, asked, unit, findings);
        var met = EffectiveOperator.Holds(op, result, asked);
        var kind = op[0] == '>' ? RatioKind.AtLeast : RatioKind.AtMost;
        return new Comparison(Status(met), met, result - asked, unit, Favourable(result - asked, met, input.Direction), result, findings)
        {
            Ratios = [new Ratio(kind, result, asked, BaselineValue(input), met)],
        };
    }

    /// <summary>Explicit equality and ranges: inside or outside, deviation to the nearest bound.</summary>
    private static Comparison Bounded(decimal result, decimal low, decimal high, string? unit, IReadOnlyList<TextFinding> findings)
    {
        var deviation = result < low ? result - low : result > high ? result - high : 0;
        var met = deviation == 0;
        return new Comparison(Status(met), met, deviation, unit, met, result, findings) { Ratios = [new Ratio(RatioKind.MetOrNot, result, low, null, met)] };
    }

    private static Comparison Change(MeasurementInput input)
    {
        var (target, result) = (input.Target, input.Result);
        var asked = target.Number ?? 0;
        // Several changes, of which a single result can't tell which it is.
        if (target.Parts.Count > 1) return Unreadable(input);
        if (result.Values.Count != 1 || result.Values[0].Number is not { } printed) return Unreadable(input);
        decimal change;
        // A percentage where the history is a count (or unknown) can only be the change itself.
        var isLevel = input.Baseline.Kind == TargetKind.Percent && result.Values[0].Unit == "%" && !result.IsChange;
        if (result.IsChange || (result.Values[0].Unit == "%" && !isLevel))
        {
            change = printed;
        }
        else if (input.Baseline is { Kind: TargetKind.Number or TargetKind.Percent, Number: { } baseline, Parts.Count: 0 } && baseline != 0)
        {
            if ((input.Baseline.Unit == "%") != (result.Values[0].Unit == "%")) return Mismatch(input, result.Values[0].Unit, input.Baseline.Unit);
            if (Numbers.Quotient((printed - baseline) * 100, Math.Abs(baseline)) is not { } computed) return Unreadable(input);
            change = computed;
        }
        else
        {
            return Comparison.Nothing(MeasurementStatus.NotMeasurable, Finding(FindingCode.BaselineMissing, input, ("baseline", input.Baseline.Text)));
        }

        var op = EffectiveOperator.Of(target, input.Direction)!.Value.Op;
        var met = EffectiveOperator.Holds(op, change, asked);
        // The ratio says something only where the operator asks for more of the same change.
        var towards = (op[0] == '>' && asked > 0) || (op[0] == '<' && asked < 0);
        return new Comparison(Status(met), met, change - asked, "punti", op == "=" ? met : Favourable(change - asked, met, input.Direction), printed, [])
        {
            Ratios = [new Ratio(towards ? RatioKind.Change : RatioKind.MetOrNot, change, asked, null, met)],
        };
    }

    /// <summary>Several counts: the same units in the same order, and the smallest ratio counts.</summary>
    private static Comparison Composite(MeasurementInput input)
    {
        var (parts, values) = (input.Target.Parts, input.Result.Values);
        if (values.Count == 0) return Unreadable(input);
        if (values.Count != parts.Count) return Mismatch(input, Units(values), Units(parts));
        var op = EffectiveOperator.Of(input.Target, input.Direction)!.Value.Op;
        var compared = new List<PartComparison>();
        var findings = new List<TextFinding>();
        for (var i = 0; i < parts.Count; i++)
        {
            var match = UnitWords.Compare(parts[i].Unit, values[i].Unit);
            if (match == UnitMatch.Different || values[i].Unit is null && parts[i].Unit is not null) return Mismatch(input, Units(values), Units(parts));
            if (match == UnitMatch.Assumed) findings.Add(Assumed(values[i].Unit!, parts[i].Unit!));
            var (asked, value) = (parts[i].Number ?? 0, values[i].Number ?? 0);
            var kind = op == "=" ? RatioKind.MetOrNot : op[0] == '>' ? RatioKind.AtLeast : RatioKind.AtMost;
            var holds = EffectiveOperator.Holds(op, value, asked);
            compared.Add(new PartComparison(asked, parts[i].Unit, null, value, null, holds) { Ratio = new Ratio(kind, value, asked, null, holds) });
        }

        var met = compared.TrueForAll(part => part.Met);
        return new Comparison(Status(met), met, null, null, met, values[0].Number, findings) { Ratios = [.. compared.Select(part => part.Ratio)], Parts = compared };
    }

    /// <summary>The sign against the direction; a target met exactly is on the good side.</summary>
    private static bool? Favourable(decimal deviation, bool met, string direction) =>
        deviation == 0 ? (met ? true : false)
        : direction switch { "higher" => deviation > 0, "lower" => deviation < 0, _ => null };

    private static decimal? BaselineValue(MeasurementInput input) =>
        input.Baseline.Kind == input.Target.Kind && input.Baseline.Parts.Count == 0 && UnitWords.Compare(input.Baseline.Unit, input.Target.Unit) != UnitMatch.Different
            ? input.Baseline.Number : null;

    internal static MeasurementStatus Status(bool met) => met ? MeasurementStatus.Met : MeasurementStatus.NotMet;

    internal static Comparison Unreadable(MeasurementInput input)
    {
        var finding = TextFindings.Unreadable(FindingCode.UnreadableResult, input.Result.Text, 0, input.Result.Text.Length);
        return Comparison.Nothing(MeasurementStatus.NotMeasurable,
            finding with { Parameters = new Dictionary<string, string>(finding.Parameters) { ["target"] = TextFindings.Shown(input.Target.Text) } });
    }

    internal static Comparison Mismatch(MeasurementInput input, string? resultUnit, string? targetUnit) =>
        Comparison.Nothing(MeasurementStatus.NotMeasurable, MismatchFinding(input, resultUnit, targetUnit));

    internal static TextFinding MismatchFinding(MeasurementInput input, string? resultUnit, string? targetUnit) => new(
        FindingCode.UnitMismatch, Severity.Warning, new Dictionary<string, string>
        {
            ["result"] = TextFindings.Shown(input.Result.Text),
            ["target"] = TextFindings.Shown(input.Target.Text),
            ["resultUnit"] = resultUnit ?? "",
            ["targetUnit"] = targetUnit ?? "",
        });

    internal static TextFinding Assumed(string resultUnit, string targetUnit) =>
        new(FindingCode.UnitAssumed, Severity.Info, new Dictionary<string, string> { ["resultUnit"] = resultUnit, ["targetUnit"] = targetUnit });

    private static TextFinding Finding(string code, MeasurementInput input, (string Name, string Value) more) =>
        new(code, Severity.Warning, new Dictionary<string, string> { ["target"] = TextFindings.Shown(input.Target.Text), [more.Name] = TextFindings.Shown(more.Value) });

    private static string Units(IReadOnlyList<TargetPart> parts) => string.Join(" + ", parts.Select(part => part.Unit ?? "n."));

    internal static string Invariant(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
