namespace Albero.Etl.Packages;

/// <summary>A CSV file as read: rows by column name, each with its line in the file.</summary>
internal sealed record RawTable(TableSchema Schema, string File, IReadOnlyList<RawRow> Rows)
{
    /// <summary>A fault of one of its cells, placed where a person finds the text: in corrections.csv when that put it there.</summary>
    public PackageFault Fault(FaultCode code, RawRow row, string column, string found, params IReadOnlyList<string> details) =>
        row.Corrected.TryGetValue(column, out var by)
            ? new(code, by.File, by.Line, "corrected", found, details)
            : new(code, File, row.Line, column, found, details);
}

/// <summary>A row before its cells are checked; corrections change it in place.</summary>
internal sealed record RawRow(int Line, Dictionary<string, string> Cells)
{
    /// <summary>By column, the correction that its cell comes from.</summary>
    public Dictionary<string, (string File, int Line)> Corrected { get; } = [];

    /// <summary>Its key cells joined by <c>|</c>.</summary>
    public string KeyOf(TableSchema schema) => string.Join('|', schema.Key.Select(column => Cells[column]));
}
