using System.Runtime.InteropServices;

// https://duckdb.org/docs/stable/clients/c/query
namespace Albero.DuckDb.Native;

internal enum ResultType
{
    Invalid = 0,
    ChangedRows = 1,
    Nothing = 2,
    QueryResult = 3
}

/// <summary>The library's result struct: six words that only the library reads, some calls take it by value.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct ResultStruct
{
    private readonly ulong columnCount;
    private readonly ulong rowCount;
    private readonly ulong rowsChanged;
    private readonly nint columns;
    private readonly nint errorMessage;
    private readonly nint internalData;
}

internal sealed unsafe class ResultHandle : NativeHandle
{
    public ResultHandle() => SetHandle((nint)NativeMemory.AllocZeroed((nuint)sizeof(ResultStruct)));

    protected override void Destroy(nint native)
    {
        Query.Destroy(native);
        NativeMemory.Free((void*)native);
    }

    /// <summary>The next chunk, or null after the last one and after an error.</summary>
    internal ChunkHandle? FetchChunk()
    {
        var chunk = Query.FetchChunk(Value);
        if (!chunk.IsInvalid)
        {
            chunk.LivesOn(this);
            return chunk;
        }

        GC.KeepAlive(this);

        chunk.Dispose();
        return null;
    }

    internal ResultType ReturnType
    {
        get
        {
            var type = Query.ReturnType(Value);
            GC.KeepAlive(this);
            return type;
        }
    }

    internal int ColumnCount => (int)Query.ColumnCount(this);

    internal long RowsChanged => (long)Query.RowsChanged(this);

    internal string? Error => Text.Borrow(Query.Error(this));

    internal DuckDBErrorType ErrorType => Query.ErrorType(this);

    internal string ColumnName(int column) => Text.Borrow(Query.ColumnName(this, (ulong)column)) ?? "";

    internal LogicalTypeHandle ColumnType(int column) => Query.ColumnLogicalType(this, (ulong)column);

    private ResultStruct Value
    {
        get
        {
            ObjectDisposedException.ThrowIf(IsClosed, this);
            return *(ResultStruct*)handle;
        }
    }
}

internal static unsafe partial class Query
{
    [LibraryImport(Library.Name, EntryPoint = "duckdb_destroy_result")]
    internal static partial void Destroy(nint result);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_fetch_chunk")]
    internal static partial ChunkHandle FetchChunk(ResultStruct result);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_result_return_type")]
    internal static partial ResultType ReturnType(ResultStruct result);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_column_count")]
    internal static partial ulong ColumnCount(ResultHandle result);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_rows_changed")]
    internal static partial ulong RowsChanged(ResultHandle result);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_result_error")]
    internal static partial byte* Error(ResultHandle result);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_result_error_type")]
    internal static partial DuckDBErrorType ErrorType(ResultHandle result);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_column_name")]
    internal static partial byte* ColumnName(ResultHandle result, ulong column);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_column_logical_type")]
    internal static partial LogicalTypeHandle ColumnLogicalType(ResultHandle result, ulong column);
}
