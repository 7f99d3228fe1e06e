namespace Albero.DuckDb;

/// <summary>The one place where a native error becomes an exception, with its remedy.</summary>
internal static class Fault
{
    private static readonly (string Mark, string Remedy)[] Remedies =
    [
        ("Conflicting lock", "Another process has the file open for writing. Close it there, or read a file that nobody writes (a published snapshot) with ACCESS_MODE=READ_ONLY."),
        ("Could not set lock", "Another process has the file open. Close it there, or open the file with ACCESS_MODE=READ_ONLY in every process."),
        ("in read-only mode: database does not exist", "The file is missing. Check the path; a file that is opened with ACCESS_MODE=READ_ONLY has to exist."),
        ("No such file or directory", "The folder of the file is missing. Check the path and create the folder."),
        ("not a valid DuckDB database", "The file isn't a DuckDB database, or it is damaged. Check the path; nothing was changed."),
        ("nrecognized configuration", "The connection string has a setting that DuckDB doesn't know. Spell it as in duckdb_settings()."),
        ("attached in read-only mode", "The connection was opened with ACCESS_MODE=READ_ONLY. Open it without, if writing is meant."),
        ("Current transaction is aborted", "An earlier statement of this transaction failed. Roll it back and start again.")
    ];

    internal static Exception Opening(string dataSource, string? error) =>
        new DuckDBException(WithRemedy($"DuckDB can't open '{dataSource}': {error ?? "no reason was given"}"), KindIn(error));

    internal static Exception From(string? error, DuckDBErrorType kind = DuckDBErrorType.Invalid)
    {
        var type = kind == DuckDBErrorType.Invalid ? KindIn(error) : kind;
        return type == DuckDBErrorType.Interrupt
            ? new OperationCanceledException("The statement was cancelled.")
            : new DuckDBException(WithRemedy(error ?? "DuckDB failed and gave no reason."), type);
    }

    internal static ObjectDisposedException Closed(string what) => new(what, $"This {what} is closed. Nothing can be read from it or written to it any more.");

    private static string WithRemedy(string message)
    {
        foreach (var (mark, remedy) in Remedies)
        {
            if (message.Contains(mark, StringComparison.OrdinalIgnoreCase))
            {
                return $"{message.TrimEnd()}\n{remedy}";
            }
        }

        return message;
    }

    /// <summary>Calls that only return a text begin it with the kind: "Catalog Error: …".</summary>
    private static DuckDBErrorType KindIn(string? error)
    {
        var end = error?.IndexOf(" Error:", StringComparison.Ordinal) ?? -1;
        if (end <= 0)
        {
            return error?.StartsWith("INTERRUPT", StringComparison.Ordinal) == true ? DuckDBErrorType.Interrupt : DuckDBErrorType.Invalid;
        }

        var kind = error![..end].Replace(" ", "", StringComparison.Ordinal);
        return Enum.TryParse<DuckDBErrorType>(kind, ignoreCase: true, out var type) ? type : DuckDBErrorType.Invalid;
    }
}
