namespace Albero.Domain.Scoring;

/// <summary>A leaf of a slice.</summary>
/// <param name="EffectiveWeight">Its effective weight.</param>
/// <param name="Achievement">Percent points; null when not measured.</param>
/// <param name="IsDue">Whether it counts for coverage.</param>
public readonly record struct Leaf(decimal EffectiveWeight, decimal? Achievement, bool IsDue);

/// <summary>Score of a node or slice: one aggregate for every level, never an average of averages.</summary>
/// <param name="Score">Σ(weight × achievement) ÷ Σ(weight) over the measured leaves; null where none is.</param>
/// <param name="Coverage">Σ(weight measured) ÷ Σ(weight due), as a fraction; null where nothing is due.</param>
/// <param name="MeasuredShare">Σ(weight measured) ÷ Σ(weight of all leaves), as a fraction; null without leaves.</param>
public sealed record RollUp(decimal? Score, decimal? Coverage, decimal? MeasuredShare)
{
    /// <summary>Aggregates leaves; each must be given once.</summary>
    /// <param name="leaves">The leaves of the slice.</param>
    public static RollUp Of(IEnumerable<Leaf> leaves)
    {
        decimal all = 0, due = 0, measured = 0, points = 0;
        foreach (var leaf in leaves)
        {
            all += leaf.EffectiveWeight;
            if (leaf.IsDue) due += leaf.EffectiveWeight;
            if (leaf.Achievement is not { } achievement) continue;
            measured += leaf.EffectiveWeight;
            points += leaf.EffectiveWeight * achievement;
        }

        return new RollUp(
            measured == 0 ? null : points / measured,
            due == 0 ? null : measured / due,
            all == 0 ? null : measured / all);
    }
}
