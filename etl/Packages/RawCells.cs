namespace Albero.Etl.Packages;

/// <summary>The cells of one row by column name. All rows of a table share one header, so that a long table holds little but its texts.</summary>
/// <param name="header">Place of each column.</param>
/// <param name="cells">One for each column.</param>
internal sealed class RawCells(IReadOnlyDictionary<string, int> header, string[] cells)
{
    public string this[string column]
    {
        get => cells[header[column]];
        set => cells[header[column]] = value;
    }

    /// <summary>The cell, or null in a table that has no such column.</summary>
    public string? Find(string column) => header.TryGetValue(column, out var place) ? cells[place] : null;
}
