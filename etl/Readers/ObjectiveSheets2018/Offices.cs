using Albero.Domain.Plans;
using Albero.Etl.Readers.Shared;

namespace Albero.Etl.Readers.ObjectiveSheets2018;

/// <summary>
/// The offices of an objective: first the directorate whose cover page opened the group of sheets, which leads it, then
/// what the sheet lists. The people responsible are never read.
/// </summary>
internal sealed class Offices(Draft draft, IReadOnlyList<string> directorates)
{
    public void Read(Sheet sheet, IReadOnlyList<DocumentLine> cover)
    {
        var lead = draft.Mender.Cell(Words.Of(cover));
        if (lead.IsEmpty) draft.Note(NoteCode.MissingPart, sheet.Heading.Number, sheet.Code, "no page with the name of a directorate before this sheet");
        else
        {
            draft.Ledger.Place(Words.Of(cover), "offices");
            draft.Offices.Add(new OfficeRow(sheet.Code, null, "directorate", lead.Text, lead.Text, draft.At(lead.Line)));
        }

        foreach (var section in sheet.Sections)
        {
            if (section.Kind == SectionKind.People) draft.Ledger.Skip(section.Lines, "people");
            else if (Relation(section.Kind) is { } relation) List(sheet.Code, section, relation);
        }
    }

    private static string? Relation(SectionKind kind) => kind switch
    {
        SectionKind.Directorates => "directorate",
        SectionKind.Services => "service",
        SectionKind.Offices => "office",
        _ => null,
    };

    private void List(string objective, Section section, string relation)
    {
        var words = section.Words();
        draft.Ledger.Place(words, "offices");
        foreach (var name in OfficeNames.Split(words, section.Label.TrimEnd() is "Servizi" or "Uffici"))
        {
            var printed = draft.Mender.Cell(name);
            draft.Offices.Add(new OfficeRow(
                objective, null, relation, printed.Text, OfficeNames.Normalise(printed.Text, relation, directorates), draft.At(printed.Line)));
        }
    }
}
