using System.Runtime.InteropServices;

// https://duckdb.org/docs/stable/clients/c/config
namespace Albero.DuckDb.Native;

internal sealed class ConfigHandle : NativeHandle
{
    protected override void Destroy(nint native) => Configuration.Destroy(ref native);
}

internal static partial class Configuration
{
    [LibraryImport(Library.Name, EntryPoint = "duckdb_create_config")]
    internal static partial State Create(out ConfigHandle config);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_set_config", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial State Set(ConfigHandle config, string name, string value);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_destroy_config")]
    internal static partial void Destroy(ref nint config);
}
