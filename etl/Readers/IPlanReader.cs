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

/// <summary>Whether a document has a layout, with one reason per mark looked for.</summary>
internal sealed record LayoutMatch(bool Recognised, IReadOnlyList<string> Reasons);
