using System.Runtime.InteropServices;

// https://duckdb.org/docs/stable/clients/c/appender
namespace Albero.DuckDb.Native;

internal sealed class AppenderHandle : NativeHandle
{
    protected override void Destroy(nint native)
    {
        // An appender that was not closed has not been finished: what it still holds is dropped, not written.
        Appenders.Clear(native);
        Appenders.Destroy(ref native);
    }

    internal ErrorHandle Error => Appenders.Error(this);

    internal int ColumnCount => (int)Appenders.ColumnCount(this);

    internal LogicalTypeHandle ColumnType(int column) => Appenders.ColumnType(this, (ulong)column);
}

internal static partial class Appenders
{
    [LibraryImport(Library.Name, EntryPoint = "duckdb_appender_create_ext", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial State Create(ConnectionHandle connection, string? catalog, string? schema, string table, out AppenderHandle appender);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_appender_column_count")]
    internal static partial ulong ColumnCount(AppenderHandle appender);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_appender_column_type")]
    internal static partial LogicalTypeHandle ColumnType(AppenderHandle appender, ulong column);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_append_data_chunk")]
    internal static partial State AppendChunk(AppenderHandle appender, ChunkHandle chunk);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_append_default_to_chunk")]
    internal static partial State AppendDefault(AppenderHandle appender, ChunkHandle chunk, ulong column, ulong row);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_appender_flush")]
    internal static partial State Flush(AppenderHandle appender);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_appender_close")]
    internal static partial State Close(AppenderHandle appender);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_appender_error_data")]
    internal static partial ErrorHandle Error(AppenderHandle appender);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_appender_clear")]
    internal static partial State Clear(nint appender);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_appender_destroy")]
    internal static partial State Destroy(ref nint appender);
}
