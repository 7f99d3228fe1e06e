namespace Albero.Dashboards.Pages.Oiv.Score;

/// <summary>What a step does to the points.</summary>
public enum StepKind
{
    /// <summary>All the points of the slice.</summary>
    Whole,

    /// <summary>Taken away: nothing measured, and not counted as zero.</summary>
    LeftOut,

    /// <summary>What counts in the score.</summary>
    Counted,

    /// <summary>Taken away: missing results that the rules count as zero.</summary>
    Zero,

    /// <summary>Taken away: measured and missed.</summary>
    Missed,

    /// <summary>What is reached.</summary>
    Reached,

    /// <summary>Added: results beyond the target, where the rules reward them.</summary>
    Over,

    /// <summary>What the rules credit: reached and beyond.</summary>
    Credited,
}

/// <summary>One bar of the waterfall.</summary>
/// <param name="Name">Member of the slice or status that it is about; null for a sum.</param>
/// <param name="Code">Its value in addresses.</param>
/// <param name="Points">Points of the step, never negative.</param>
/// <param name="Before">Points before it; a sum stands from 0.</param>
/// <param name="After">Points after it.</param>
/// <param name="Indicators">How many indicators it is about; null where that isn't counted.</param>
public sealed record ScoreStep(StepKind Kind, string? Name, string? Code, decimal Points, decimal Before, decimal After, int? Indicators)
{
    /// <summary>Whether it is a sum of what stands above, not a change.</summary>
    public bool IsSum => Kind is StepKind.Whole or StepKind.Counted or StepKind.Reached or StepKind.Credited;
}
