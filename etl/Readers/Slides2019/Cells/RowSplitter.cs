namespace Albero.Etl.Readers.Slides2019.Cells;

/// <summary>
/// Gives the tab-separated cells of a row to the four columns baseline, first target, second target and weight. The weight
/// is the last cell that looks like one; with fewer cells than columns, targets come before the baseline.
/// </summary>
internal static class RowSplitter
{
    private const int Columns = 4;

    public static RowCells Split(IReadOnlyList<string> printed)
    {
        List<string> cells = [.. printed];
        while (cells.Count > Columns && cells[^1].Length == 0) cells.RemoveAt(cells.Count - 1);
        var hasWeight = Landmarks.Weight().IsMatch(cells[^1]);
        var weight = hasWeight ? cells[^1] : "";
        // The column of the weight may be there and hold nothing.
        var rest = hasWeight || (cells.Count >= Columns && cells[^1].Length == 0) ? cells[..^1] : cells;
        var placed = rest.Count switch
        {
            0 => new RowCells("", "", "", weight, ""),
            1 => new RowCells("", rest[0], "", weight, "one cell for three columns; read as one target for both checkpoints"),
            2 => new RowCells(rest[0], rest[1], "", weight, "two cells for three columns; read as the baseline and one target for both checkpoints"),
            3 => new RowCells(rest[0], rest[1], rest[2], weight, ""),
            _ => new RowCells(rest[0], rest[1], rest[2], weight, $"{rest.Count} cells for three columns, «{string.Join(" | ", rest)}»; read as the first three"),
        };
        if (placed.Doubt.Length > 0) return placed;
        if (placed.First.Length == 0 && placed.Second.Length == 0) return placed with { Doubt = "no target is printed" };
        return placed.FirstSpansBoth
            ? placed with { Doubt = $"«{placed.First}» stands under the first day and nothing under the second; read as one cell across both" }
            : placed;
    }
}
