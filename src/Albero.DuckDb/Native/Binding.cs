using System.Runtime.InteropServices;

// https://duckdb.org/docs/stable/clients/c/prepared and https://duckdb.org/docs/stable/clients/c/value
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

[StructLayout(LayoutKind.Sequential)]
internal readonly record struct NativeInterval(int Months, int Days, long Micros);

internal sealed class ValueHandle : NativeHandle
{
    protected override void Destroy(nint native) => Binding.DestroyValue(ref native);
}

internal static unsafe partial class Binding
{
    internal static State Text(PreparedHandle prepared, ulong index, ReadOnlySpan<byte> utf8)
    {
        fixed (byte* first = utf8)
        {
            byte none;
            return Varchar(prepared, index, first == null ? &none : first, (ulong)utf8.Length);
        }
    }

    internal static State Bytes(PreparedHandle prepared, ulong index, ReadOnlySpan<byte> bytes)
    {
        fixed (byte* first = bytes)
        {
            byte none;
            return Blob(prepared, index, first == null ? &none : first, (ulong)bytes.Length);
        }
    }

    internal static State Uuid(PreparedHandle prepared, ulong index, UInt128 value)
    {
        using var uuid = CreateUuid(HugeInt.FromUnsigned(value));
        return Value(prepared, index, uuid);
    }

    [LibraryImport(Library.Name, EntryPoint = "duckdb_bind_null")]
    internal static partial State Null(PreparedHandle prepared, ulong index);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_bind_boolean")]
    internal static partial State Boolean(PreparedHandle prepared, ulong index, byte value);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_bind_int8")]
    internal static partial State Int8(PreparedHandle prepared, ulong index, sbyte value);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_bind_int16")]
    internal static partial State Int16(PreparedHandle prepared, ulong index, short value);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_bind_int32")]
    internal static partial State Int32(PreparedHandle prepared, ulong index, int value);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_bind_int64")]
    internal static partial State Int64(PreparedHandle prepared, ulong index, long value);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_bind_uint8")]
    internal static partial State UInt8(PreparedHandle prepared, ulong index, byte value);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_bind_uint16")]
    internal static partial State UInt16(PreparedHandle prepared, ulong index, ushort value);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_bind_uint32")]
    internal static partial State UInt32(PreparedHandle prepared, ulong index, uint value);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_bind_uint64")]
    internal static partial State UInt64(PreparedHandle prepared, ulong index, ulong value);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_bind_hugeint")]
    internal static partial State Huge(PreparedHandle prepared, ulong index, HugeInt value);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_bind_uhugeint")]
    internal static partial State UHuge(PreparedHandle prepared, ulong index, HugeInt value);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_bind_decimal")]
    internal static partial State Decimal(PreparedHandle prepared, ulong index, NativeDecimal value);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_bind_float")]
    internal static partial State Float(PreparedHandle prepared, ulong index, float value);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_bind_double")]
    internal static partial State Double(PreparedHandle prepared, ulong index, double value);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_bind_date")]
    internal static partial State Date(PreparedHandle prepared, ulong index, int days);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_bind_time")]
    internal static partial State Time(PreparedHandle prepared, ulong index, long micros);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_bind_timestamp")]
    internal static partial State Timestamp(PreparedHandle prepared, ulong index, long micros);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_bind_timestamp_tz")]
    internal static partial State TimestampTz(PreparedHandle prepared, ulong index, long micros);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_bind_interval")]
    internal static partial State Interval(PreparedHandle prepared, ulong index, NativeInterval value);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_bind_varchar_length")]
    private static partial State Varchar(PreparedHandle prepared, ulong index, byte* text, ulong length);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_bind_blob")]
    private static partial State Blob(PreparedHandle prepared, ulong index, byte* bytes, ulong length);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_bind_value")]
    private static partial State Value(PreparedHandle prepared, ulong index, ValueHandle value);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_create_uuid")]
    private static partial ValueHandle CreateUuid(HugeInt value);

    [LibraryImport(Library.Name, EntryPoint = "duckdb_destroy_value")]
    internal static partial void DestroyValue(ref nint value);
}
