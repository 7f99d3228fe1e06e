using System.Globalization;
using Albero.Domain.Plans;
using Albero.Etl.Readers.Shared;

namespace Albero.Etl.Readers.WideTable2021;

/// <summary>Reads a row's indicator: its weight, office, target and scores.</summary>
/// <param name="draft">The package while it is being read.</param>
/// <param name="heading">Heading of the table, which names the scores.</param>
/// <param name="offices">The names under which offices are counted.</param>
/// <param name="at">Checkpoint of the column of targets.</param>
internal sealed class IndicatorReader(Draft draft, DocumentLine heading, OfficeNames offices, Checkpoint at)
{
    private readonly MergedCells _merged = new();

    /// <summary>Forgets the cells above: another strategic objective begins.</summary>
    public void Begin() => _merged.Clear();

    /// <returns>The indicator's number.</returns>
    public int Read(TableRow row, string objective)
    {
        var number = draft.Indicators.Count(indicator => indicator.ObjectiveKey == objective) + 1;
        var subject = string.Create(CultureInfo.InvariantCulture, $"{objective}/{number}");
        var (name, weight) = (row.Cells[TableRow.IndicatorColumn], row.Cells[TableRow.IndicatorColumn + 1]);
        if (weight.Length == 0) draft.Note(NoteCode.MissingPart, row.Line, subject, "no weight");

        var office = _merged.Office(row);
        if (!office.IsEmpty) draft.Offices.Add(new OfficeRow(objective, number, "assignee", office.Text, offices.NameOf(office.Text), draft.At(office.Line)));
        var target = _merged.Target(row);
        if (!target.IsEmpty) draft.Targets.Add(new TargetRow(objective, number, at, target.Text, "", target.Line != row.Line, draft.At(target.Line)));
        NoteMerged(row, subject, "office", office);
        NoteMerged(row, subject, "target", target);
        Scores(row, objective, number, subject);
        draft.Indicators.Add(new IndicatorRow(
            objective, number, "", "", name, "", IndicatorDirection.Of(name, [target.Text]), "", "", "", "",
            weight, "parent", weight.Length == 0 ? null : row.Line, "", null, false, draft.At(row.Line)));
        return number;
    }

    private void NoteMerged(TableRow row, string subject, string cell, CellText found)
    {
        if (found.IsEmpty) draft.Note(NoteCode.MissingPart, row.Line, subject, $"no {cell}");
        else if (found.Line != row.Line) draft.Note(NoteCode.AmbiguousCells, row.Line, subject, $"no {cell}; read as merged with the cell above («{found.Text}», line {found.Line})");
    }

    /// <summary>A score stands where it is printed: a merged cell is one score and is not repeated.</summary>
    private void Scores(TableRow row, string objective, int number, string subject)
    {
        var missing = new List<string>();
        foreach (var (criterion, score) in heading.Cells.Skip(TableRow.ScoresColumn).Zip(row.Scores))
        {
            if (score.Length == 0) missing.Add(criterion);
            else draft.Criteria.Add(new CriterionRow(objective, number, criterion, score, draft.At(row.Line)));
        }

        if (missing.Count > 0) draft.Note(NoteCode.MissingPart, row.Line, subject, $"{missing.Count} of the scores not printed, or merged with those above, which were not repeated");
    }
}
