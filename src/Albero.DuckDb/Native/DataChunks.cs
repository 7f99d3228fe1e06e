using System.Runtime.InteropServices;

// https://duckdb.org/docs/stable/clients/c/data_chunk
namespace Albero.DuckDb.Native;

internal sealed class ChunkHandle : NativeHandle
{
    protected override void Destroy(nint native) => DataChunks.Destroy(ref native);

    internal int Size
    {
        get => (int)DataChunks.GetSize(this);
        set => DataChunks.SetSize(this, (ulong)value);
    }

    internal ColumnVector Column(int column) => new(DataChunks.GetVector(this, (ulong)column));

    internal void Reset() => DataChunks.Reset(this);

    /// <summary>An empty chunk with these columns, <see cref="DataChunks.Capacity"/> rows long.</summary>
    internal static ChunkHandle Create(IReadOnlyList<LogicalTypeHandle> types)
    {
        var native = new nint[types.Count];
        var held = 0;
        try
        {
            for (; held < native.Length; held++)
            {
                var added = false;
                types[held].DangerousAddRef(ref added);
                native[held] = types[held].DangerousGetHandle();
            }

            return DataChunks.Create(native, (ulong)native.Length);
        }
        finally
        {
            while (held-- > 0)
            {
                types[held].DangerousRelease();
            }
        }
    }
}

internal static partial class DataChunks
{
    /// <summary>Rows in a full chunk (2048 in the builds that are shipped).</summary>
    internal static readonly int Capacity = (int)VectorSize();

    [LibraryImport(Library.Name, EntryPoint = "duckdb_create_data_chunk")]
    internal static partial ChunkHandle Create(nint[] types, ulong columns);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_destroy_data_chunk")]
    internal static partial void Destroy(ref nint chunk);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_data_chunk_reset")]
    internal static partial void Reset(ChunkHandle chunk);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_data_chunk_get_vector")]
    internal static partial nint GetVector(ChunkHandle chunk, ulong column);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_data_chunk_get_size")]
    internal static partial ulong GetSize(ChunkHandle chunk);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_data_chunk_set_size")]
    internal static partial void SetSize(ChunkHandle chunk, ulong size);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_vector_size")]
    private static partial ulong VectorSize();
}
