using Albero.DuckDb.Native;

namespace Albero.DuckDb.Reading;

/// <summary>A place in a result: one chunk in memory at a time.</summary>
internal sealed class Cursor : IDisposable
{
    private readonly ResultHandle result;
    private readonly Dictionary<string, int> ordinals = new(StringComparer.OrdinalIgnoreCase);
    private ChunkHandle? chunk;

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

        HasRows = FetchChunk() > 0;
    }

    internal string[] Names { get; }

    internal Column[] Columns { get; }

    internal bool HasRows { get; }

    /// <summary>All rows were fetched: the statement has ended.</summary>
    internal bool IsDrained { get; private set; }

    /// <summary>Rows of the chunk in memory; 0 after the last one.</summary>
    internal int Rows { get; private set; }

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
        Drop();
        result.Dispose();
    }

    /// <summary>Lets the chunk go and gets the next one; returns its rows.</summary>
    internal int FetchChunk()
    {
        Drop();
        while (!IsDrained && Rows == 0)
        {
            chunk?.Dispose();
            chunk = result.FetchChunk();
            if (chunk == null)
            {
                IsDrained = true;
                return result.Error is { Length: > 0 } error ? throw Fault.From(error, result.ErrorType) : 0;
            }

            Rows = chunk.Size;
        }

        for (var i = 0; i < Columns.Length && chunk != null; i++)
        {
            Columns[i].Attach(chunk.Column(i));
        }

        return Rows;
    }

    private void Drop()
    {
        Rows = 0;
        foreach (var column in Columns)
        {
            column.Forget();
        }

        chunk?.Dispose();
        chunk = null;
    }
}
