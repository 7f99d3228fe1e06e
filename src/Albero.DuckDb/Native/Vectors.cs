using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

// https://duckdb.org/docs/stable/clients/c/vector
namespace Albero.DuckDb.Native;

/// <summary>Where a list's elements stand in its child vector.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct ListEntry
{
    private readonly ulong offset;
    private readonly ulong length;

    internal (int First, int Count) Range => (checked((int)offset), checked((int)length));
}

/// <summary>
/// One column of a chunk. It belongs to the chunk and must not be used after it: readers and appenders
/// keep the chunk, and let one thread at a time in.
/// </summary>
internal readonly unsafe struct ColumnVector
{
    private readonly nint native;
    private readonly byte* data;
    private readonly ulong* validity;

    internal ColumnVector(nint native)
    {
        this.native = native;
        data = (byte*)Vectors.GetData(native);
        validity = Vectors.GetValidity(native);
    }

    internal bool IsNull(int row) => validity != null && (validity[row >> 6] & (1UL << (row & 63))) == 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal T Read<T>(int row)
        where T : unmanaged => Unsafe.ReadUnaligned<T>(data + ((long)row * sizeof(T)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Write<T>(int row, T value)
        where T : unmanaged => Unsafe.WriteUnaligned(data + ((long)row * sizeof(T)), value);

    /// <summary>Whether one of the first rows is NULL; bits behind them don't count.</summary>
    internal bool HasNulls(int rows)
    {
        if (validity == null)
        {
            return false;
        }

        var (words, rest) = (rows >> 6, rows & 63);
        return new ReadOnlySpan<ulong>(validity, words).ContainsAnyExcept(ulong.MaxValue)
            || (rest != 0 && (~validity[words] & ((1UL << rest) - 1)) != 0);
    }

    internal ulong[] CopyValidity(int rows, ulong[] to)
    {
        new ReadOnlySpan<ulong>(validity, (rows + 63) >> 6).CopyTo(to);
        return to;
    }

    internal void CopyTo<T>(Span<T> to)
        where T : unmanaged => new ReadOnlySpan<T>(data, to.Length).CopyTo(to);

    /// <summary>Sixteen bytes a text: up to twelve bytes stand inside, longer ones behind a pointer.</summary>
    internal ReadOnlySpan<byte> ReadBytes(int row)
    {
        var entry = data + ((long)row * 16);
        var length = checked((int)*(uint*)entry);
        return length <= 12 ? new ReadOnlySpan<byte>(entry + 4, length) : new ReadOnlySpan<byte>(*(byte**)(entry + 8), length);
    }

    /// <summary>A short text is decoded in one go: the encoder else goes over it twice, to count and to write.</summary>
    [SkipLocalsInit]
    internal string ReadText(int row)
    {
        const int small = 128;
        var bytes = ReadBytes(row);
        if (bytes.Length > small)
        {
            return Encoding.UTF8.GetString(bytes);
        }

        Span<char> chars = stackalloc char[small];
        return new string(chars[..Encoding.UTF8.GetChars(bytes, chars)]);
    }

    /// <summary>The bytes of a text must be valid UTF-8: .NET's encoder makes no others, so DuckDB needn't look again.</summary>
    internal void WriteBytes(int row, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length <= 12)
        {
            var entry = new Span<byte>(data + ((long)row * 16), 16);
            entry.Clear();
            BitConverter.TryWriteBytes(entry, bytes.Length);
            bytes.CopyTo(entry[4..]);
            return;
        }

        fixed (byte* first = bytes)
        {
            Vectors.AssignString(native, (ulong)row, first, (ulong)bytes.Length);
        }
    }

    /// <summary>A vector that takes NULLs: the same one, with a validity mask.</summary>
    internal ColumnVector WithNulls()
    {
        Vectors.EnsureValidityWritable(native);
        return new ColumnVector(native);
    }

    internal void WriteNull(int row) => validity[row >> 6] &= ~(1UL << (row & 63));

    internal bool TakesNulls => validity != null;

    internal ColumnVector ListChild() => new(Vectors.ListChild(native));

    internal ColumnVector StructChild(int index) => new(Vectors.StructChild(native, (ulong)index));

    internal ColumnVector ArrayChild() => new(Vectors.ArrayChild(native));
}

internal static unsafe partial class Vectors
{
    [LibraryImport(Library.Name, EntryPoint = "duckdb_vector_get_data")]
    internal static partial void* GetData(nint vector);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_vector_get_validity")]
    internal static partial ulong* GetValidity(nint vector);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_vector_ensure_validity_writable")]
    internal static partial void EnsureValidityWritable(nint vector);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_unsafe_vector_assign_string_element_len")]
    internal static partial void AssignString(nint vector, ulong row, byte* text, ulong length);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_list_vector_get_child")]
    internal static partial nint ListChild(nint vector);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_struct_vector_get_child")]
    internal static partial nint StructChild(nint vector, ulong index);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_array_vector_get_child")]
    internal static partial nint ArrayChild(nint vector);
}
