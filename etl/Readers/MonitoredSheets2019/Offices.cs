using Albero.Domain.Plans;
using Albero.Etl.Readers.Shared;

namespace Albero.Etl.Readers.MonitoredSheets2019;

/// <summary>Offices of a sheet and of its KPIs. The document names people among them: a person is <c>[persona]</c>.</summary>
internal sealed class Offices(Draft draft, PersonNames people)
{
    private const string Person = "[persona]";

    public void Add(string objective, int? indicator, string relation, TableCell? cell)
    {
        if (cell is null) return;
        var words = Words.Of(cell.Lines);
        draft.Ledger.Place(words, "offices");
        var office = people.Before(words);
        var name = draft.Mender.Cell(office).Text;
        if (office.Count < words.Count) name = Words.Fold($"{name} {Person}");
        if (office.Count < words.Count && !PersonNames.HasTitle(words))
        {
            // The words themselves stay out of the note, which is printed.
            draft.Note(
                NoteCode.AmbiguousCells, words[0].Line, indicator is null ? objective : $"{objective}/{indicator}",
                $"no word for an office and no courtesy title: taken for a person's name and written {Person}");
        }

        draft.Offices.Add(new OfficeRow(objective, indicator, relation, name, name, draft.At(words[0].Line)));
    }
}
