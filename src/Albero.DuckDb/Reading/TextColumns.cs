using Albero.DuckDb.Execution;
using Albero.DuckDb.Native;

namespace Albero.DuckDb.Reading;

internal sealed class TextColumn(string typeName) : Column<string>(typeName)
{
    internal override string Read(int row) => Vector.ReadText(row);

    internal override object GetAs(int row, Type type) =>
        type == typeof(char) && Read(row) is { Length: 1 } one ? one[0]
        : type == typeof(char[]) ? Read(row).ToCharArray()
        : base.GetAs(row, type);
}

internal sealed class BlobColumn() : Column<byte[]>("BLOB")
{
    internal override byte[] Read(int row) => Vector.ReadBytes(row).ToArray();

    internal override object GetAs(int row, Type type) =>
        type == typeof(Stream) ? new MemoryStream(Read(row), writable: false) : base.GetAs(row, type);
}

/// <summary>BIT: a text of zeros and ones; the first byte tells how many of the next one's bits don't count.</summary>
internal sealed class BitColumn() : Column<string>("BIT")
{
    internal override string Read(int row)
    {
        var bytes = Vector.ReadBytes(row);
        var unused = bytes[0];
        var text = new char[((bytes.Length - 1) * 8) - unused];
        for (var i = 0; i < text.Length; i++)
        {
            var bit = i + unused;
            text[i] = (bytes[1 + (bit / 8)] & (0x80 >> (bit % 8))) != 0 ? '1' : '0';
        }

        return new string(text);
    }
}

internal sealed class UuidColumn() : StoredColumn<UInt128, Guid>("UUID")
{
    internal override Guid Convert(UInt128 stored) => UuidValue.FromStored(stored);

    internal override object GetAs(int row, Type type) => type == typeof(string) ? Read(row).ToString() : base.GetAs(row, type);
}

/// <summary>ENUM, which DuckDB stores as a place in the type's list of names.</summary>
internal sealed class EnumColumn(string[] names, NativeType storage) : Column<string>("ENUM")
{
    internal override string Read(int row) => storage switch
    {
        NativeType.UTinyInt => names[Vector.Read<byte>(row)],
        NativeType.USmallInt => names[Vector.Read<ushort>(row)],
        _ => names[Vector.Read<uint>(row)]
    };

    internal override object GetAs(int row, Type type) =>
        type.IsEnum ? Enum.Parse(type, Read(row), ignoreCase: true) : base.GetAs(row, type);
}
