using System.Data.Common;
using Albero.DuckDb;

namespace Albero.Etl.Mart;

/// <summary>
/// A new DuckDB file being filled: the only place of the ETL that names the provider, because rows go in by its
/// appender, which standard ADO.NET doesn't have.
/// </summary>
internal sealed class BulkLoader : IDisposable
{
    private readonly DuckDBConnection connection;
    private readonly CancellationToken stop;
    private readonly Dictionary<string, TableAppender> appenders = [];

    /// <param name="path">A path where no file is.</param>
    /// <param name="stop">Interrupts the statement that runs, and is asked before each row that is appended.</param>
    /// <exception cref="OperationCanceledException">It was told to stop; thrown by every method.</exception>
    public BulkLoader(string path, CancellationToken stop = default)
    {
        this.stop = stop;
        var settings = new DuckDBConnectionStringBuilder { DataSource = path };
        settings["enable_external_access"] = "false";
        connection = new DuckDBConnection(settings.ConnectionString);
        connection.Open();
    }

    public DbConnection Connection => connection;

    /// <summary>A finished file, opened so that nothing in it can change.</summary>
    public static DbConnection OpenToRead(string path)
    {
        var settings = new DuckDBConnectionStringBuilder { DataSource = path };
        (settings["ACCESS_MODE"], settings["enable_external_access"]) = ("READ_ONLY", "false");
        var connection = new DuckDBConnection(settings.ConnectionString);
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Whether DuckDB failed for want of room or rights on the disk, which is no fault of ours.</summary>
    public static bool IsOfTheDisk(Exception fault) => fault is DuckDBException { ErrorType: DuckDBErrorType.IO or DuckDBErrorType.Permission }
        // A file that can't be written while DuckDB empties its log comes as a fatal error that only quotes the first one.
        || (fault is DuckDBException { ErrorType: DuckDBErrorType.Fatal } && fault.Message.Contains("Could not write file", StringComparison.Ordinal));

    /// <exception cref="OperationCanceledException">It was told to stop.</exception>
    public void AskStop() => stop.ThrowIfCancellationRequested();

    /// <summary>The appender of a table; rows are visible to queries after <see cref="Flush"/>.</summary>
    public TableAppender Table(string name)
    {
        if (!appenders.TryGetValue(name, out var appender)) appenders.Add(name, appender = new TableAppender(connection.CreateAppender(name), stop));
        return appender;
    }

    /// <summary>Writes what was appended and returns the rows by table.</summary>
    public IReadOnlyDictionary<string, long> Flush()
    {
        var rows = appenders.ToDictionary(appender => appender.Key, appender => appender.Value.Rows);
        foreach (var appender in appenders.Values) appender.Dispose();
        appenders.Clear();
        return rows;
    }

    public void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQueryAsync(stop).Ended(stop);
    }

    public void Dispose()
    {
        // Only a load that failed has rows here that nobody flushed: closing them complains, and would hide what went wrong.
        foreach (var appender in appenders.Values)
        {
            try
            {
                appender.Dispose();
            }
            catch (Exception fault) when (fault is DbException or InvalidOperationException)
            {
            }
        }

        connection.Dispose();
    }
}

/// <summary>
/// Appends rows value by value, in the order of the table's columns; a null is NULL, and so is an empty text: never ''
/// for missing. Decimals are rounded to the column's scale.
/// </summary>
internal sealed class TableAppender(DuckDBAppender appender, CancellationToken stop) : IDisposable
{
    private DuckDBAppenderRow? row;

    public long Rows { get; private set; }

    private DuckDBAppenderRow Current => row ?? throw new InvalidOperationException("A value was added outside a row.");

    public TableAppender Row()
    {
        stop.ThrowIfCancellationRequested();
        row = appender.CreateRow();
        return this;
    }

    public TableAppender Add(string? text)
    {
        Current.AppendValue(string.IsNullOrEmpty(text) ? null : text);
        return this;
    }

    public TableAppender Add(long? value)
    {
        Current.AppendValue(value);
        return this;
    }

    public TableAppender Add(bool? value)
    {
        Current.AppendValue(value);
        return this;
    }

    public TableAppender Add(decimal? value)
    {
        Current.AppendValue(value);
        return this;
    }

    public TableAppender Add(DateOnly? value)
    {
        Current.AppendValue(value);
        return this;
    }

    public TableAppender Add(DateTime? value)
    {
        Current.AppendValue(value);
        return this;
    }

    public void End()
    {
        Current.EndRow();
        row = null;
        Rows++;
    }

    public void Dispose() => appender.Dispose();
}
