using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Albero.DuckDb.Execution;

namespace Albero.DuckDb;

/// <summary>One or more statements with their parameters. The async methods run on a pool thread and can be cancelled.</summary>
public sealed class DuckDBCommand : DbCommand
{
    private DuckDBConnection? connection;

    /// <summary>A command without text.</summary>
    public DuckDBCommand()
    {
    }

    /// <summary>A command with its text.</summary>
    public DuckDBCommand(string commandText) => CommandText = commandText;

    /// <summary>A command with its text and connection.</summary>
    public DuckDBCommand(string commandText, DuckDBConnection connection)
    {
        CommandText = commandText;
        this.connection = connection;
    }

    /// <inheritdoc/>
    [AllowNull]
    public override string CommandText { get; set => field = value ?? ""; } = "";

    /// <summary>Seconds that a statement may take until its first rows, and again until each further chunk of rows; 0 (the default) is no limit.</summary>
    public override int CommandTimeout
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>Text only.</summary>
    public override CommandType CommandType
    {
        get => CommandType.Text;
        set
        {
            if (value != CommandType.Text)
            {
                throw new NotSupportedException("DuckDB has no stored procedures. Use CommandType.Text.");
            }
        }
    }

    /// <inheritdoc/>
    public override bool DesignTimeVisible { get; set; }

    /// <inheritdoc/>
    public override UpdateRowSource UpdatedRowSource { get; set; }

    /// <summary>
    /// Whether rows are computed while they are read (the default): little memory, and nothing else runs on the
    /// connection until the reader has ended. Otherwise the whole answer is computed first.
    /// </summary>
    public bool UseStreamingMode { get; set; } = true;

    /// <inheritdoc/>
    public new DuckDBConnection? Connection
    {
        get => connection;
        set => connection = value;
    }

    /// <inheritdoc/>
    public new DuckDBParameterCollection Parameters { get; } = new();

    /// <inheritdoc/>
    protected override DbConnection? DbConnection
    {
        get => connection;
        set => connection = value switch
        {
            null => null,
            DuckDBConnection ours => ours,
            _ => throw new InvalidCastException($"A {nameof(DuckDBConnection)} is expected, not {value.GetType().Name}.")
        };
    }

    /// <inheritdoc/>
    protected override DbParameterCollection DbParameterCollection => Parameters;

    /// <summary>Informative: a statement belongs to its connection's transaction.</summary>
    protected override DbTransaction? DbTransaction { get; set; }

    private DuckDBConnection OpenConnection => connection
        ?? throw new InvalidOperationException("The command has no connection. Set Connection, or make the command with connection.CreateCommand().");

    /// <summary>Stops the statement that runs on this command's connection; it ends with an <see cref="OperationCanceledException"/>.</summary>
    public override void Cancel() => connection?.Interrupt();

    /// <summary>Does nothing: a statement is prepared when it runs.</summary>
    public override void Prepare()
    {
    }

    /// <summary>Runs the statements and returns how many rows they inserted, changed or deleted (0 for others).</summary>
    public override int ExecuteNonQuery() => Guard(() =>
    {
        using (OpenConnection.EnterIdle())
        using (var batch = new Batch(OpenConnection.Handle, CommandText, Parameters))
        {
            var rows = 0L;
            while (batch.HasMore)
            {
                using var result = batch.RunNext(streaming: false, out _);
                rows += result.RowsChanged;
            }

            return (int)Math.Min(rows, int.MaxValue);
        }
    });

    /// <summary>The first column of the first row; null if there is no row, <see cref="DBNull"/> if it is NULL.</summary>
    public override object? ExecuteScalar()
    {
        using var reader = ExecuteReader();
        return reader.Read() ? reader.GetValue(0) : null;
    }

    /// <summary>Runs the statements up to the first that has rows; the reader runs the others.</summary>
    public new DuckDBDataReader ExecuteReader() => ExecuteReader(CommandBehavior.Default);

    /// <summary>Runs the statements up to the first that has rows; the reader runs the others.</summary>
    public new DuckDBDataReader ExecuteReader(CommandBehavior behavior) => Guard(() =>
    {
        using (OpenConnection.EnterIdle())
        {
            return DuckDBDataReader.Start(OpenConnection, new Batch(OpenConnection.Handle, CommandText, Parameters), behavior, this);
        }
    });

    /// <inheritdoc/>
    public override Task<int> ExecuteNonQueryAsync(CancellationToken cancellationToken) => OnPool(ExecuteNonQuery, cancellationToken);

    /// <inheritdoc/>
    public override Task<object?> ExecuteScalarAsync(CancellationToken cancellationToken) => OnPool(ExecuteScalar, cancellationToken);

    /// <inheritdoc/>
    protected override Task<DbDataReader> ExecuteDbDataReaderAsync(CommandBehavior behavior, CancellationToken cancellationToken) =>
        OnPool<DbDataReader>(() => ExecuteReader(behavior), cancellationToken);

    /// <inheritdoc/>
    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => ExecuteReader(behavior);

    /// <inheritdoc/>
    protected override DbParameter CreateDbParameter() => new DuckDBParameter();

    private Task<T> OnPool<T>(Func<T> run, CancellationToken token) =>
        Cancellation.OnPool(run, OpenConnection, token);

    private T Guard<T>(Func<T> run) => TimeLimit.Guard(OpenConnection, CommandTimeout, run);
}
