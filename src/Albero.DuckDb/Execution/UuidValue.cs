using System.Buffers.Binary;

namespace Albero.DuckDb.Execution;

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
