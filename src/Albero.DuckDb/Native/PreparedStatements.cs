using System.Runtime.InteropServices;

// https://duckdb.org/docs/stable/clients/c/prepared
namespace Albero.DuckDb.Native;

internal enum StatementType
{
    Invalid = 0,
    Select = 1
}

internal sealed class ExtractedHandle : NativeHandle
{
    protected override void Destroy(nint native) => PreparedStatements.DestroyExtracted(ref native);
}

internal sealed unsafe class PreparedHandle : NativeHandle
{
    protected override void Destroy(nint native) => PreparedStatements.Destroy(ref native);

    internal string? Error => Text.Borrow(PreparedStatements.Error(this));

    internal StatementType Type => PreparedStatements.Type(this);

    internal int ParameterCount => (int)PreparedStatements.ParameterCount(this);

    /// <summary>"1" for a positional placeholder, else the name without its sign; parameters count from 1.</summary>
    internal string ParameterName(int index) => Text.Take(PreparedStatements.ParameterName(this, (ulong)index)) ?? "";
}

internal static unsafe partial class PreparedStatements
{
    internal static string? ExtractError(ExtractedHandle statements) => Text.Borrow(ExtractErrorText(statements));

    [LibraryImport(Library.Name, EntryPoint = "duckdb_extract_statements", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial ulong Extract(ConnectionHandle connection, string sql, out ExtractedHandle statements);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_prepare_extracted_statement")]
    internal static partial State Prepare(ConnectionHandle connection, ExtractedHandle statements, ulong index, out PreparedHandle prepared);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_extract_statements_error")]
    private static partial byte* ExtractErrorText(ExtractedHandle statements);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_destroy_extracted")]
    internal static partial void DestroyExtracted(ref nint statements);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_destroy_prepare")]
    internal static partial void Destroy(ref nint prepared);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_prepare_error")]
    internal static partial byte* Error(PreparedHandle prepared);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_prepared_statement_type")]
    internal static partial StatementType Type(PreparedHandle prepared);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_nparams")]
    internal static partial ulong ParameterCount(PreparedHandle prepared);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_parameter_name")]
    internal static partial byte* ParameterName(PreparedHandle prepared, ulong index);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_execute_prepared")]
    internal static partial State Execute(PreparedHandle prepared, ResultHandle result);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_execute_prepared_streaming")]
    internal static partial State ExecuteStreaming(PreparedHandle prepared, ResultHandle result);
}
