using Albero.DuckDb.Native;

namespace Albero.DuckDb.Writing;

/// <summary>Chooses the writer for a type.</summary>
internal static class ColumnWriters
{
    internal static ColumnWriter For(LogicalTypeHandle type) => type.Id switch
    {
        NativeType.Varchar => new TextColumnWriter(type.Alias ?? "VARCHAR"),
        NativeType.Integer => new IntegerWriter<int>("INTEGER"),
        NativeType.BigInt => new IntegerWriter<long>("BIGINT"),
        NativeType.TinyInt => new IntegerWriter<sbyte>("TINYINT"),
        NativeType.SmallInt => new IntegerWriter<short>("SMALLINT"),
        NativeType.UTinyInt => new IntegerWriter<byte>("UTINYINT"),
        NativeType.USmallInt => new IntegerWriter<ushort>("USMALLINT"),
        NativeType.UInteger => new IntegerWriter<uint>("UINTEGER"),
        NativeType.UBigInt => new IntegerWriter<ulong>("UBIGINT"),
        NativeType.HugeInt => new IntegerWriter<Int128>("HUGEINT"),
        NativeType.UHugeInt => new IntegerWriter<UInt128>("UHUGEINT"),
        NativeType.Double => new FloatWriter<double>("DOUBLE"),
        NativeType.Float => new FloatWriter<float>("FLOAT"),
        NativeType.Decimal => new DecimalWriter(type.DecimalWidth, type.DecimalScale, type.DecimalStorage),
        NativeType.Boolean => new BooleanWriter(),
        NativeType.Date => new DateWriter(),
        NativeType.Time => new TimeWriter(),
        NativeType.Interval => new IntervalWriter(),
        NativeType.Timestamp => new TimestampWriter("TIMESTAMP", 1_000_000),
        NativeType.TimestampTz => new TimestampWriter("TIMESTAMP WITH TIME ZONE", 1_000_000),
        NativeType.TimestampS => new TimestampWriter("TIMESTAMP_S", 1),
        NativeType.TimestampMs => new TimestampWriter("TIMESTAMP_MS", 1_000),
        NativeType.TimestampNs => new TimestampWriter("TIMESTAMP_NS", 1_000_000_000),
        NativeType.Uuid => new UuidWriter(),
        NativeType.Blob => new BlobWriter(),
        NativeType.Enum => new EnumWriter(type.EnumNames(), type.EnumStorage),
        var other => new NullWriter(other.ToString().ToUpperInvariant())
    };

    /// <summary>A type that values can't be appended to; NULLs and defaults can.</summary>
    private sealed class NullWriter(string typeName) : ColumnWriter(typeName);
}
