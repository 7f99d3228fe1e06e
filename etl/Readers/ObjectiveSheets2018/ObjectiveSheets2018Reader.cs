namespace Albero.Etl.Readers.ObjectiveSheets2018;

/// <summary>
/// Plans printed as one sheet per operational objective, with monitoring at mid-year: the tree and the managers'
/// weights on the first pages, then sheets with <c>Indicatore N</c>, ticked types, a row of baseline, two targets and
/// weight, <c>Risultati raggiunti</c> and <c>Scostamenti</c>.
/// </summary>
internal sealed class ObjectiveSheets2018Reader : IPlanReader
{
    public string Layout => "schede-2018";

    public LayoutMatch Recognise(SourceDocument document)
    {
        (string Mark, int Count)[] marks =
        [
            ("«OBIETTIVO OPERATIVO n.n.n»", Count(document, Landmarks.OperationalHeading().IsMatch)),
            ("«Peso dell'obiettivo dirigenziale»", Count(document, Landmarks.SheetWeight().IsMatch)),
            ("«Tipo Indicatore:» with boxes", Count(document, text => Landmarks.Types().IsMatch(text) && text.Contains('□'))),
            ("«Target storico di riferimento: Valore Target: Peso»", Count(document, Landmarks.TargetTitle().IsMatch)),
            ("«Risultati raggiunti»", Count(document, Landmarks.Results().IsMatch)),
        ];
        return new LayoutMatch(
            marks.All(mark => mark.Count > 0),
            [.. marks.Select(mark => mark.Count == 0 ? $"no line {mark.Mark}" : $"{mark.Count} × {mark.Mark}")]);
    }

    public ReadResult Read(SourceDocument document, ReadRequest request)
    {
        var draft = new Draft(document, request);
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

    private static int Count(SourceDocument document, Func<string, bool> isMark) => document.Lines.Count(line => isMark(line.Text));
}
