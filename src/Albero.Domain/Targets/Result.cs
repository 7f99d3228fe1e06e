using Albero.Domain.Findings;

namespace Albero.Domain.Targets;

/// <summary>A printed result, typed as far as the text alone allows; what it means depends on the target.</summary>
/// <param name="Text">The text as printed.</param>
/// <param name="IsNone">Nothing is printed: blank, dashes, slashes.</param>
/// <param name="Values">Every number, in the order printed; shares have the unit <c>%</c>.</param>
/// <param name="Dates">Every date, in the order printed.</param>
/// <param name="Answer">What its words say: done, not done, or nothing that a closed list knows.</param>
/// <param name="IsChange">The first value is printed as a change: <c>+14%</c>, <c>incremento del 14%</c>.</param>
/// <param name="Findings">What could not be read in it.</param>
public sealed record Result(
    string Text,
    bool IsNone,
    IReadOnlyList<TargetPart> Values,
    IReadOnlyList<DateOnly> Dates,
    bool? Answer,
    bool IsChange,
    IReadOnlyList<TextFinding> Findings)
{
    /// <summary>No cell at all.</summary>
    public static Result None { get; } = new("", true, [], [], null, false, []);
}

/// <summary>A printed deviation.</summary>
/// <param name="Text">The text as printed.</param>
/// <param name="IsNone">Nothing is printed.</param>
/// <param name="Values">Its signed numbers with their units; empty where it is a text.</param>
public sealed record DeclaredDeviation(string Text, bool IsNone, IReadOnlyList<TargetPart> Values)
{
    /// <summary>The deviation where it is one number.</summary>
    public decimal? Number => Values.Count == 1 ? Values[0].Number : null;

    /// <summary>Words stand where a number was expected (<c>SI</c> doesn't count).</summary>
    public bool IsText => !IsNone && Values.Count == 0 && !TargetParser.IsYes(Text);
}
