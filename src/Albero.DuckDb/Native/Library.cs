using System.Runtime.CompilerServices;

// A C bool is one byte and structs travel as they lie: no marshalling rules of the runtime's own.
[assembly: DisableRuntimeMarshalling]

// Buffers on the stack are written before they are read.
[module: SkipLocalsInit]

namespace Albero.DuckDb.Native;

internal static class Library
{
    /// <summary>libduckdb.so, libduckdb.dylib or duckdb.dll, beside the executable.</summary>
    internal const string Name = "duckdb";
}

internal enum State
{
    Success = 0,
    Error = 1
}
