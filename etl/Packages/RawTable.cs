namespace Albero.Etl.Packages;

/// <summary>A CSV file as read: rows by column name, each with its line in the file.</summary>
internal sealed record RawTable(TableSchema Schema, string File, IReadOnlyList<RawRow> Rows);

/// <summary>A row before its cells are checked; corrections change it in place.</summary>
internal sealed record RawRow(int Line, Dictionary<string, string> Cells)
{
    /// <summary>Its key cells joined by <c>|</c>.</summary>
    public string KeyOf(TableSchema schema) => string.Join('|', schema.Key.Select(column => Cells[column]));
}
