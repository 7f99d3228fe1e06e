namespace Albero.Domain.Scoring;

/// <summary>One part of a target that asks for several things, against what the result says of it.</summary>
/// <param name="Asked">Number asked for; null for a day.</param>
/// <param name="Unit">The target's unit.</param>
/// <param name="Day">Day asked for; null for a number.</param>
/// <param name="Reached">Number reached; null for a day.</param>
/// <param name="ReachedDay">Day on which it was reached; null where the result names none.</param>
/// <param name="Met">Whether this part is met.</param>
public sealed record PartComparison(decimal? Asked, string? Unit, DateOnly? Day, decimal? Reached, DateOnly? ReachedDay, bool Met)
{
    /// <summary>What its achievement is a ratio of.</summary>
    internal Ratio Ratio { get; init; } = new(RatioKind.MetOrNot, 0, 0, null, Met);
}

/// <summary>A part under a policy.</summary>
/// <param name="Part">The part.</param>
/// <param name="Achievement">Percent points before the cap; null where the policy knows none, or only that it is full.</param>
public sealed record PartScore(PartComparison Part, decimal? Achievement);
