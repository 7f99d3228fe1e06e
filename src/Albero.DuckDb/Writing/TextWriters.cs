using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using Albero.DuckDb.Execution;
using Albero.DuckDb.Native;

namespace Albero.DuckDb.Writing;

internal sealed class TextColumnWriter(string typeName) : ColumnWriter(typeName)
{
    [SkipLocalsInit]
    internal override void Write(int row, string value)
    {
        const int small = 512;
        var most = Encoding.UTF8.GetMaxByteCount(value.Length);
        if (most <= small)
        {
            Span<byte> bytes = stackalloc byte[small];
            Vector.WriteBytes(row, bytes[..Encoding.UTF8.GetBytes(value, bytes)]);
            return;
        }

        var rented = ArrayPool<byte>.Shared.Rent(most);
        Vector.WriteBytes(row, rented.AsSpan(0, Encoding.UTF8.GetBytes(value, rented)));
        ArrayPool<byte>.Shared.Return(rented);
    }
}

internal sealed class BlobWriter() : ColumnWriter("BLOB")
{
    internal override void Write(int row, ReadOnlySpan<byte> value) => Vector.WriteBytes(row, value);
}

internal sealed class UuidWriter() : ColumnWriter("UUID")
{
    internal override void Write(int row, Guid value) => Vector.Write(row, HugeInt.FromUnsigned(UuidValue.ToStored(value)));
}

internal sealed class EnumWriter : ColumnWriter
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly NativeType storage;

    internal EnumWriter(string[] names, NativeType storage)
        : base("ENUM")
    {
        this.storage = storage;
        for (var i = 0; i < names.Length; i++)
        {
            places[names[i]] = i;
        }
    }

    internal override void Write(int row, string value)
    {
        if (!places.TryGetValue(value, out var place))
        {
            throw new InvalidCastException($"'{value}' is not among the names of the ENUM ({string.Join(", ", places.Keys)})");
        }

        switch (storage)
        {
            case NativeType.UTinyInt:
                Vector.Write(row, (byte)place);
                break;
            case NativeType.USmallInt:
                Vector.Write(row, (ushort)place);
                break;
            default:
                Vector.Write(row, (uint)place);
                break;
        }
    }
}
