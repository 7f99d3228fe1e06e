using Albero.Domain.Plans;

namespace Albero.Etl.Readers;

/// <summary>What a reader understood, what it couldn't place, and what a person should confirm.</summary>
/// <param name="Package">The plan, cells as printed.</param>
/// <param name="Unplaced">Lines outside prose that no table took.</param>
/// <param name="Notes">Decisions to confirm.</param>
/// <param name="Skipped">Lines recognised but not stored, counted by what they are (prose, labels, people).</param>
internal sealed record ReadResult(
    PlanPackage Package, IReadOnlyList<DocumentLine> Unplaced, IReadOnlyList<ReadNote> Notes, IReadOnlyDictionary<string, int> Skipped);

/// <summary>Something the reader had to decide or couldn't: a person looks at it.</summary>
/// <param name="Code">One of <see cref="NoteCode"/>.</param>
/// <param name="Line">1-based line of the document.</param>
/// <param name="Subject">Whom it concerns, for example <c>3.1.1/1</c>; empty for the document.</param>
/// <param name="Text">The text found, and how it was read.</param>
internal sealed record ReadNote(string Code, int Line, string Subject, string Text);

/// <summary>Codes of reading notes.</summary>
internal static class NoteCode
{
    /// <summary>Fewer or more texts than cells: placed by a rule, to be confirmed.</summary>
    public const string AmbiguousCells = "ambiguous-cells";

    /// <summary>Text of another column that stands on a line already taken.</summary>
    public const string LeftOverText = "left-over-text";

    /// <summary>A label or value that the layout promises is not there.</summary>
    public const string MissingPart = "missing-part";

    /// <summary>An objective that has another code in another table of the document: found by its title, to be confirmed.</summary>
    public const string JoinedByTitle = "joined-by-title";

    /// <summary>A line that stood away from its cell and was brought back; it is also a row of layout_notes.csv.</summary>
    public const string DisplacedLine = "displaced-line";

    /// <summary>A line that is printed twice; it is also a row of layout_notes.csv.</summary>
    public const string RepeatedLine = "repeated-line";

    /// <summary>A letter of another alphabet that looks like a Latin one, inside a word: read as the Latin one.</summary>
    public const string LookAlikeLetter = "look-alike-letter";

    /// <summary>Something announced a revision that no rule could read.</summary>
    public const string RevisionNotPlaced = "revision-not-placed";

    /// <summary>A title inside the document names another year than the plan's.</summary>
    public const string OtherYear = "other-year";

    /// <summary>The document is of another year than the one asked for.</summary>
    public const string YearDiffers = "year-differs";
}
