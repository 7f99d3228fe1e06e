namespace Albero.Domain.Scoring;

/// <summary>A leaf of a slice.</summary>
/// <param name="EffectiveWeight">Its effective weight.</param>
/// <param name="Achievement">Percent points; null when it is left out of the score.</param>
/// <param name="IsDue">Whether it counts for coverage.</param>
public readonly record struct Leaf(decimal EffectiveWeight, decimal? Achievement, bool IsDue)
{
    /// <summary>Whether a result was compared with a target; false for the zero that a policy gives to a missing result.</summary>
    public bool IsMeasured { get; init; } = Achievement is not null;
}

/// <summary>Score of a node or slice: one aggregate for every level, never an average of averages.</summary>
/// <param name="Score">Σ(weight × achievement) ÷ Σ(weight) over the leaves that have an achievement; null where none has.</param>
/// <param name="Coverage">Σ(weight measured) ÷ Σ(weight due), as a fraction; null where nothing is due.</param>
/// <param name="MeasuredShare">Σ(weight measured) ÷ Σ(weight of all leaves), as a fraction; null without leaves.</param>
public sealed record RollUp(decimal? Score, decimal? Coverage, decimal? MeasuredShare)
{
    /// <summary>Aggregates leaves; each must be given once.</summary>
    /// <param name="leaves">The leaves of the slice.</param>
    public static RollUp Of(IEnumerable<Leaf> leaves)
    {
        decimal all = 0, due = 0, measured = 0, scored = 0, points = 0;
        foreach (var leaf in leaves)
        {
            all += leaf.EffectiveWeight;
            if (leaf.IsDue) due += leaf.EffectiveWeight;
            if (leaf.IsMeasured) measured += leaf.EffectiveWeight;
            if (leaf.Achievement is not { } achievement) continue;
            scored += leaf.EffectiveWeight;
            points += leaf.EffectiveWeight * achievement;
        }

        return new RollUp(
            scored == 0 ? null : points / scored,
            due == 0 ? null : measured / due,
            all == 0 ? null : measured / all);
    }
}
