using System.Data;
using System.Data.Common;
using System.Numerics;

namespace Albero.DuckDb.Schema;

/// <summary>DuckDB's types and what the reader makes of them; for a nested type, of its plainest form.</summary>
internal static class DataTypes
{
    private static readonly (string Name, Type Type)[] All =
    [
        ("BOOLEAN", typeof(bool)), ("TINYINT", typeof(sbyte)), ("SMALLINT", typeof(short)), ("INTEGER", typeof(int)), ("BIGINT", typeof(long)),
        ("HUGEINT", typeof(BigInteger)), ("UTINYINT", typeof(byte)), ("USMALLINT", typeof(ushort)), ("UINTEGER", typeof(uint)),
        ("UBIGINT", typeof(ulong)), ("UHUGEINT", typeof(BigInteger)), ("BIGNUM", typeof(BigInteger)), ("FLOAT", typeof(float)),
        ("DOUBLE", typeof(double)), ("DECIMAL", typeof(decimal)), ("VARCHAR", typeof(string)), ("ENUM", typeof(string)), ("BIT", typeof(string)),
        ("BLOB", typeof(byte[])), ("UUID", typeof(Guid)), ("DATE", typeof(DateOnly)), ("TIME", typeof(TimeOnly)), ("TIME_NS", typeof(TimeOnly)),
        ("TIME WITH TIME ZONE", typeof(DateTimeOffset)), ("TIMESTAMP", typeof(DateTime)), ("TIMESTAMP_S", typeof(DateTime)),
        ("TIMESTAMP_MS", typeof(DateTime)), ("TIMESTAMP_NS", typeof(DateTime)), ("TIMESTAMP WITH TIME ZONE", typeof(DateTime)),
        ("INTERVAL", typeof(TimeSpan)), ("LIST", typeof(List<object>)), ("ARRAY", typeof(List<object>)), ("MAP", typeof(Dictionary<object, object>)),
        ("STRUCT", typeof(Dictionary<string, object>)), ("UNION", typeof(object))
    ];

    internal static DataTable Table()
    {
        var table = SchemaCollections.Make(
            DbMetaDataCollectionNames.DataTypes,
            (DbMetaDataColumnNames.TypeName, typeof(string)),
            (DbMetaDataColumnNames.DataType, typeof(string)),
            (DbMetaDataColumnNames.CreateFormat, typeof(string)),
            (DbMetaDataColumnNames.CreateParameters, typeof(string)),
            (DbMetaDataColumnNames.IsNullable, typeof(bool)));
        foreach (var (name, type) in All)
        {
            var isDecimal = name == "DECIMAL";
            table.Rows.Add(name, type.FullName, isDecimal ? "DECIMAL({0},{1})" : name, isDecimal ? "width,scale" : DBNull.Value, true);
        }

        return table;
    }
}
