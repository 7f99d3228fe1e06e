using Albero.Domain.Findings;
using Albero.Domain.Targets;

namespace Albero.Domain.Scoring;

/// <summary>Picks the number of a result that a single-valued target is about.</summary>
internal static class ValueReader
{
    public static (decimal? Value, IReadOnlyList<TextFinding> Findings) Read(MeasurementInput input)
    {
        var (target, values) = (input.Target, input.Result.Values);
        if (values.Count == 0) return (null, Comparer.Unreadable(input).Findings);
        if (values.Count == 1) return One(input, values[0]);

        // "17 ispezioni e 3 report" for a target in ispezioni: the one that counts the same thing.
        var same = values.Where(value => value.Unit is not null && target.Unit is not null && UnitWords.Compare(value.Unit, target.Unit) == UnitMatch.Same).ToList();
        if (same.Count == 1) return (same[0].Number, []);
        if (target.Unit is null && values.All(value => value.Unit is not (null or "%"))) return Sum(input, values);
        return (null, [Comparer.MismatchFinding(input, string.Join(" + ", values.Select(value => value.Unit ?? "n.")), target.Unit)]);
    }

    private static (decimal?, IReadOnlyList<TextFinding>) One(MeasurementInput input, TargetPart value) =>
        UnitWords.Compare(input.Target.Unit, value.Unit) switch
        {
            UnitMatch.Different => (null, [Comparer.MismatchFinding(input, value.Unit, input.Target.Unit)]),
            UnitMatch.Assumed => (value.Number, [Comparer.Assumed(value.Unit!, input.Target.Unit!)]),
            _ => (value.Number, []),
        };

    /// <summary>"140 schede e 1 tabella" for a target that names no unit: enumerated counts belong together.</summary>
    private static (decimal?, IReadOnlyList<TextFinding>) Sum(MeasurementInput input, IReadOnlyList<TargetPart> values)
    {
        var sum = values.Sum(value => value.Number ?? 0);
        if (Math.Abs(sum) >= ItalianNumber.Limit) return (null, Comparer.Unreadable(input).Findings);
        var finding = TextFindings.Unreadable(FindingCode.ResultSummed, input.Result.Text, 0, input.Result.Text.Length);
        return (sum, [finding with { Parameters = new Dictionary<string, string>(finding.Parameters) { ["sum"] = Comparer.Invariant(sum) } }]);
    }
}
