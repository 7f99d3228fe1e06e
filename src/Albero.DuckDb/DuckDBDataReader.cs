using System.Collections;
using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Albero.DuckDb.Execution;
using Albero.DuckDb.Native;
using Albero.DuckDb.Reading;

namespace Albero.DuckDb;

/// <summary>
/// Reads rows forward, one chunk (2048 rows) in memory at a time. .NET types: integers as wide as DuckDB's, HUGEINT
/// (also every sum of integers) BigInteger, DECIMAL decimal, DATE DateOnly, TIME TimeOnly, all TIMESTAMPs DateTime,
/// INTERVAL TimeSpan, UUID Guid, ENUM string, BLOB byte[], LIST and ARRAY List, STRUCT Dictionary.
/// </summary>
public sealed partial class DuckDBDataReader : DbDataReader, IDependent
{
    private readonly Gate gate;
    private readonly DuckDBConnection connection;
    private readonly Batch batch;
    private readonly CommandBehavior behavior;
    private readonly bool streaming;
    private readonly int timeout;
    private Cursor? cursor;
    private long changed = -1;
    private bool closed;

    private DuckDBDataReader(DuckDBConnection connection, Batch batch, CommandBehavior behavior, DuckDBCommand command)
    {
        gate = new Gate(this, "reader");
        this.connection = connection;
        this.batch = batch;
        this.behavior = behavior;
        streaming = command.UseStreamingMode;
        timeout = command.CommandTimeout;
    }

    /// <inheritdoc/>
    public override int Depth => 0;

    /// <inheritdoc/>
    public override bool IsClosed => closed;

    /// <summary>How many rows the statements changed so far; −1 if none could.</summary>
    public override int RecordsAffected => (int)Math.Min(changed, int.MaxValue);

    /// <inheritdoc/>
    public override int FieldCount
    {
        get
        {
            using (Enter())
            {
                return cursor?.Columns.Length ?? 0;
            }
        }
    }

    /// <inheritdoc/>
    public override bool HasRows
    {
        get
        {
            using (Enter())
            {
                return cursor?.HasRows == true;
            }
        }
    }

    /// <inheritdoc/>
    public override object this[int ordinal] => GetValue(ordinal);

    /// <inheritdoc/>
    public override object this[string name] => GetValue(GetOrdinal(name));

    /// <inheritdoc/>
    public override bool Read()
    {
        using (Enter())
        {
            if (cursor == null)
            {
                return false;
            }

            if (cursor.MoveInChunk())
            {
                return true;
            }

            var onRow = Limited(cursor.Read);
            Settle();
            return onRow;
        }
    }

    /// <summary>Rows of the current chunk come at once; the next chunk is computed on a pool thread.</summary>
    public override Task<bool> ReadAsync(CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<bool>(cancellationToken);
        }

        return cursor is null or { HasNextInChunk: true } or { IsDrained: true }
            ? Task.FromResult(Read())
            : Cancellation.OnPool(Read, connection, cancellationToken);
    }

    /// <inheritdoc/>
    public override bool NextResult()
    {
        using (Enter())
        {
            return Limited(RunToRows);
        }
    }

    /// <inheritdoc/>
    public override Task<bool> NextResultAsync(CancellationToken cancellationToken) => Cancellation.OnPool(NextResult, connection, cancellationToken);

    /// <summary>Runs the statements that are left, and closes.</summary>
    public override void Close()
    {
        using (gate.Enter())
        {
            if (closed)
            {
                return;
            }

            try
            {
                while (Limited(RunToRows))
                {
                }
            }
            finally
            {
                Free();
            }
        }

        if (behavior.HasFlag(CommandBehavior.CloseConnection))
        {
            connection.Close();
        }
    }

    /// <inheritdoc/>
    public override IEnumerator GetEnumerator() => new DbEnumerator(this, closeReader: behavior.HasFlag(CommandBehavior.CloseConnection));

    void IDependent.Abandon()
    {
        using (gate.Enter())
        {
            Free();
        }
    }

    internal static DuckDBDataReader Start(DuckDBConnection connection, Batch batch, CommandBehavior behavior, DuckDBCommand command)
    {
        var reader = new DuckDBDataReader(connection, batch, behavior, command);
        connection.Attach(reader);
        try
        {
            reader.RunToRows();
            return reader;
        }
        catch
        {
            reader.Free();
            throw;
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Close();
        }

        base.Dispose(disposing);
    }

    /// <summary>Runs on until a statement has rows to read.</summary>
    private bool RunToRows()
    {
        cursor?.Dispose();
        cursor = null;
        if (batch.HasMore)
        {
            connection.StartStreaming(this);
        }

        while (batch.HasMore)
        {
            var result = batch.RunNext(streaming, out _);
            if (result.ReturnType == ResultType.QueryResult)
            {
                cursor = Open(result);
                Settle();
                return true;
            }

            using (result)
            {
                changed = Math.Max(changed, 0) + result.RowsChanged;
            }
        }

        Settle();
        return false;
    }

    private bool Limited(Func<bool> run) => TimeLimit.Guard(connection, timeout, run);

    private static Cursor Open(ResultHandle result)
    {
        try
        {
            return new Cursor(result);
        }
        catch
        {
            result.Dispose();
            throw;
        }
    }

    /// <summary>Frees the connection for other statements as soon as nothing of this one is left to run.</summary>
    private void Settle()
    {
        if (!batch.HasMore && (cursor == null || cursor.IsDrained || !streaming))
        {
            connection.EndStreaming(this);
        }
    }

    private void Free()
    {
        closed = true;
        cursor?.Dispose();
        cursor = null;
        batch.Dispose();
        connection.Detach(this);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Gate.Scope Enter()
    {
        var scope = gate.Enter();
        if (closed)
        {
            Refuse(scope);
        }

        return scope;
    }

    private static void Refuse(Gate.Scope scope)
    {
        scope.Dispose();
        throw Fault.Closed("reader");
    }
}
