namespace Albero.Etl.Readers;

/// <summary>
/// Reads published plans of one layout. A reader places cells and never says what they mean; it never fails on what a
/// document prints: what it couldn't place is part of its answer.
/// </summary>
internal interface IPlanReader
{
    /// <summary>Name of the layout, for <c>--layout</c>.</summary>
    string Layout { get; }

    /// <summary>Is the document printed in this layout, and what makes us think so?</summary>
    LayoutMatch Recognise(SourceDocument document);

    ReadResult Read(SourceDocument document, ReadRequest request);
}

/// <summary>What the caller knows about the plan.</summary>
/// <param name="Chamber">Code of the chamber.</param>
/// <param name="Year">Year of the plan.</param>
internal sealed record ReadRequest(string Chamber, int Year);

/// <summary>Whether a document has a layout: it must print every mark that was looked for. Made by <see cref="Shared.LayoutMarks"/>.</summary>
/// <param name="Marks">Every mark that was looked for, found or not.</param>
internal sealed record LayoutMatch(IReadOnlyList<LayoutMark> Marks)
{
    public bool Recognised => Marks.Count > 0 && Marks.All(mark => mark.Lines.Count > 0);
}

/// <summary>A line that only one layout prints.</summary>
/// <param name="Name">The mark in words, for a person.</param>
/// <param name="Lines">1-based lines where it stands; empty when it is missing.</param>
internal sealed record LayoutMark(string Name, IReadOnlyList<int> Lines);
