using System.Numerics;
using Albero.DuckDb.Execution;
using Albero.DuckDb.Native;
using Albero.DuckDb.Reading;

namespace Albero.DuckDb.Writing;

/// <summary>Integers that must fit; a fraction is never cut.</summary>
internal sealed class IntegerWriter<T>(string typeName) : ColumnWriter(typeName)
    where T : unmanaged, IBinaryInteger<T>
{
    internal override void Write(int row, long value) => Vector.Write(row, T.CreateChecked(value));

    internal override void Write(int row, ulong value) => Vector.Write(row, T.CreateChecked(value));

    internal override void Write(int row, BigInteger value) => Vector.Write(row, T.CreateChecked(value));
}

internal sealed class FloatWriter<T>(string typeName) : ColumnWriter(typeName)
    where T : unmanaged, IFloatingPoint<T>
{
    internal override void Write(int row, double value) => Vector.Write(row, Numbers.Floating<double, T>(value));

    internal override void Write(int row, long value) => Vector.Write(row, Numbers.Floating<long, T>(value));

    internal override void Write(int row, ulong value) => Vector.Write(row, Numbers.Floating<ulong, T>(value));

    internal override void Write(int row, decimal value) => Vector.Write(row, Numbers.Floating<decimal, T>(value));
}

internal sealed class DecimalWriter(byte width, byte scale, NativeType storage) : ColumnWriter($"DECIMAL({width},{scale})")
{
    internal bool IsBigInt => storage == NativeType.BigInt;

    internal bool TryStored(decimal value, out long stored) => DecimalValue.TryToStored(value, width, scale, out stored);

    internal override void Write(int row, decimal value)
    {
        if (storage == NativeType.HugeInt)
        {
            Vector.Write(row, HugeInt.From(DecimalValue.ToStored(value, width, scale)));
            return;
        }

        var stored = DecimalValue.TryToStored(value, width, scale, out var small) ? small : (long)DecimalValue.ToStored(value, width, scale);
        switch (storage)
        {
            case NativeType.SmallInt:
                Vector.Write(row, (short)stored);
                break;
            case NativeType.Integer:
                Vector.Write(row, (int)stored);
                break;
            default:
                Vector.Write(row, stored);
                break;
        }
    }

    internal override void Write(int row, long value) => Write(row, (decimal)value);

    internal override void Write(int row, ulong value) => Write(row, (decimal)value);
}

internal sealed class BooleanWriter() : ColumnWriter("BOOLEAN")
{
    internal override void Write(int row, bool value) => Vector.Write(row, value ? (byte)1 : (byte)0);
}
