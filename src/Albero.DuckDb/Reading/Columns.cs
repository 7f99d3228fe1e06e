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
        NativeType.Decimal => Decimal(type),
        NativeType.Boolean => new BooleanColumn(),
        NativeType.Date => new DateColumn(),
        NativeType.Time => new TimeColumn(),
        NativeType.Timestamp => new TimestampColumn("TIMESTAMP", 1_000_000, DateTimeKind.Unspecified),
        NativeType.TimestampS => new TimestampColumn("TIMESTAMP_S", 1, DateTimeKind.Unspecified),
        NativeType.TimestampMs => new TimestampColumn("TIMESTAMP_MS", 1_000, DateTimeKind.Unspecified),
        NativeType.TimestampNs => new TimestampColumn("TIMESTAMP_NS", 1_000_000_000, DateTimeKind.Unspecified),
        NativeType.TimestampTz => new TimestampColumn("TIMESTAMP WITH TIME ZONE", 1_000_000, DateTimeKind.Utc),
        NativeType.Interval => new IntervalColumn(),
        NativeType.HugeInt => new HugeIntColumn<Int128>("HUGEINT"),
        NativeType.UHugeInt => new HugeIntColumn<UInt128>("UHUGEINT"),
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
        NativeType.Map => Map(type),
        NativeType.Union => Union(type),
        NativeType.Bit => new BitColumn(),
        NativeType.TimeTz => new TimeTzColumn(),
        NativeType.TimeNs => new TimeNsColumn(),
        NativeType.BigNum => new BigNumColumn(),
        NativeType.SqlNull => new NumberColumn<int>("NULL"),
        var other => new UnreadableColumn(type.Alias ?? other.ToString().ToUpperInvariant())
    };

    private static Column Decimal(LogicalTypeHandle type)
    {
        var (width, scale) = (type.DecimalWidth, type.DecimalScale);
        return type.DecimalStorage switch
        {
            NativeType.SmallInt => new DecimalColumn<short>(width, scale),
            NativeType.Integer => new DecimalColumn<int>(width, scale),
            NativeType.BigInt => new DecimalColumn<long>(width, scale),
            _ => new DecimalColumn<Int128>(width, scale)
        };
    }

    private static ListColumn List(LogicalTypeHandle element, int? length)
    {
        using (element)
        {
            return new ListColumn(For(element), length);
        }
    }

    private static MapColumn Map(LogicalTypeHandle type)
    {
        using var key = type.MapKey;
        using var value = type.MapValue;
        return new MapColumn(For(key), For(value));
    }

    private static StructColumn Struct(LogicalTypeHandle type)
    {
        var fields = new Field[type.FieldCount];
        for (var i = 0; i < fields.Length; i++)
        {
            using var field = type.FieldType(i);
            fields[i] = new Field(type.FieldName(i), For(field));
        }

        return new StructColumn(fields);
    }

    private static UnionColumn Union(LogicalTypeHandle type)
    {
        var members = new Field[type.MemberCount];
        for (var i = 0; i < members.Length; i++)
        {
            using var member = type.MemberType(i);
            members[i] = new Field(type.MemberName(i), For(member));
        }

        return new UnionColumn(members);
    }
}
