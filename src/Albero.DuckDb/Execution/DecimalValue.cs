using System.Numerics;
using System.Runtime.CompilerServices;
using Albero.DuckDb.Native;

namespace Albero.DuckDb.Execution;

/// <summary>
/// DuckDB's DECIMAL is an integer of up to 38 digits and a scale; System.Decimal one of 96 bits and a scale up to 28.
/// </summary>
internal static class DecimalValue
{
    private const int MaxScale = 28;
    private static readonly UInt128 MaxMantissa = (UInt128.One << 96) - 1;
    private static readonly long[] SmallPowers = [.. Enumerable.Range(0, 19).Select(exponent => (long)BigInteger.Pow(10, exponent))];
    private static readonly Int128[] Powers = [.. Enumerable.Range(0, 39).Select(Power)];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static decimal FromStored(long value, byte scale)
    {
        var magnitude = value < 0 ? 0UL - (ulong)value : (ulong)value;
        return new decimal((int)magnitude, (int)(magnitude >> 32), 0, value < 0, scale);
    }

    /// <summary>Exact or not at all: a digit that doesn't fit is never rounded away.</summary>
    internal static decimal FromStored(Int128 value, byte scale)
    {
        var magnitude = (UInt128)(value < 0 ? -value : value);
        while (scale > 0 && (scale > MaxScale || magnitude > MaxMantissa) && magnitude % 10 == 0)
        {
            magnitude /= 10;
            scale--;
        }

        return scale <= MaxScale && magnitude <= MaxMantissa
            ? new decimal((int)magnitude, (int)(magnitude >> 32), (int)(magnitude >> 64), value < 0, scale)
            : throw new OverflowException(
                $"The DECIMAL {(value < 0 ? "-" : "")}{magnitude}E-{scale} has more digits than System.Decimal holds (28). Read it with CAST(… AS VARCHAR), or as DOUBLE, or round it in the query.");
    }

    internal static NativeDecimal ToNative(decimal value)
    {
        var (mantissa, scale) = Parts(value);
        var digits = 1;
        while (digits < 38 && Int128.Abs(mantissa) >= Powers[digits])
        {
            digits++;
        }

        return new NativeDecimal((byte)Math.Max(digits, scale), scale, HugeInt.From(mantissa));
    }

    /// <summary>The same as <see cref="ToStored"/> for most values of most columns: 64 bits and nothing to round.</summary>
    internal static bool TryToStored(decimal value, byte width, byte scale, out long stored)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        stored = (long)(((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
        var missing = scale - value.Scale;
        var digits = width - missing;
        if (bits[2] != 0 || stored < 0 || missing < 0 || digits < 0 || width >= SmallPowers.Length || stored >= SmallPowers[digits])
        {
            return false;
        }

        stored *= value < 0 ? -SmallPowers[missing] : SmallPowers[missing];
        return true;
    }

    /// <summary>The integer that a DECIMAL(width, scale) column stores; digits beyond its scale are rounded half away from zero, as DuckDB's casts do.</summary>
    internal static Int128 ToStored(decimal value, byte width, byte scale)
    {
        var (mantissa, has) = Parts(value);
        if (has > scale)
        {
            var power = Powers[has - scale];
            var (quotient, rest) = Int128.DivRem(mantissa, power);
            mantissa = Int128.Abs(rest) * 2 >= power ? quotient + Int128.Sign(mantissa) : quotient;
        }
        else if (Int128.Abs(mantissa) < Powers[38 - (scale - has)])
        {
            mantissa *= Powers[scale - has];
        }
        else
        {
            throw Overflow(value, width, scale);
        }

        return Int128.Abs(mantissa) < Powers[width] ? mantissa : throw Overflow(value, width, scale);
    }

    private static OverflowException Overflow(decimal value, byte width, byte scale) =>
        new($"{value.ToString(System.Globalization.CultureInfo.InvariantCulture)} doesn't fit into DECIMAL({width},{scale}): it has more than {width - scale} digits before the point.");

    private static (Int128 Mantissa, byte Scale) Parts(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var magnitude = new UInt128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
        return (value < 0 ? -(Int128)magnitude : (Int128)magnitude, value.Scale);
    }

    private static Int128 Power(int exponent) => (Int128)BigInteger.Pow(10, exponent);
}
