using System.Data;
using System.Data.Common;

namespace Albero.DuckDb;

/// <summary>A transaction; rolled back when it is disposed without a commit.</summary>
public sealed class DuckDBTransaction : DbTransaction
{
    private readonly DuckDBConnection connection;
    private bool finished;

    private DuckDBTransaction(DuckDBConnection connection) => this.connection = connection;

    /// <inheritdoc/>
    public override IsolationLevel IsolationLevel => IsolationLevel.Snapshot;

    /// <inheritdoc/>
    protected override DbConnection? DbConnection => finished ? null : connection;

    private bool IsCurrent => !finished && ReferenceEquals(connection.Transaction, this);

    /// <inheritdoc/>
    public override void Commit() => Finish("COMMIT");

    /// <inheritdoc/>
    public override void Rollback() => Finish("ROLLBACK");

    internal static DuckDBTransaction Begin(DuckDBConnection connection, IsolationLevel level)
    {
        if (level is not (IsolationLevel.Unspecified or IsolationLevel.Snapshot))
        {
            throw new ArgumentException($"DuckDB's transactions are {IsolationLevel.Snapshot}, not {level}. Ask for no level.", nameof(level));
        }

        if (connection.Transaction != null)
        {
            throw new InvalidOperationException("This connection already has a transaction, and DuckDB doesn't nest them. Commit it or roll it back first.");
        }

        Execute(connection, "BEGIN TRANSACTION");
        return connection.Transaction = new DuckDBTransaction(connection);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && IsCurrent && connection.State == ConnectionState.Open)
        {
            Rollback();
        }

        base.Dispose(disposing);
    }

    private void Finish(string statement)
    {
        if (!IsCurrent)
        {
            throw new InvalidOperationException("This transaction is finished, or its connection was closed (which rolled it back). Begin a new one.");
        }

        try
        {
            Execute(connection, statement);
        }
        catch (DuckDBException)
        {
            // DuckDB has rolled back what it could not commit.
            End();
            throw;
        }

        End();
    }

    private void End()
    {
        finished = true;
        connection.Transaction = null;
    }

    private static void Execute(DuckDBConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
