namespace Albero.Etl.Readers.ObjectiveSheets2018;

/// <summary>The sheet of one operational objective.</summary>
/// <param name="Code">Its printed code.</param>
/// <param name="Heading">The heading's line.</param>
/// <param name="Cover">The lines of the cover page that opened this group of sheets; empty when none did.</param>
/// <param name="Sections">The sheet's parts.</param>
internal sealed record Sheet(
    string Code, DocumentLine Heading, IReadOnlyList<DocumentLine> Cover, IReadOnlyList<Section> Sections)
{
    public IEnumerable<Section> Of(SectionKind kind) => Sections.Where(section => section.Kind == kind);
}

/// <summary>A part of a sheet.</summary>
/// <param name="Kind">Which part.</param>
/// <param name="Lines">Its lines from the label's on.</param>
/// <param name="LabelLength">Length of the label on the first line; 0 when the part has none.</param>
internal sealed record Section(SectionKind Kind, IReadOnlyList<DocumentLine> Lines, int LabelLength)
{
    public string Label => Lines.Count == 0 ? "" : Lines[0].Text[..LabelLength];

    /// <summary>The words behind the label.</summary>
    public List<Word> Words() => Readers.Words.After(Lines, LabelLength);
}
