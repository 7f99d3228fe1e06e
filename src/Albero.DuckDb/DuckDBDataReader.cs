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
    private Column[] columns = [];
    private int rows;
    private int row = -1;
    private int walker;
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

    /// <summary>From here on every getter asks at the gate.</summary>
    private void DropResult()
    {
        (rows, row, columns) = (0, -1, []);
        cursor?.Dispose();
        cursor = null;
    }

    private void Free()
    {
        closed = true;
        DropResult();
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
