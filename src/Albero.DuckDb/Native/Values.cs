using System.Runtime.InteropServices;

// https://duckdb.org/docs/stable/clients/c/value
namespace Albero.DuckDb.Native;

[StructLayout(LayoutKind.Sequential)]
internal readonly record struct NativeDecimal(byte Width, byte Scale, HugeInt Value);

/// <summary>The library's 128 bits: the lower half first. (Int128 has another alignment in C calls.)</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct HugeInt(ulong Lower, long Upper)
{
    internal static HugeInt From(Int128 value) => new((ulong)value, (long)(value >> 64));

    internal static HugeInt FromUnsigned(UInt128 value) => new((ulong)value, (long)(ulong)(value >> 64));
}

internal sealed class ValueHandle : NativeHandle
{
    protected override void Destroy(nint native) => Values.Destroy(ref native);
}

internal static unsafe partial class Values
{
    internal static ValueHandle Text(ReadOnlySpan<byte> utf8)
    {
        fixed (byte* first = utf8)
        {
            byte none;
            return Varchar(first == null ? &none : first, (ulong)utf8.Length);
        }
    }

    internal static ValueHandle Bytes(ReadOnlySpan<byte> bytes)
    {
        fixed (byte* first = bytes)
        {
            byte none;
            return Blob(first == null ? &none : first, (ulong)bytes.Length);
        }
    }

    /// <summary>A list; DuckDB casts each element to the type.</summary>
    internal static ValueHandle List(LogicalTypeHandle element, IReadOnlyList<ValueHandle> values)
    {
        // An empty array would be handed over as no array at all, which the library refuses.
        var native = new nint[Math.Max(1, values.Count)];
        for (var i = 0; i < values.Count; i++)
        {
            native[i] = values[i].DangerousGetHandle();
        }

        var list = CreateList(element, native, (ulong)values.Count);
        GC.KeepAlive(values);
        return list;
    }

    [LibraryImport(Library.Name, EntryPoint = "duckdb_bind_value")]
    internal static partial State Bind(PreparedHandle prepared, ulong index, ValueHandle value);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_destroy_value")]
    internal static partial void Destroy(ref nint value);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_create_null_value")]
    internal static partial ValueHandle Null();

    [LibraryImport(Library.Name, EntryPoint = "duckdb_create_bool")]
    internal static partial ValueHandle Boolean(byte value);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_create_int8")]
    internal static partial ValueHandle Int8(sbyte value);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_create_int16")]
    internal static partial ValueHandle Int16(short value);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_create_int32")]
    internal static partial ValueHandle Int32(int value);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_create_int64")]
    internal static partial ValueHandle Int64(long value);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_create_uint8")]
    internal static partial ValueHandle UInt8(byte value);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_create_uint16")]
    internal static partial ValueHandle UInt16(ushort value);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_create_uint32")]
    internal static partial ValueHandle UInt32(uint value);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_create_uint64")]
    internal static partial ValueHandle UInt64(ulong value);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_create_hugeint")]
    internal static partial ValueHandle Huge(HugeInt value);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_create_uhugeint")]
    internal static partial ValueHandle UHuge(HugeInt value);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_create_uuid")]
    internal static partial ValueHandle Uuid(HugeInt value);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_create_decimal")]
    internal static partial ValueHandle Decimal(NativeDecimal value);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_create_float")]
    internal static partial ValueHandle Float(float value);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_create_double")]
    internal static partial ValueHandle Double(double value);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_create_date")]
    internal static partial ValueHandle Date(int value);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_create_time")]
    internal static partial ValueHandle Time(long value);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_create_timestamp")]
    internal static partial ValueHandle Timestamp(long value);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_create_timestamp_tz")]
    internal static partial ValueHandle TimestampTz(long value);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_create_interval")]
    internal static partial ValueHandle Interval(DuckDBInterval value);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_create_varchar_length")]
    private static partial ValueHandle Varchar(byte* text, ulong length);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_create_blob")]
    private static partial ValueHandle Blob(byte* bytes, ulong length);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_create_list_value")]
    private static partial ValueHandle CreateList(LogicalTypeHandle element, nint[] values, ulong count);
}
