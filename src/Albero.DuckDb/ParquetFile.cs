using System.Text.RegularExpressions;

namespace Albero.DuckDb;

/// <summary>
/// Writes rows as a Parquet file, which DuckDB does in a database of its own in memory. That database may touch the one file
/// and nothing else. Names are quoted, values and texts travel as rows and parameters: nothing given becomes SQL text.
/// Only public members of the provider are used, which DuckDB.NET.Data has too.
/// </summary>
public static partial class ParquetFile
{
    private const string Table = "exported";

    /// <summary>Writes a whole file to a stream, which stays open. Nothing is written to it synchronously.</summary>
    /// <param name="stream">Where the file goes.</param>
    /// <param name="columns">Names, each once whatever its case, and types: VARCHAR, BIGINT, DOUBLE, BOOLEAN, DATE, TIMESTAMP or DECIMAL(width,scale).</param>
    /// <param name="rows">A value per column: string, long, decimal, double, bool, <see cref="DateOnly"/>, <see cref="DateTime"/> or null.</param>
    /// <param name="metadata">Texts to keep in the file beside the rows, by key.</param>
    /// <param name="cancellationToken">Stops between rows and between pieces of the file.</param>
    /// <exception cref="ArgumentException">A type is none of those above, or a row has not as many values as there are columns.</exception>
    /// <exception cref="DuckDBException">A name is there twice, or a value doesn't fit its column.</exception>
    public static async Task WriteAsync(
        Stream stream, IReadOnlyList<(string Name, string Type)> columns, IEnumerable<IReadOnlyList<object?>> rows,
        IReadOnlyDictionary<string, string> metadata, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(metadata);
        // A folder that only its owner enters, and a file that only its owner reads.
        var folder = Directory.CreateTempSubdirectory("albero-parquet-");
        try
        {
            var file = Path.Combine(folder.FullName, "export.parquet");
            new FileStream(file, OwnerOnly()).Dispose();
            Write(file, columns, rows, metadata, cancellationToken);
            await using var written = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.Asynchronous | FileOptions.SequentialScan);
            await written.CopyToAsync(stream, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static FileStreamOptions OwnerOnly()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }

    private static void Write(
        string file, IReadOnlyList<(string Name, string Type)> columns, IEnumerable<IReadOnlyList<object?>> rows,
        IReadOnlyDictionary<string, string> metadata, CancellationToken cancellationToken)
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        Execute(connection, "SET allowed_paths = [$1]", file);
        Execute(connection, "SET enable_external_access = false");
        Execute(connection, $"CREATE TABLE {Table} ({string.Join(", ", columns.Select(column => $"{Quoted(column.Name)} {Known(column.Type)}"))})");
        using (var appender = connection.CreateAppender(Table))
        {
            foreach (var row in rows)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (row.Count != columns.Count) throw new ArgumentException($"A row has {row.Count} values for {columns.Count} columns.", nameof(rows));
                var appended = appender.CreateRow();
                foreach (var value in row) Append(appended, value);
                appended.EndRow();
            }
        }

        var keys = string.Join(", ", metadata.Keys.Select((key, index) => $"{Quoted(key)}: ${index + 2}"));
        var kept = metadata.Count > 0 ? $", KV_METADATA {{{keys}}}" : "";
        // Another file beside it, to be renamed, isn't allowed, and nobody reads this one before it is whole.
        Execute(connection, $"COPY {Table} TO $1 (FORMAT parquet, COMPRESSION zstd, USE_TMP_FILE false{kept})", [file, .. metadata.Values]);
    }

    private static void Append(DuckDBAppenderRow row, object? value) => _ = value switch
    {
        null => row.AppendNullValue(),
        string text => row.AppendValue(text),
        long number => row.AppendValue(number),
        decimal number => row.AppendValue(number),
        double number => row.AppendValue(number),
        bool truth => row.AppendValue(truth),
        DateOnly day => row.AppendValue(day),
        DateTime moment => row.AppendValue(moment),
        _ => throw new ArgumentException($"A Parquet file has no place for a {value.GetType().Name}.", nameof(value)),
    };

    private static void Execute(DuckDBConnection connection, string sql, params string[] values)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var value in values) command.Parameters.Add(new DuckDBParameter { Value = value });
        command.ExecuteNonQuery();
    }

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Known(string type) => Types().IsMatch(type) ? type : throw new ArgumentException($"'{type}' is no type of a Parquet file's column.", nameof(type));

    [GeneratedRegex(@"\A(VARCHAR|BIGINT|DOUBLE|BOOLEAN|DATE|TIMESTAMP|DECIMAL\([0-9]{1,2},[0-9]{1,2}\))\z")]
    private static partial Regex Types();
}
