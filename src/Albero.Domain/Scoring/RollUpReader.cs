using Albero.Domain.Plans;
using Albero.Domain.Targets;

namespace Albero.Domain.Scoring;

/// <summary>
/// Measures roll-up indicators: achievement and coverage are those of the leaves they sum up, under each policy. A printed result
/// stays what it is, declared; the target only says whether it is met.
/// </summary>
internal sealed class RollUpReader
{
    private readonly PlanPackage _package;
    private readonly RollUps _rollUps;
    private readonly IReadOnlyList<ScoringPolicy> _policies;
    private readonly Dictionary<(string, int, Checkpoint), int> _places = [];
    private readonly MeasurementReading[] _read;

    /// <param name="package">The plan.</param>
    /// <param name="rollUps">What each roll-up sums up.</param>
    /// <param name="policies">Policies, in the order of the scores.</param>
    /// <param name="measurements">All measurements, roll-ups not yet measured.</param>
    public RollUpReader(PlanPackage package, RollUps rollUps, IReadOnlyList<ScoringPolicy> policies, IReadOnlyList<MeasurementReading> measurements)
    {
        (_package, _rollUps, _policies) = (package, rollUps, policies);
        _read = [.. measurements];
        for (var i = 0; i < _read.Length; i++) _places.TryAdd((_read[i].ObjectiveKey, _read[i].IndicatorNumber, _read[i].Checkpoint), i);
    }

    public IReadOnlyList<MeasurementReading> Read()
    {
        foreach (var index in _rollUps.InOrder)
        {
            var leaves = _rollUps.LeavesOf(index);
            foreach (var checkpoint in _package.Manifest.Checkpoints)
            {
                var row = _package.Indicators[index];
                if (!_places.TryGetValue((row.ObjectiveKey, row.Number, checkpoint), out var place)) continue;
                _read[place] = Measured(_read[place], Leaves(leaves, checkpoint));
            }
        }

        return _read;
    }

    private List<(decimal Weight, MeasurementReading Measurement)> Leaves(IReadOnlyList<int> leaves, Checkpoint checkpoint)
    {
        var found = new List<(decimal, MeasurementReading)>(leaves.Count);
        foreach (var leaf in leaves)
        {
            var row = _package.Indicators[leaf];
            if (_places.TryGetValue((row.ObjectiveKey, row.Number, checkpoint), out var place)) found.Add((_rollUps.Weights[leaf], _read[place]));
        }

        return found;
    }

    private MeasurementReading Measured(MeasurementReading reading, IReadOnlyList<(decimal Weight, MeasurementReading Measurement)> leaves)
    {
        // What doesn't depend on a policy is told by the built-in rules, which stop at 100 and leave missing results out.
        var common = leaves.Select(leaf => Leaf.Of(leaf.Weight, leaf.Measurement.Common, leaf.Measurement)).ToList();
        var own = Score(ScoringPolicy.Standard, reading, common, leaves);
        var declared = reading.Result is { Values: [{ Number: { } printed }] } ? printed : (decimal?)null;
        return reading with
        {
            IsDue = leaves.Any(leaf => leaf.Weight > 0 && leaf.Measurement.IsDue),
            DueShare = RollUp.Of(common).DueShare ?? 0,
            MeasuredShare = own.MeasuredShare,
            Met = own.Met,
            Status = own.Status,
            DeclaredAchievement = reading.DeclaredAchievement ?? declared,
            Common = own,
            Scores = [.. _policies.Select((policy, i) => Score(policy, reading, [.. leaves.Select(leaf => Leaf.Of(leaf.Weight, leaf.Measurement, i))], leaves))],
        };
    }

    private static PolicyScore Score(
        ScoringPolicy policy, MeasurementReading reading, IReadOnlyList<Leaf> leaves, IReadOnlyList<(decimal Weight, MeasurementReading Measurement)> measured)
    {
        var all = RollUp.Of(leaves);
        var (measuredShare, due) = (all.MeasuredShare ?? 0, all.DueShare ?? 0);
        bool? met = measuredShare > 0 && all.Score is { } score ? IsMet(reading.Target, score) : null;
        var status = met switch
        {
            true => MeasurementStatus.Met,
            false => MeasurementStatus.NotMet,
            null when reading.Status is MeasurementStatus.OnTrackDeclared or MeasurementStatus.OffTrackDeclared => reading.Status,
            null when due == 0 => MeasurementStatus.NotDue,
            null => measured.Any(leaf => leaf.Measurement.Status == MeasurementStatus.NotReported) ? MeasurementStatus.NotReported : MeasurementStatus.NotMeasurable,
        };
        return new PolicyScore(policy.Id, all.Score, null, met, met is null ? null : policy.BandOf(all.Score!.Value)?.Code, status)
        {
            ScoredShare = all.ScoredShare ?? 0, MeasuredShare = measuredShare,
        };
    }

    /// <summary>The target of a roll-up is itself an achievement, with or without the sign: <c>&gt;= 100 %</c>; a bare word asks for all of it.</summary>
    private static bool IsMet(Target? target, decimal score) => target is { Kind: TargetKind.Percent or TargetKind.Number, Number: { } asked, Parts.Count: 0 }
        ? EffectiveOperator.Holds(EffectiveOperator.Of(target, "higher")!.Value.Op, score, asked)
        : score >= 100;
}
