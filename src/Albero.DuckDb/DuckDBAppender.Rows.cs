using Albero.DuckDb.Native;
using Albero.DuckDb.Writing;

namespace Albero.DuckDb;

/// <remarks>
/// Most values of most rows are a check and a store: those go through the gate without the frame that an exception would
/// need. What takes longer or can fail is done "at the gate".
/// </remarks>
public sealed partial class DuckDBAppender
{
    /// <summary>Begins a row. Append one value for every column, in the table's order, then end it.</summary>
    public DuckDBAppenderRow CreateRow()
    {
        if (gate.TryEnter(out var seat))
        {
            if (column < 0 && !failed && !closed)
            {
                column = 0;
                seat.IsTaken = false;
                return row;
            }

            seat.IsTaken = false;
        }

        return CreateRowAtTheGate();
    }

    private DuckDBAppenderRow CreateRowAtTheGate()
    {
        using (Enter())
        {
            if (column >= 0)
            {
                throw new InvalidOperationException($"The last row of '{table}' isn't ended: it has {column} of {columns.Length} values. Call EndRow() first.");
            }

            column = 0;
            return row;
        }
    }

    /// <summary>Writes the row's next value; one that doesn't fit fails the row.</summary>
    internal void Append<T>(T value)
    {
        if (gate.TryEnter(out var seat))
        {
            // A closed or failed appender has no row, hence no column.
            if ((uint)column < (uint)columns.Length && columns[column].TryWrite(rows, value))
            {
                column++;
                seat.IsTaken = false;
                return;
            }

            seat.IsTaken = false;
        }

        AppendAtTheGate(value);
    }

    /// <summary>As <see cref="Append{T}"/>, for values that take longer than the gate or may not fit.</summary>
    internal void AppendAtTheGate<T>(T value)
    {
        using (Enter())
        {
            var writer = Next();
            try
            {
                writer.Write(rows, value);
            }
            catch (Exception e) when (e is InvalidCastException or OverflowException)
            {
                var place = $" (table '{table}', column {column + 1} of {columns.Length}).";
                Fail();
                throw e is OverflowException
                    ? new OverflowException(FormattableString.Invariant($"{value} doesn't fit into {writer.TypeName}") + place, e)
                    : new InvalidCastException(e.Message + place, e);
            }

            column++;
        }
    }

    /// <summary>Writes NULL as the row's next value.</summary>
    internal void AppendNull()
    {
        if (gate.TryEnter(out var seat))
        {
            if ((uint)column < (uint)columns.Length && columns[column].TryWriteNull(rows))
            {
                column++;
                seat.IsTaken = false;
                return;
            }

            seat.IsTaken = false;
        }

        AppendNullAtTheGate();
    }

    private void AppendNullAtTheGate()
    {
        using (Enter())
        {
            Next().WriteNull(rows);
            column++;
        }
    }

    internal void AppendDefault()
    {
        using (Enter())
        {
            _ = Next();
            Check(Appenders.AppendDefault(appender, chunk, (ulong)column, (ulong)rows));
            columns[column].Attach(chunk.Column(column));
            column++;
        }
    }

    /// <summary>Ends the row; the one that fills the chunk is written with it.</summary>
    internal void EndRow()
    {
        if (gate.TryEnter(out var seat))
        {
            if (column == columns.Length && rows + 1 < capacity)
            {
                rows++;
                column = -1;
                seat.IsTaken = false;
                return;
            }

            seat.IsTaken = false;
        }

        EndRowAtTheGate();
    }

    private void EndRowAtTheGate()
    {
        using (Enter())
        {
            if (column != columns.Length)
            {
                throw new InvalidOperationException(column < 0
                    ? "No row is begun. Call CreateRow() first."
                    : $"The row of '{table}' has {column} of {columns.Length} values. Append the others, AppendNullValue() for none.");
            }

            if (rows + 1 == capacity)
            {
                // DuckDB may start writing now, which would end what a reader of this connection is fetching.
                using var idle = connection.EnterIdle();
                rows++;
                Write();
            }
            else
            {
                rows++;
            }

            column = -1;
        }
    }

    private ColumnWriter Next() => (uint)column < (uint)columns.Length ? columns[column] : throw NoPlace();

    private InvalidOperationException NoPlace() => new(column < 0
        ? "No row is begun. Call CreateRow() first."
        : $"The table '{table}' has {columns.Length} columns, and all have their value. Call EndRow().");
}
