using System.Runtime.CompilerServices;
using Albero.DuckDb.Execution;
using Albero.DuckDb.Native;

namespace Albero.DuckDb;

public sealed partial class DuckDBDataReader
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override bool Read()
    {
        var next = row + 1;
        if (next >= rows || walker != ThisThread.Id)
        {
            return ReadOn();
        }

        row = next;
        return true;
    }

    /// <summary>Rows of the current chunk come at once; the next chunk is computed on a pool thread.</summary>
    public override Task<bool> ReadAsync(CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<bool>(cancellationToken);
        }

        return row + 1 < rows || cursor is null or { IsDrained: true }
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

    /// <summary>The next row of another chunk, or for another thread than before.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ReadOn()
    {
        var seen = row;
        using (Enter())
        {
            if (cursor == null)
            {
                return false;
            }

            TakeOver(seen);
            if (row + 1 < rows)
            {
                row++;
                return true;
            }

            var onRow = Limited(NextChunk);
            Settle();
            return onRow;
        }
    }

    /// <summary>
    /// The rows of a chunk are walked without the gate, by one thread. Another one may take its place (as code after an
    /// await does), but not while the first still walks.
    /// </summary>
    private void TakeOver(int seen)
    {
        var me = ThisThread.Id;
        if (walker == me)
        {
            return;
        }

        if (walker != 0)
        {
            Interlocked.MemoryBarrierProcessWide();
            if (row != seen)
            {
                throw gate.InUse();
            }
        }

        walker = me;
    }

    private bool NextChunk()
    {
        (rows, row) = (0, -1);
        rows = cursor!.FetchChunk();
        row = rows > 0 ? 0 : -1;
        return rows > 0;
    }

    /// <summary>Runs on until a statement has rows to read.</summary>
    private bool RunToRows()
    {
        DropResult();
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
                columns = cursor.Columns;
                rows = cursor.Rows;
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
}
