using System.Buffers.Binary;
using System.Numerics;
using System.Text;
using Albero.DuckDb.Native;

namespace Albero.DuckDb.Execution;

/// <summary>Binds one .NET value by its own type.</summary>
internal static class ValueBinder
{
    internal static State Bind(PreparedHandle statement, ulong index, object? value) => value switch
    {
        null or DBNull => Binding.Null(statement, index),
        string v => Binding.Text(statement, index, Encoding.UTF8.GetBytes(v)),
        int v => Binding.Int32(statement, index, v),
        long v => Binding.Int64(statement, index, v),
        decimal v => Binding.Decimal(statement, index, DecimalValue.ToNative(v)),
        double v => Binding.Double(statement, index, v),
        bool v => Binding.Boolean(statement, index, v ? (byte)1 : (byte)0),
        DateOnly v => Binding.Date(statement, index, TimeValue.Days(v)),
        DateTime v => Binding.Timestamp(statement, index, TimeValue.Micros(v)),
        DateTimeOffset v => Binding.TimestampTz(statement, index, TimeValue.Micros(v.UtcDateTime)),
        TimeOnly v => Binding.Time(statement, index, TimeValue.Micros(v)),
        TimeSpan v => Binding.Interval(statement, index, TimeValue.ToNative(v)),
        Guid v => Binding.Uuid(statement, index, UuidValue.Bits(v)),
        byte[] v => Binding.Bytes(statement, index, v),
        float v => Binding.Float(statement, index, v),
        BigInteger v => Big(statement, index, v),
        short v => Binding.Int16(statement, index, v),
        sbyte v => Binding.Int8(statement, index, v),
        byte v => Binding.UInt8(statement, index, v),
        ushort v => Binding.UInt16(statement, index, v),
        uint v => Binding.UInt32(statement, index, v),
        ulong v => Binding.UInt64(statement, index, v),
        char v => Binding.Text(statement, index, Encoding.UTF8.GetBytes(v.ToString())),
        Int128 v => Binding.Huge(statement, index, HugeInt.From(v)),
        UInt128 v => Binding.UHuge(statement, index, HugeInt.FromUnsigned(v)),
        Enum v => Bind(statement, index, Convert.ChangeType(v, Enum.GetUnderlyingType(v.GetType()), null)),
        _ => throw new NotSupportedException(
            $"A parameter can't be a {value.GetType()}. Bind text, numbers, dates, times, Guid or byte[], or convert it to one of them.")
    };

    private static State Big(PreparedHandle statement, ulong index, BigInteger value)
    {
        if (value >= (BigInteger)Int128.MinValue && value <= (BigInteger)Int128.MaxValue)
        {
            return Binding.Huge(statement, index, HugeInt.From((Int128)value));
        }

        return value.Sign > 0 && value <= (BigInteger)UInt128.MaxValue
            ? Binding.UHuge(statement, index, HugeInt.FromUnsigned((UInt128)value))
            : throw new OverflowException($"{value} doesn't fit into DuckDB's widest integer, HUGEINT (128 bits). Bind it as text.");
    }
}

/// <summary>A UUID in DuckDB: 128 bits in reading order, the highest flipped where it is stored.</summary>
internal static class UuidValue
{
    private static readonly UInt128 Flip = UInt128.One << 127;

    internal static UInt128 Bits(Guid value)
    {
        Span<byte> bytes = stackalloc byte[16];
        value.TryWriteBytes(bytes, bigEndian: true, out _);
        return BinaryPrimitives.ReadUInt128BigEndian(bytes);
    }

    internal static UInt128 ToStored(Guid value) => Bits(value) ^ Flip;

    internal static Guid FromStored(UInt128 stored)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, stored ^ Flip);
        return new Guid(bytes, bigEndian: true);
    }
}
