using System.Globalization;
using Albero.Domain.Plans;
using Albero.Etl.Readers.Shared;

namespace Albero.Etl.Readers.WideTable2021;

/// <summary>
/// Reads a table of individual objectives: number, objective, indicator, target. A line without a number goes on with the
/// row above, cell by cell, also over a page break.
/// </summary>
internal sealed class IndividualReader(Draft draft, int planYear)
{
    private const int Columns = 4;

    public void Read(IndividualTable table)
    {
        draft.Ledger.Skip(table.Heading, "labels");
        var role = Role(table);
        CheckYear(table, role);
        // Without a manager a row belongs to nobody: its lines stay unplaced.
        if (role.Length == 0) return;
        var number = 0;
        foreach (var row in Rows(table.Rows)) Add(role, ++number, row);
    }

    private string Role(IndividualTable table)
    {
        if (table.Role is not { } line)
        {
            draft.Note(NoteCode.MissingPart, table.Heading.Number, "", "no role above this table of individual objectives; its rows were left out");
            return "";
        }

        draft.Ledger.Place(line.Number, "individual");
        var parts = line.Cells.Where(cell => cell.Length > 0).Select(cell => People.BeforeName(Words.Of([line with { Text = cell }])));
        return string.Join(" – ", parts.Where(words => words.Count > 0).Select(words => draft.Mender.Cell(words).Text));
    }

    private void CheckYear(IndividualTable table, string role)
    {
        var heading = table.Heading.Cells[Columns - 1];
        if (heading == string.Create(CultureInfo.InvariantCulture, $"Target {planYear}")) return;
        draft.Note(NoteCode.OtherYear, table.Heading.Number, role, $"«{heading}» in the plan of {planYear}; its rows were taken");
    }

    /// <summary>The rows, each as the lines that it is printed on.</summary>
    private static List<List<DocumentLine>> Rows(IReadOnlyList<DocumentLine> lines)
    {
        var rows = new List<List<DocumentLine>>();
        foreach (var line in lines.Where(line => line.Cells.Skip(Columns).All(cell => cell.Length == 0)))
        {
            if (Landmarks.RowNumber().IsMatch(line.Cells[0])) rows.Add([line]);
            else if (line.Cells[0].Length == 0 && rows.Count > 0) rows[^1].Add(line);
        }

        return rows;
    }

    private void Add(string role, int number, IReadOnlyList<DocumentLine> lines)
    {
        var line = lines[0].Number;
        var printed = lines[0].Cells[0];
        var subject = string.Create(CultureInfo.InvariantCulture, $"{role}/{number}");
        foreach (var part in lines) draft.Ledger.Place(part.Number, "individual");
        if (printed != number.ToString(CultureInfo.InvariantCulture))
        {
            draft.Note(NoteCode.AmbiguousCells, line, subject, $"printed as number {printed}; counted as {number}");
        }

        string[] cells = [.. Enumerable.Range(1, Columns - 1).Select(column => Cell(lines, column))];
        foreach (var missing in new[] { "objective", "indicator", "target" }.Where((_, i) => cells[i].Length == 0))
        {
            draft.Note(NoteCode.MissingPart, line, subject, $"no {missing} in this row");
        }

        draft.Individual.Add(new IndividualRow(role, number, cells[0], cells[1], cells[2], draft.At(line)));
    }

    private string Cell(IEnumerable<DocumentLine> lines, int column) => draft.Mender.Cell(Words.Of(
        lines.Where(line => line.Cells.Count > column).Select(line => line with { Text = line.Cells[column] }))).Text;
}
