using System.Runtime.InteropServices;

// https://duckdb.org/docs/stable/clients/c/api#error-data
namespace Albero.DuckDb.Native;

internal sealed unsafe class ErrorHandle : NativeHandle
{
    protected override void Destroy(nint native) => Errors.Destroy(ref native);

    internal DuckDBErrorType Type => Errors.Type(this);

    internal string? Message => Text.Borrow(Errors.Message(this));
}

internal static unsafe partial class Errors
{
    [LibraryImport(Library.Name, EntryPoint = "duckdb_error_data_error_type")]
    internal static partial DuckDBErrorType Type(ErrorHandle error);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_error_data_message")]
    internal static partial byte* Message(ErrorHandle error);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_destroy_error_data")]
    internal static partial void Destroy(ref nint error);
}
