using System.Numerics;
using Albero.DuckDb.Execution;
using Albero.DuckDb.Native;

namespace Albero.DuckDb.Reading;

/// <summary>A number that other number types may ask for, as long as it fits.</summary>
internal abstract class NumericColumn<T>(string typeName) : Column<T>(typeName)
    where T : INumberBase<T>
{
    internal override object GetAs(int row, Type type) => Numbers.TryConvert(Read(row), type) ?? base.GetAs(row, type);
}

internal sealed class NumberColumn<T>(string typeName) : NumericColumn<T>(typeName)
    where T : unmanaged, INumberBase<T>
{
    internal override T Read(int row) => Vector.Read<T>(row);
}

internal sealed class HugeIntColumn() : NumericColumn<BigInteger>("HUGEINT")
{
    internal override BigInteger Read(int row) => Vector.Read<Int128>(row);
}

internal sealed class UHugeIntColumn() : NumericColumn<BigInteger>("UHUGEINT")
{
    internal override BigInteger Read(int row) => Vector.Read<UInt128>(row);
}

/// <summary>DECIMAL, which DuckDB stores in the narrowest integer that holds its width.</summary>
internal sealed class DecimalColumn(byte width, byte scale, NativeType storage) : NumericColumn<decimal>($"DECIMAL({width},{scale})")
{
    internal byte Width => width;

    internal byte Scale => scale;

    internal override decimal Read(int row) => storage switch
    {
        NativeType.SmallInt => DecimalValue.FromStored(Vector.Read<short>(row), scale),
        NativeType.Integer => DecimalValue.FromStored(Vector.Read<int>(row), scale),
        NativeType.BigInt => DecimalValue.FromStored(Vector.Read<long>(row), scale),
        _ => DecimalValue.FromStored(Vector.Read<Int128>(row), scale)
    };
}

internal sealed class BooleanColumn() : Column<bool>("BOOLEAN")
{
    internal override bool Read(int row) => Vector.Read<byte>(row) != 0;
}

internal static class Numbers
{
    /// <summary>Null when the type is no number; OverflowException when the value doesn't fit; fractions are cut, as .NET's casts do.</summary>
    internal static object? TryConvert<T>(T value, Type type)
        where T : INumberBase<T>
    {
        if (type.IsEnum)
        {
            return TryConvert(value, Enum.GetUnderlyingType(type)) is { } number ? Enum.ToObject(type, number) : null;
        }

        return type == typeof(int) ? int.CreateChecked(value)
            : type == typeof(long) ? long.CreateChecked(value)
            : type == typeof(decimal) ? decimal.CreateChecked(value)
            : type == typeof(double) ? double.CreateChecked(value)
            : type == typeof(BigInteger) ? BigInteger.CreateChecked(value)
            : type == typeof(short) ? short.CreateChecked(value)
            : type == typeof(byte) ? byte.CreateChecked(value)
            : type == typeof(float) ? float.CreateChecked(value)
            : type == typeof(uint) ? uint.CreateChecked(value)
            : type == typeof(ulong) ? ulong.CreateChecked(value)
            : type == typeof(ushort) ? ushort.CreateChecked(value)
            : type == typeof(sbyte) ? sbyte.CreateChecked(value)
            : type == typeof(Int128) ? Int128.CreateChecked(value)
            : type == typeof(UInt128) ? (object)UInt128.CreateChecked(value)
            : null;
    }
}
