using Albero.DuckDb.Native;

namespace Albero.DuckDb.Reading;

/// <summary>A place in a result: one chunk in memory at a time.</summary>
internal sealed class Cursor : IDisposable
{
    private readonly ResultHandle result;
    private readonly Dictionary<string, int> ordinals = new(StringComparer.OrdinalIgnoreCase);
    private ChunkHandle? chunk;
    private int rows;

    internal Cursor(ResultHandle result)
    {
        this.result = result;
        Names = new string[result.ColumnCount];
        Columns = new Column[Names.Length];
        for (var i = 0; i < Names.Length; i++)
        {
            using var type = result.ColumnType(i);
            Names[i] = result.ColumnName(i);
            Columns[i] = Reading.Columns.For(type);
            ordinals.TryAdd(Names[i], i);
        }

        FetchChunk();
        HasRows = rows > 0;
    }

    internal string[] Names { get; }

    internal Column[] Columns { get; }

    internal bool HasRows { get; }

    /// <summary>−1 before the first row.</summary>
    internal int Row { get; private set; } = -1;

    internal bool IsOnRow => (uint)Row < (uint)rows;

    /// <summary>All rows were fetched: the statement has ended.</summary>
    internal bool IsDrained { get; private set; }

    internal bool HasNextInChunk => Row + 1 < rows;

    /// <summary>The next row, if its chunk is in memory already.</summary>
    internal bool MoveInChunk()
    {
        if (!HasNextInChunk)
        {
            return false;
        }

        Row++;
        return true;
    }

    internal bool Read()
    {
        if (!HasNextInChunk)
        {
            FetchChunk();
        }

        Row = rows > 0 ? Row + 1 : 0;
        return rows > 0;
    }

    internal int Ordinal(string name)
    {
        var exact = Array.IndexOf(Names, name);
        if (exact >= 0)
        {
            return exact;
        }

        return ordinals.TryGetValue(name, out var ordinal)
            ? ordinal
            : throw new IndexOutOfRangeException($"There is no column '{name}'. Columns: {string.Join(", ", Names)}.");
    }

    public void Dispose()
    {
        chunk?.Dispose();
        result.Dispose();
        rows = 0;
    }

    private void FetchChunk()
    {
        chunk?.Dispose();
        chunk = null;
        rows = 0;
        while (!IsDrained && rows == 0)
        {
            chunk?.Dispose();
            chunk = result.FetchChunk();
            if (chunk == null)
            {
                IsDrained = true;
                if (result.Error is { Length: > 0 } error)
                {
                    throw Fault.From(error, result.ErrorType);
                }

                return;
            }

            rows = chunk.Size;
        }

        Row = -1;
        if (chunk != null)
        {
            for (var i = 0; i < Columns.Length; i++)
            {
                Columns[i].Attach(chunk.Column(i));
            }
        }
    }
}
