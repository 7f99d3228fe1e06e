namespace Albero.Etl.Readers.WideTable2021;

/// <summary>
/// Gives the tab-separated cells of a line to the columns of the wide table. Below a page break the converter may lose the
/// empty cells in front: the row then stands too far left, with titles where weights belong. Figures tell where it goes.
/// </summary>
internal static class RowPlacement
{
    private static readonly int[] Shifts = [0, 1, -1, 2, -2, 3, -3];

    /// <summary>The row; null when its cells fit the columns nowhere.</summary>
    public static TableRow? Place(DocumentLine line) =>
        Shifts.Select(shift => Shifted(line, shift)).FirstOrDefault(row => row is not null && Fits(row.Cells));

    private static TableRow? Shifted(DocumentLine line, int shift)
    {
        var cells = shift < 0 ? line.Cells.Skip(-shift) : Enumerable.Repeat("", shift).Concat(line.Cells);
        var lost = line.Cells.Take(Math.Max(0, -shift)).Concat(cells.Skip(TableRow.Columns));
        return lost.Any(cell => cell.Length > 0)
            ? null
            : new TableRow(line.Number, [.. cells.Concat(Enumerable.Repeat("", TableRow.Columns)).Take(TableRow.Columns)], shift);
    }

    private static bool Fits(IReadOnlyList<string> cells)
    {
        for (var column = 0; column < cells.Count; column++)
        {
            // A target may be anything, a bare figure too.
            if (cells[column].Length == 0 || column == TableRow.TargetColumn) continue;
            var isFigure = Landmarks.Figure().IsMatch(cells[column]);
            if (isFigure != (column >= TableRow.ScoresColumn || column % 2 == 1)) return false;
            if (Landmarks.StrategicTitle().IsMatch(cells[column]) && column < TableRow.IndicatorColumn && column != TableRow.StrategicColumn) return false;
        }

        return true;
    }
}
