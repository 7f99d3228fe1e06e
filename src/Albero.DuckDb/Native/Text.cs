using System.Runtime.InteropServices;

// https://duckdb.org/docs/stable/clients/c/api#helper-functions
namespace Albero.DuckDb.Native;

/// <summary>Texts that the library hands out: some remain its own, some are ours to free.</summary>
internal static unsafe partial class Text
{
    /// <summary>Reads a text that the library keeps.</summary>
    internal static string? Borrow(byte* text) => text == null ? null : Marshal.PtrToStringUTF8((nint)text);

    /// <summary>Reads a text that the library gave away, and frees it.</summary>
    internal static string? Take(byte* text)
    {
        if (text == null)
        {
            return null;
        }

        var taken = Borrow(text);
        Free(text);
        return taken;
    }

    [LibraryImport(Library.Name, EntryPoint = "duckdb_free")]
    private static partial void Free(void* memory);
}
