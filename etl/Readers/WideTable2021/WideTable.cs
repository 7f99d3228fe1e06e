using System.Globalization;
using Albero.Domain.Plans;
using Albero.Etl.Readers.Shared;

namespace Albero.Etl.Readers.WideTable2021;

/// <summary>Reads the wide table, row by row.</summary>
internal sealed class WideTable(Draft draft, DocumentLine heading)
{
    private readonly TreeReader _tree = new(draft);

    /// <summary>The year over the column of targets.</summary>
    public int Year { get; } = int.Parse(
        Landmarks.TargetYear().Match(heading.Cells[TableRow.TargetColumn]).Groups["year"].Value, CultureInfo.InvariantCulture);

    public void Read(IEnumerable<DocumentLine> lines)
    {
        draft.Ledger.Skip(heading, "labels");
        var rows = new List<TableRow>();
        foreach (var line in lines)
        {
            if (Landmarks.IsTableHeading(line)) draft.Ledger.Skip(line, "labels");
            else if (RowPlacement.Place(line) is { } row) rows.Add(row);
            else draft.Note(NoteCode.AmbiguousCells, line.Number, "", $"{line.Cells.Count} cells that don't fit the columns of the table; the line was left out");
        }

        var offices = new OfficeNames(rows.Select(row => row.Office).Where(office => office.Length > 0));
        var indicators = new IndicatorReader(draft, heading, offices, new Checkpoint(Year, 4));
        foreach (var row in rows) Read(row, indicators);
        WeightConvention.Settle(draft);
    }

    private void Read(TableRow row, IndicatorReader indicators)
    {
        if (_tree.Enter(row)) indicators.Begin();
        if (row.Cells[TableRow.IndicatorColumn].Length == 0 || _tree.Operational.Length == 0)
        {
            draft.Note(
                NoteCode.MissingPart, row.Line, _tree.Operational,
                _tree.Operational.Length == 0 ? "no operational objective for this row; its indicator was left out" : "no indicator in this row");
            return;
        }

        draft.Ledger.Place(row.Line, "indicators");
        var number = indicators.Read(row, _tree.Operational);
        if (row.Shift != 0) TellShift(row, number);
    }

    private void TellShift(TableRow row, int number)
    {
        draft.LayoutNotes.Add(new LayoutNoteRow("displaced", _tree.Operational, number, "", "", draft.At(row.Line)));
        draft.Note(
            NoteCode.DisplacedLine, row.Line, string.Create(CultureInfo.InvariantCulture, $"{_tree.Operational}/{number}"),
            $"the row stands {Math.Abs(row.Shift)} column(s) too far {(row.Shift > 0 ? "left" : "right")}; read where its figures fit");
    }
}
