using System.Runtime.InteropServices;

// https://duckdb.org/docs/stable/clients/c/connect
namespace Albero.DuckDb.Native;

internal sealed class DatabaseHandle : NativeHandle
{
    protected override void Destroy(nint native) => Startup.Close(ref native);
}

internal sealed class ConnectionHandle : NativeHandle
{
    protected override void Destroy(nint native) => Startup.Disconnect(ref native);
}

internal static unsafe partial class Startup
{
    internal static State Open(string? path, ConfigHandle config, out DatabaseHandle database, out string? error)
    {
        var state = OpenExt(path, out database, config, out var text);
        error = Text.Take(text);
        return state;
    }

    internal static string LibraryVersion => Text.Borrow(Version()) ?? "";

    [LibraryImport(Library.Name, EntryPoint = "duckdb_connect")]
    internal static partial State Connect(DatabaseHandle database, out ConnectionHandle connection);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_interrupt")]
    internal static partial void Interrupt(ConnectionHandle connection);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_close")]
    internal static partial void Close(ref nint database);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_disconnect")]
    internal static partial void Disconnect(ref nint connection);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_open_ext", StringMarshalling = StringMarshalling.Utf8)]
    private static partial State OpenExt(string? path, out DatabaseHandle database, ConfigHandle config, out byte* error);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_library_version")]
    private static partial byte* Version();
}
