using Albero.Etl.Readers.Shared;

namespace Albero.Etl.Readers.ObjectiveSheets2018;

/// <summary>
/// Plans printed as one sheet per operational objective, with monitoring at mid-year: the tree and the managers'
/// weights on the first pages, then sheets with <c>Indicatore N</c>, ticked types, a row of baseline, two targets and
/// weight, <c>Risultati raggiunti</c> and <c>Scostamenti</c>.
/// </summary>
internal sealed class ObjectiveSheets2018Reader : IPlanReader
{
    public string Layout => "schede-2018";

    public LayoutMatch Recognise(SourceDocument document) => LayoutMarks.Look(
        document,
        ("«OBIETTIVO OPERATIVO n.n.n»", line => Landmarks.OperationalHeading().IsMatch(line.Text)),
        ("«Peso dell'obiettivo dirigenziale»", line => Landmarks.SheetWeight().IsMatch(line.Text)),
        ("«Tipo Indicatore:» with boxes", line => Landmarks.Types().IsMatch(line.Text) && line.Text.Contains('□')),
        ("«Target storico di riferimento: Valore Target: Peso»", line => Landmarks.TargetTitle().IsMatch(line.Text)),
        ("«Risultati raggiunti»", line => Landmarks.Results().IsMatch(line.Text)));

    public ReadResult Read(SourceDocument document, ReadRequest request)
    {
        var draft = new Draft(document, request, "monitoraggio");
        var outline = DocumentOutline.Of(document);
        var manifest = Manifest.Of(draft, outline);
        TreePages.Read(draft, outline.Tree);
        AssignmentTable.Read(draft, outline.Assignments);

        var directorates = outline.Sheets.Select(sheet => draft.Mender.Cell(Words.Of(sheet.Cover)).Text).Where(name => name.Length > 0).ToList();
        var offices = new Offices(draft, directorates);
        IReadOnlyList<DocumentLine> cover = [];
        foreach (var sheet in outline.Sheets)
        {
            // A cover page holds for all sheets up to the next one.
            if (sheet.Cover.Count > 0) cover = sheet.Cover;
            SheetReader.Read(draft, sheet, offices, cover);
        }

        foreach (var (code, title) in draft.ShortTitles.Where(box => !outline.Sheets.Any(sheet => sheet.Code == box.Key)))
        {
            draft.Note(NoteCode.MissingPart, title.Line, code, $"the tree has the box «{title.Text}», but the objective has no sheet");
        }

        draft.Objectives.Sort((first, second) => TreeOrder.Compare(first.Key, second.Key));
        return new ReadResult(draft.Package(manifest), draft.Ledger.Unplaced(), draft.Notes, draft.Ledger.Skipped());
    }
}
