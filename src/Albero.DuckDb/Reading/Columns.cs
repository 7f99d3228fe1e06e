using Albero.DuckDb.Native;

namespace Albero.DuckDb.Reading;

/// <summary>Chooses the column for a type.</summary>
internal static class Columns
{
    internal static Column For(LogicalTypeHandle type) => type.Id switch
    {
        NativeType.Varchar => new TextColumn(type.Alias ?? "VARCHAR"),
        NativeType.Integer => new NumberColumn<int>("INTEGER"),
        NativeType.BigInt => new NumberColumn<long>("BIGINT"),
        NativeType.Double => new NumberColumn<double>("DOUBLE"),
        NativeType.Decimal => new DecimalColumn(type.DecimalWidth, type.DecimalScale, type.DecimalStorage),
        NativeType.Boolean => new BooleanColumn(),
        NativeType.Date => new DateColumn(),
        NativeType.Time => new TimeColumn(),
        NativeType.Timestamp => new TimestampColumn("TIMESTAMP", 1_000_000, DateTimeKind.Unspecified),
        NativeType.TimestampS => new TimestampColumn("TIMESTAMP_S", 1, DateTimeKind.Unspecified),
        NativeType.TimestampMs => new TimestampColumn("TIMESTAMP_MS", 1_000, DateTimeKind.Unspecified),
        NativeType.TimestampNs => new TimestampColumn("TIMESTAMP_NS", 1_000_000_000, DateTimeKind.Unspecified),
        NativeType.TimestampTz => new TimestampColumn("TIMESTAMP WITH TIME ZONE", 1_000_000, DateTimeKind.Utc),
        NativeType.Interval => new IntervalColumn(),
        NativeType.HugeInt => new HugeIntColumn(),
        NativeType.UHugeInt => new UHugeIntColumn(),
        NativeType.TinyInt => new NumberColumn<sbyte>("TINYINT"),
        NativeType.SmallInt => new NumberColumn<short>("SMALLINT"),
        NativeType.UTinyInt => new NumberColumn<byte>("UTINYINT"),
        NativeType.USmallInt => new NumberColumn<ushort>("USMALLINT"),
        NativeType.UInteger => new NumberColumn<uint>("UINTEGER"),
        NativeType.UBigInt => new NumberColumn<ulong>("UBIGINT"),
        NativeType.Float => new NumberColumn<float>("FLOAT"),
        NativeType.Uuid => new UuidColumn(),
        NativeType.Blob => new BlobColumn(),
        NativeType.Enum => new EnumColumn(type.EnumNames(), type.EnumStorage),
        NativeType.List => List(type.ListElement, null),
        NativeType.Array => List(type.ArrayElement, type.ArrayLength),
        NativeType.Struct => Struct(type),
        NativeType.SqlNull => new NumberColumn<int>("NULL"),
        var other => new UnreadableColumn(type.Alias ?? other.ToString().ToUpperInvariant())
    };

    private static ListColumn List(LogicalTypeHandle element, int? length)
    {
        using (element)
        {
            return new ListColumn(For(element), length);
        }
    }

    private static StructColumn Struct(LogicalTypeHandle type)
    {
        var names = new string[type.FieldCount];
        var fields = new Column[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            using var field = type.FieldType(i);
            names[i] = type.FieldName(i);
            fields[i] = For(field);
        }

        return new StructColumn(names, fields);
    }
}
