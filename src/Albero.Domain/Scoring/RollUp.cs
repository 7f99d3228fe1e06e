namespace Albero.Domain.Scoring;

/// <summary>A leaf of a slice.</summary>
/// <param name="EffectiveWeight">Its effective weight.</param>
/// <param name="Achievement">Percent points; null when it is left out of the score.</param>
/// <param name="IsDue">Whether it counts for coverage.</param>
public readonly record struct Leaf(decimal EffectiveWeight, decimal? Achievement, bool IsDue)
{
    /// <summary>Part of the weight that enters the score: 1 with an achievement, else 0; between them for the roll-up of another tree.</summary>
    public decimal ScoredShare { get; init; } = Achievement is null ? 0 : 1;

    /// <summary>Part of the weight that was measured; none of it for the zero that a policy gives to a missing result.</summary>
    public decimal MeasuredShare { get; init; } = Achievement is null ? 0 : 1;

    /// <summary>Part of the weight that is due.</summary>
    public decimal DueShare { get; init; } = IsDue ? 1 : 0;

    /// <summary>Whether a result was compared with a target; false for the zero that a policy gives to a missing result.</summary>
    public bool IsMeasured
    {
        get => MeasuredShare > 0;
        init => MeasuredShare = value ? 1 : 0;
    }

    /// <summary>A measurement under one of its policies.</summary>
    /// <param name="effectiveWeight">Effective weight of its indicator.</param>
    /// <param name="measurement">The measurement.</param>
    /// <param name="policy">Index of the policy among <see cref="MeasurementReading.Scores"/>.</param>
    public static Leaf Of(decimal effectiveWeight, MeasurementReading measurement, int policy) =>
        Of(effectiveWeight, measurement.Scores[policy], measurement);

    internal static Leaf Of(decimal effectiveWeight, PolicyScore score, MeasurementReading measurement) =>
        new(effectiveWeight, score.Achievement, measurement.IsDue)
        {
            ScoredShare = score.ScoredShare, MeasuredShare = score.MeasuredShare, DueShare = measurement.DueShare,
        };
}

/// <summary>Score of a node or slice: one aggregate for every level, never an average of averages.</summary>
/// <param name="Score">Σ(weight × achievement) ÷ Σ(weight) over the leaves that have an achievement; null where none has.</param>
/// <param name="Coverage">Σ(weight measured) ÷ Σ(weight due), as a fraction; null where nothing is due.</param>
/// <param name="MeasuredShare">Σ(weight measured) ÷ Σ(weight of all leaves), as a fraction; null without leaves.</param>
public sealed record RollUp(decimal? Score, decimal? Coverage, decimal? MeasuredShare)
{
    /// <summary>Σ(weight in the score) ÷ Σ(weight of all leaves), as a fraction; null without leaves.</summary>
    public decimal? ScoredShare { get; init; }

    /// <summary>Σ(weight due) ÷ Σ(weight of all leaves), as a fraction; null without leaves.</summary>
    public decimal? DueShare { get; init; }

    /// <summary>Aggregates leaves; each must be given once.</summary>
    /// <param name="leaves">The leaves of the slice.</param>
    public static RollUp Of(IEnumerable<Leaf> leaves)
    {
        decimal all = 0, due = 0, measured = 0, scored = 0, points = 0;
        foreach (var leaf in leaves)
        {
            all += leaf.EffectiveWeight;
            due += leaf.EffectiveWeight * leaf.DueShare;
            measured += leaf.EffectiveWeight * leaf.MeasuredShare;
            if (leaf.Achievement is not { } achievement) continue;
            scored += leaf.EffectiveWeight * leaf.ScoredShare;
            points += leaf.EffectiveWeight * leaf.ScoredShare * achievement;
        }

        return new RollUp(
            scored == 0 ? null : points / scored,
            due == 0 ? null : measured / due,
            all == 0 ? null : measured / all)
        {
            ScoredShare = all == 0 ? null : scored / all,
            DueShare = all == 0 ? null : due / all,
        };
    }
}
