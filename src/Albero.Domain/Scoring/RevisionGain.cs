using Albero.Domain.Plans;
using Albero.Domain.Targets;

namespace Albero.Domain.Scoring;

/// <summary>
/// What a moved target is worth. One result is held against the approved target and against the revised one: the result of the
/// revised checkpoint or, where none is printed yet, the last one of an earlier checkpoint of the same year, which says what would be
/// reached if the result stayed what it was. The achievement against the revised target is then what the result is worth against the
/// approved one (by performance) plus the difference of the two (by the target): positive where it asks less than before, negative
/// where it asks more. Both are achievements as any other, under each policy and with its cap.
/// </summary>
/// <param name="ResultAt">Checkpoint of the result: the revised one's own, or an earlier one.</param>
/// <param name="Scores">One per policy under which both targets can be measured.</param>
public sealed record RevisionGain(Checkpoint ResultAt, IReadOnlyList<RevisionScore> Scores)
{
    /// <summary>The score under a policy; null where it can't measure both targets.</summary>
    /// <param name="policyId">The policy.</param>
    public RevisionScore? Under(string policyId) => Scores.FirstOrDefault(score => score.PolicyId == policyId);

    /// <summary>Fills in what every revised target is worth.</summary>
    internal static IReadOnlyList<MeasurementReading> Fill(IReadOnlyList<MeasurementReading> measurements, IReadOnlyList<ScoringPolicy> policies)
    {
        if (measurements.All(measurement => measurement.Revised is null)) return measurements;
        var siblings = measurements.ToLookup(measurement => (measurement.ObjectiveKey, measurement.IndicatorNumber));
        return [.. measurements.Select(measurement => measurement.Revised is null ? measurement : measurement with
        {
            Gain = Of(measurement, siblings[(measurement.ObjectiveKey, measurement.IndicatorNumber)], policies),
        })];
    }

    private static RevisionGain? Of(MeasurementReading measurement, IEnumerable<MeasurementReading> siblings, IReadOnlyList<ScoringPolicy> policies)
    {
        if (measurement is not { Input: { } input, Revised: { } revised }) return null;
        var held = siblings
            .Where(other => other.Input is { Result.IsNone: false } && other.Checkpoint.Year == measurement.Checkpoint.Year && other.Checkpoint.CompareTo(measurement.Checkpoint) <= 0)
            .MaxBy(other => other.Checkpoint);
        if (held?.Input is not { } result) return null;
        // A target of another kind asks for another thing: how much easier it is can't be said.
        if (revised.Kind != input.Target.Kind || UnitWords.Compare(revised.Unit, input.Target.Unit) == UnitMatch.Different) return null;
        var before = Comparer.Compare(input with { Result = result.Result, ReportDate = result.ReportDate });
        var after = Comparer.Compare(input with { Target = revised, Result = result.Result, ReportDate = result.ReportDate });
        var scores = new List<RevisionScore>();
        foreach (var policy in policies)
        {
            if (Scorer.Score(before, policy) is { Met: not null, Achievement: { } approved } && Scorer.Score(after, policy) is { Met: not null, Achievement: { } now })
                scores.Add(new RevisionScore(policy.Id, approved, now));
        }

        return scores.Count == 0 ? null : new RevisionGain(held.Checkpoint, scores);
    }
}

/// <summary>One result against two targets, under one policy.</summary>
/// <param name="PolicyId">The policy.</param>
/// <param name="Approved">Achievement against the approved target, percent points.</param>
/// <param name="Revised">Achievement against the revised target, percent points.</param>
public sealed record RevisionScore(string PolicyId, decimal Approved, decimal Revised);
