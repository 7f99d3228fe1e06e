using System.Runtime.CompilerServices;
using Albero.DuckDb.Execution;
using Albero.DuckDb.Native;
using Albero.DuckDb.Writing;

namespace Albero.DuckDb;

/// <summary>
/// Writes many rows fast: they are gathered in chunks (2048 rows) and given to DuckDB as a whole. Rows are in the table
/// after <see cref="Close"/>, which Dispose calls; after an error, Dispose drops the rows not yet written. Wrap it into a
/// transaction where all rows or none should stay.
/// </summary>
public sealed partial class DuckDBAppender : IDisposable, IDependent
{
    private readonly Gate gate;
    private readonly DuckDBConnection connection;
    private readonly AppenderHandle appender;
    private readonly ChunkHandle chunk;
    private readonly ColumnWriter[] columns;
    private readonly DuckDBAppenderRow row;
    private readonly string table;
    private readonly int capacity = DataChunks.Capacity;
    private int rows;
    private int column = -1;
    private bool failed;
    private bool closed;

    private DuckDBAppender(DuckDBConnection connection, AppenderHandle appender, string table)
    {
        gate = new Gate(this, "appender");
        this.connection = connection;
        this.appender = appender;
        this.table = table;
        row = new DuckDBAppenderRow(this);
        var types = new LogicalTypeHandle[appender.ColumnCount];
        columns = new ColumnWriter[types.Length];
        for (var i = 0; i < types.Length; i++)
        {
            types[i] = appender.ColumnType(i);
            columns[i] = ColumnWriters.For(types[i]);
        }

        chunk = ChunkHandle.Create(types);
        Array.ForEach(types, t => t.Dispose());
        Attach();
    }

    /// <summary>Writes the rows into the table and ends the appender.</summary>
    public void Close()
    {
        using (gate.Enter())
        {
            if (closed)
            {
                return;
            }

            if (failed)
            {
                Free();
                return;
            }

            // A reader that is still fetching is told before anything is given up: close it, and close this again.
            using var idle = connection.EnterIdle();
            try
            {

                if (column >= 0)
                {
                    throw new InvalidOperationException($"The last row of '{table}' isn't ended: it has {column} of {columns.Length} values. It and the rows not yet written are lost. Call EndRow() before closing.");
                }

                Write();
                Check(Appenders.Close(appender));
            }
            finally
            {
                Free();
            }
        }
    }

    /// <summary>Closes the appender.</summary>
    public void Dispose() => Close();

    void IDependent.Abandon()
    {
        using (gate.Enter())
        {
            Free();
        }
    }

    internal static DuckDBAppender Create(DuckDBConnection connection, string? catalog, string? schema, string table)
    {
        var state = Appenders.Create(connection.Handle, catalog, schema, table, out var appender);
        if (state != State.Success)
        {
            using (appender)
            using (var error = appender.Error)
            {
                throw Fault.From($"No appender for '{table}': {error.Message}", error.Type);
            }
        }

        appender.LivesOn(connection.Handle);
        var made = new DuckDBAppender(connection, appender, table);
        connection.Attach(made);
        return made;
    }

    private void Write()
    {
        if (rows > 0)
        {
            chunk.Size = rows;
            rows = 0;
            Check(Appenders.AppendChunk(appender, chunk));
            chunk.Reset();
            Attach();
        }
    }

    private void Attach()
    {
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i].Attach(chunk.Column(i));
        }
    }

    private void Check(State state)
    {
        if (state != State.Success)
        {
            Fail();
            using var error = appender.Error;
            throw Fault.From($"Appending to '{table}' failed: {error.Message}", error.Type);
        }
    }

    private void Fail() => (failed, column) = (true, -1);

    private void Free()
    {
        (closed, column) = (true, -1);
        chunk.Dispose();
        appender.Dispose();
        connection.Detach(this);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Gate.Scope Enter()
    {
        var scope = gate.Enter();
        if (closed || failed)
        {
            Refuse(scope);
        }

        return scope;
    }

    private void Refuse(Gate.Scope scope)
    {
        scope.Dispose();
        throw closed ? Fault.Closed("appender") : new InvalidOperationException("An earlier row failed. Dispose the appender: what it hasn't written is dropped.");
    }
}
