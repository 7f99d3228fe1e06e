using Albero.Etl.Readers.Shared;

namespace Albero.Etl.Readers.PerformanceTree2020;

/// <summary>
/// Plans printed as one long tree, without results: headings with a code (area <c>A</c>, strategic objective <c>A.1</c>,
/// operational objective <c>A.1.1</c>, action <c>A.1.1.1</c>), programmes without one, and below each heading indicators,
/// each a name and the fields Peso, Stato and Target of one or three years. The converter moved lines across page breaks
/// and printed some twice.
/// </summary>
internal sealed class PerformanceTree2020Reader : IPlanReader
{
    public string Layout => "albero-2020";

    public LayoutMatch Recognise(SourceDocument document) => LayoutMarks.Look(
        document,
        ("«Albero della Performance» with a year", line => Landmarks.PlanTitle().IsMatch(line.Text)),
        ("«Area Strategica»", line => PrintedLine.LabelsOf(line).Contains(Landmarks.Area)),
        ("«Indicatori»", line => PrintedLine.LabelsOf(line).Contains(Landmarks.Indicators)),
        ("«A.1 Title» with a code of letter and figures", line => Landmarks.Heading().IsMatch(line.Text)),
        ("«Peso | n %»", line => PrintedLine.FieldOf(line)?.Column == PrintedField.Weight),
        ("«Stato | value»", line => PrintedLine.FieldOf(line)?.Column == PrintedField.Baseline),
        ("«Target year | value»", line => PrintedLine.FieldOf(line)?.Column == PrintedField.Target));

    public ReadResult Read(SourceDocument document, ReadRequest request)
    {
        var draft = new Draft(document, request, "piano");
        var tree = new TreeWalk(draft);
        foreach (var line in PrintedLine.Of(draft)) tree.Take(line);
        TreeRows.Add(draft, tree.Nodes.All);
        MissingParts.Note(draft, tree.Nodes.All);
        return new ReadResult(draft.Package(Manifest.Of(draft, tree.Title)), draft.Ledger.Unplaced(), draft.Notes, draft.Ledger.Skipped());
    }
}
