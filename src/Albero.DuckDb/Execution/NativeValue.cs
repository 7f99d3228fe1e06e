using System.Collections;
using System.Numerics;
using System.Text;
using Albero.DuckDb.Native;

namespace Albero.DuckDb.Execution;

/// <summary>Makes DuckDB's value of a .NET value, by the value's own type.</summary>
internal static class NativeValue
{
    internal static ValueHandle From(object? value) => value switch
    {
        null or DBNull => Values.Null(),
        string v => Values.Text(Encoding.UTF8.GetBytes(v)),
        int v => Values.Int32(v),
        long v => Values.Int64(v),
        decimal v => Values.Decimal(DecimalValue.ToNative(v)),
        double v => Values.Double(v),
        bool v => Values.Boolean(v ? (byte)1 : (byte)0),
        DateOnly v => Values.Date(TimeValue.Days(v)),
        DateTime v => Values.Timestamp(TimeValue.Micros(v)),
        DateTimeOffset v => Values.TimestampTz(TimeValue.Micros(v.UtcDateTime)),
        TimeOnly v => Values.Time(TimeValue.Micros(v)),
        TimeSpan v => Values.Interval(TimeValue.ToNative(v)),
        DuckDBInterval v => Values.Interval(v),
        Guid v => Values.Uuid(HugeInt.FromUnsigned(UuidValue.Bits(v))),
        byte[] v => Values.Bytes(v),
        float v => Values.Float(v),
        BigInteger v => Big(v),
        short v => Values.Int16(v),
        sbyte v => Values.Int8(v),
        byte v => Values.UInt8(v),
        ushort v => Values.UInt16(v),
        uint v => Values.UInt32(v),
        ulong v => Values.UInt64(v),
        char v => Values.Text(Encoding.UTF8.GetBytes(v.ToString())),
        Int128 v => Values.Huge(HugeInt.From(v)),
        UInt128 v => Values.UHuge(HugeInt.FromUnsigned(v)),
        Enum v => From(Convert.ChangeType(v, Enum.GetUnderlyingType(v.GetType()), null)),
        IEnumerable v and not IDictionary => ListValue.From(v),
        _ => throw new NotSupportedException(
            $"A parameter can't be a {value.GetType()}. Bind text, numbers, dates, times, Guid, byte[] or a list of them, or convert it to one of them.")
    };

    private static ValueHandle Big(BigInteger value)
    {
        if (value >= (BigInteger)Int128.MinValue && value <= (BigInteger)Int128.MaxValue)
        {
            return Values.Huge(HugeInt.From((Int128)value));
        }

        return value.Sign > 0 && value <= (BigInteger)UInt128.MaxValue
            ? Values.UHuge(HugeInt.FromUnsigned((UInt128)value))
            : throw new OverflowException($"{value} doesn't fit into DuckDB's widest integer, HUGEINT (128 bits). Bind it as text.");
    }
}
