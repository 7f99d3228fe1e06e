using Albero.Domain.Findings;

namespace Albero.Domain.Targets;

/// <summary>A printed text read as a typed value; targets, baselines and revised targets share this shape.</summary>
/// <param name="Text">The text as printed.</param>
/// <param name="Kind">What sort of thing it asks for.</param>
/// <param name="Op">
/// The operator as printed: <c>&gt;=</c>, <c>&lt;=</c>, <c>&gt;</c>, <c>&lt;</c>, <c>=</c> (also for a bare value),
/// <c>between</c>, <c>&lt;=</c> for deadlines; null for milestone, none and boolean.
/// </param>
/// <param name="Number">
/// The value: percent points for shares and changes, the lower bound of a range; for a milestone with a term relative to an
/// event its days (or months, as <paramref name="Unit"/> says), which is not a value to compare with.
/// </param>
/// <param name="Number2">Upper bound of a range; otherwise null.</param>
/// <param name="Unit">
/// Unit in the words of the text (<c>imprese</c>), else of the context; <c>%</c> for percent and relative change, <c>€</c> for
/// amounts, <c>giorni</c> for a term relative to an event; null where none is printed.
/// </param>
/// <param name="Date">The date of a deadline, the last one where several are printed; beside a number, the date it is due by.</param>
/// <param name="Parts">Every value of a cell that holds several, in the order printed; empty when there is one.</param>
/// <param name="Findings">What could not be read, or should be looked at.</param>
public sealed record Target(
    string Text,
    TargetKind Kind,
    string? Op,
    decimal? Number,
    decimal? Number2,
    string? Unit,
    DateOnly? Date,
    IReadOnlyList<TargetPart> Parts,
    IReadOnlyList<TextFinding> Findings)
{
    /// <summary>Whether the text prints <see cref="Op"/>: an explicit <c>= 100%</c> asks for exactly that, a bare <c>100%</c> for at least (or at most) that.</summary>
    public bool IsOpPrinted { get; init; }
}

/// <summary>One of several values in a cell.</summary>
/// <param name="Number">The number, for counts.</param>
/// <param name="Unit">Its unit as printed, or <c>%</c>.</param>
/// <param name="Date">The date, for deadlines.</param>
public sealed record TargetPart(decimal? Number, string? Unit, DateOnly? Date);
