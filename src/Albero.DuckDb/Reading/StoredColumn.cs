namespace Albero.DuckDb.Reading;

/// <summary>A column whose stored values all have one width: they are copied a chunk at a time, and read from there.</summary>
internal abstract class StoredColumn<TStored, T>(string typeName) : Column<T>(typeName)
    where TStored : unmanaged
{
    private TStored[] copied = [];

    /// <summary>Empty unless the chunk was copied.</summary>
    private TStored[] values = [];

    /// <summary>
    /// The copied values, empty also where the chunk has a NULL: one comparison with the reader's row, which is −1 if it
    /// stands on none, then answers all questions.
    /// </summary>
    internal TStored[] Dense { get; private set; } = [];

    internal sealed override T Read(int row) => Convert(Vector.Read<TStored>(row));

    internal override void Copy(int rows)
    {
        base.Copy(rows);
        if (copied.Length < rows)
        {
            // A result of one row needs no room for a chunk.
            copied = GC.AllocateUninitializedArray<TStored>(rows);
        }

        Vector.CopyTo(copied.AsSpan(0, rows));
        values = copied;
        Dense = Vector.HasNulls(rows) ? [] : copied;
    }

    internal override void Forget()
    {
        base.Forget();
        Dense = [];
        values = [];
    }

    internal abstract T Convert(TStored stored);

    internal sealed override bool TryGet(int row, out T value)
    {
        var (all, valid) = (values, Valid);
        if ((uint)row < (uint)all.Length && (uint)(row >> 6) < (uint)valid.Length && (valid[row >> 6] & (1UL << (row & 63))) != 0)
        {
            value = Convert(all[row]);
            return true;
        }

        value = default!;
        return false;
    }
}
