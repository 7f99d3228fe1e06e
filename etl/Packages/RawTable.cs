namespace Albero.Etl.Packages;

/// <summary>A CSV file as read: rows by column name, each with its line in the file.</summary>
internal sealed record RawTable(TableSchema Schema, string File, IReadOnlyList<RawRow> Rows)
{
    /// <summary>The column of corrections.csv that holds what a correction puts into a cell.</summary>
    public const string CorrectedColumn = "corrected";

    /// <summary>A fault of one of its cells, placed where a person finds the text: in corrections.csv when that put it there.</summary>
    public PackageFault Fault(FaultCode code, RawRow row, string column, string found, params IReadOnlyList<string> details) =>
        row.CorrectionOf(column) is var (file, line)
            ? new(code, file, line, CorrectedColumn, found, details)
            : new(code, File, row.Line, column, found, details);
}

/// <summary>A row before its cells are checked; corrections change it in place.</summary>
internal sealed record RawRow(int Line, RawCells Cells)
{
    private Dictionary<string, (string File, int Line)>? corrected;

    /// <summary>Puts a text into a cell, and remembers where it comes from.</summary>
    public void Correct(string column, string text, string file, int line)
    {
        Cells[column] = text;
        (corrected ??= [])[column] = (file, line);
    }

    /// <summary>The correction that a cell comes from; null when it is as read.</summary>
    public (string File, int Line)? CorrectionOf(string column) => corrected is not null && corrected.TryGetValue(column, out var by) ? by : null;

    /// <summary>Its key cells joined by <c>|</c>.</summary>
    public string KeyOf(TableSchema schema) => string.Join('|', schema.Key.Select(column => Cells[column]));
}
