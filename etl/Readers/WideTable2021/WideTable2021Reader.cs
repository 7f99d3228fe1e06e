using Albero.Etl.Readers.Shared;

namespace Albero.Etl.Readers.WideTable2021;

/// <summary>
/// Plans printed as one wide table, without results: areas, strategic and operational objectives and indicators with a
/// weight each, the office in charge, one target and three scores of complexity; then a small table of individual
/// objectives for each manager. The converter kept the columns as tabs and left merged cells empty.
/// </summary>
internal sealed class WideTable2021Reader : IPlanReader
{
    public string Layout => "tabella-2021";

    public LayoutMatch Recognise(SourceDocument document) => LayoutMarks.Look(
        document,
        ("«Linee programmatiche | Peso | … | Assegnatari | Target n»", Landmarks.IsTableHeading),
        ("«n.n title» in a row of a table", Landmarks.HasStrategicTitle),
        ("«Obiettivi Individuali | Indicatori | Target n»", Landmarks.IsIndividualHeading));

    public ReadResult Read(SourceDocument document, ReadRequest request)
    {
        var draft = new Draft(document, request, "piano");
        var outline = PlanOutline.Of(document);
        if (outline.Heading is { } heading)
        {
            var table = new WideTable(draft, heading);
            if (table.Year != request.Year) draft.Note(NoteCode.YearDiffers, heading.Number, "", $"the targets are of {table.Year}, asked for was {request.Year}");
            table.Read(outline.Rows);
        }
        else
        {
            draft.Note(NoteCode.MissingPart, 1, "", "no heading of the wide table");
        }

        var individual = new IndividualReader(draft, request.Year);
        foreach (var table in outline.Individual) individual.Read(table);
        draft.Ledger.Skip(outline.Prose, "prose");
        return new ReadResult(draft.Package(Manifest.Of(draft)), draft.Ledger.Unplaced(), draft.Notes, draft.Ledger.Skipped());
    }
}
