using System.Numerics;
using System.Runtime.CompilerServices;
using Albero.DuckDb.Execution;

namespace Albero.DuckDb.Reading;

/// <summary>A number that other number types may ask for, as long as it fits.</summary>
internal abstract class NumericColumn<TStored, T>(string typeName) : StoredColumn<TStored, T>(typeName)
    where TStored : unmanaged
    where T : INumberBase<T>
{
    internal override object GetAs(int row, Type type) => Numbers.TryConvert(Read(row), type) ?? base.GetAs(row, type);
}

internal sealed class NumberColumn<T>(string typeName) : NumericColumn<T, T>(typeName)
    where T : unmanaged, INumberBase<T>
{
    internal override T Convert(T stored) => stored;
}

/// <summary>HUGEINT and UHUGEINT: what is wider than .NET's own integers were when ADO.NET was made.</summary>
internal sealed class HugeIntColumn<TStored>(string typeName) : NumericColumn<TStored, BigInteger>(typeName)
    where TStored : unmanaged, IBinaryInteger<TStored>
{
    internal override BigInteger Convert(TStored stored) => BigInteger.CreateChecked(stored);
}

internal interface IDecimalColumn
{
    byte Width { get; }

    byte Scale { get; }
}

/// <summary>DECIMAL, which DuckDB stores in the narrowest integer that holds its width.</summary>
internal sealed class DecimalColumn<TStored>(byte width, byte scale) : NumericColumn<TStored, decimal>($"DECIMAL({width},{scale})"), IDecimalColumn
    where TStored : unmanaged, IBinaryInteger<TStored>
{
    public byte Width => width;

    public byte Scale => scale;

    /// <summary>Chosen when it is compiled: each storage keeps its own line.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal override decimal Convert(TStored stored) => typeof(TStored) == typeof(Int128)
        ? DecimalValue.FromStored((Int128)(object)stored, scale)
        : DecimalValue.FromStored(long.CreateTruncating(stored), scale);
}

/// <summary>BIGNUM, an integer of any length: three bytes of header, then the digits; all bits are flipped where it is negative.</summary>
internal sealed class BigNumColumn() : Column<BigInteger>("BIGNUM")
{
    internal override object GetAs(int row, Type type) => Numbers.TryConvert(Read(row), type) ?? base.GetAs(row, type);

    internal override BigInteger Read(int row)
    {
        var bytes = Vector.ReadBytes(row);
        var digits = bytes[3..].ToArray();
        if ((bytes[0] & 0x80) != 0)
        {
            return new BigInteger(digits, isUnsigned: true, isBigEndian: true);
        }

        for (var i = 0; i < digits.Length; i++)
        {
            digits[i] = (byte)~digits[i];
        }

        return -new BigInteger(digits, isUnsigned: true, isBigEndian: true);
    }
}

internal sealed class BooleanColumn() : StoredColumn<byte, bool>("BOOLEAN")
{
    internal override bool Convert(byte stored) => stored != 0;
}

internal static class Numbers
{
    /// <summary>
    /// Null when the type is no number; an exception when the value doesn't fit: too large, or a fraction for an
    /// integer. Digits that a floating type has no room for are rounded.
    /// </summary>
    internal static object? TryConvert<T>(T value, Type type)
        where T : INumberBase<T>
    {
        if (type.IsEnum)
        {
            return TryConvert(value, Enum.GetUnderlyingType(type)) is { } number ? Enum.ToObject(type, number) : null;
        }

        return type == typeof(int) ? Whole<T, int>(value)
            : type == typeof(long) ? Whole<T, long>(value)
            : type == typeof(decimal) ? decimal.CreateChecked(value)
            : type == typeof(double) ? Floating<T, double>(value)
            : type == typeof(BigInteger) ? Whole<T, BigInteger>(value)
            : type == typeof(short) ? Whole<T, short>(value)
            : type == typeof(byte) ? Whole<T, byte>(value)
            : type == typeof(float) ? Floating<T, float>(value)
            : type == typeof(uint) ? Whole<T, uint>(value)
            : type == typeof(ulong) ? Whole<T, ulong>(value)
            : type == typeof(ushort) ? Whole<T, ushort>(value)
            : type == typeof(sbyte) ? Whole<T, sbyte>(value)
            : type == typeof(Int128) ? Whole<T, Int128>(value)
            : type == typeof(UInt128) ? (object)Whole<T, UInt128>(value)
            : null;
    }

    /// <summary>A number too large for a floating type would become infinite without a word.</summary>
    internal static TTo Floating<T, TTo>(T value)
        where T : INumberBase<T>
        where TTo : INumberBase<TTo>
    {
        var number = TTo.CreateChecked(value);
        return TTo.IsFinite(number) || !T.IsFinite(value)
            ? number
            : throw new OverflowException(FormattableString.Invariant($"{value} is too large for {typeof(TTo).Name}."));
    }

    private static TTo Whole<T, TTo>(T value)
        where T : INumberBase<T>
        where TTo : INumberBase<TTo>
    {
        var number = TTo.CreateChecked(value);
        return T.IsInteger(value)
            ? number
            : throw new InvalidCastException(FormattableString.Invariant($"{value} has a fraction, which {typeof(TTo).Name} can't hold. Read it as decimal or double, or round it in the query."));
    }
}
