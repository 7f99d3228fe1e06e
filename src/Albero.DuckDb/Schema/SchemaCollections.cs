using System.Data;
using System.Data.Common;

namespace Albero.DuckDb.Schema;

/// <summary>What <see cref="DbConnection.GetSchema(string)"/> knows.</summary>
internal static class SchemaCollections
{
    private static readonly SchemaCollection[] Queried =
    [
        new("Tables", """
            SELECT table_catalog, table_schema, table_name, table_type
            FROM information_schema.tables ORDER BY ALL
            """, ["table_catalog", "table_schema", "table_name", "table_type"], 3),
        new("Columns", """
            SELECT table_catalog, table_schema, table_name, column_name, ordinal_position, column_default, is_nullable, data_type,
                numeric_precision, numeric_scale
            FROM information_schema.columns ORDER BY table_catalog, table_schema, table_name, ordinal_position
            """, ["table_catalog", "table_schema", "table_name", "column_name"], 4),
        new("Indexes", """
            SELECT database_name AS index_catalog, schema_name AS index_schema, table_name, index_name, is_unique, is_primary
            FROM duckdb_indexes() ORDER BY ALL
            """, ["index_catalog", "index_schema", "table_name", "index_name"], 3),
        new("ForeignKeys", """
            SELECT constraint_catalog, constraint_schema, table_name, constraint_name, table_catalog, table_schema
            FROM information_schema.table_constraints WHERE constraint_type = 'FOREIGN KEY' ORDER BY ALL
            """, ["constraint_catalog", "constraint_schema", "table_name", "constraint_name"], 3),
        new(DbMetaDataCollectionNames.ReservedWords, """
            SELECT keyword_name AS ReservedWord FROM duckdb_keywords() WHERE keyword_category = 'reserved' ORDER BY ALL
            """, [], 0)
    ];

    private static readonly string[] Fixed =
    [
        DbMetaDataCollectionNames.MetaDataCollections, DbMetaDataCollectionNames.DataSourceInformation,
        DbMetaDataCollectionNames.DataTypes, DbMetaDataCollectionNames.Restrictions
    ];

    internal static DataTable Read(DuckDBConnection connection, string name, string?[] restrictions)
    {
        if (Array.Find(Queried, c => c.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } collection)
        {
            return collection.Read(connection, restrictions);
        }

        var known = Array.Find(Fixed, f => f.Equals(name, StringComparison.OrdinalIgnoreCase)) ?? throw new ArgumentException(
            $"There is no schema collection '{name}'. Collections: {string.Join(", ", [.. Fixed, .. Queried.Select(c => c.Name)])}.", nameof(name));
        if (restrictions.Length > 0)
        {
            throw new ArgumentException($"The schema collection '{known}' takes no restrictions.", nameof(restrictions));
        }

        return known == DbMetaDataCollectionNames.MetaDataCollections ? Collections()
            : known == DbMetaDataCollectionNames.Restrictions ? Restrictions()
            : known == DbMetaDataCollectionNames.DataTypes ? DataTypes.Table()
            : DataSource(connection.ServerVersion);
    }

    private static DataTable Collections()
    {
        var table = Make(
            DbMetaDataCollectionNames.MetaDataCollections,
            (DbMetaDataColumnNames.CollectionName, typeof(string)),
            (DbMetaDataColumnNames.NumberOfRestrictions, typeof(int)),
            (DbMetaDataColumnNames.NumberOfIdentifierParts, typeof(int)));
        Array.ForEach(Fixed, name => table.Rows.Add(name, 0, 0));
        Array.ForEach(Queried, c => table.Rows.Add(c.Name, c.Restrictions.Length, c.IdentifierParts));
        return table;
    }

    private static DataTable Restrictions()
    {
        var table = Make(
            DbMetaDataCollectionNames.Restrictions,
            ("CollectionName", typeof(string)),
            ("RestrictionName", typeof(string)),
            ("RestrictionDefault", typeof(string)),
            ("RestrictionNumber", typeof(int)));
        foreach (var collection in Queried)
        {
            for (var i = 0; i < collection.Restrictions.Length; i++)
            {
                table.Rows.Add(collection.Name, collection.Restrictions[i], DBNull.Value, i + 1);
            }
        }

        return table;
    }

    private static DataTable DataSource(string version)
    {
        var table = Make(
            DbMetaDataCollectionNames.DataSourceInformation,
            (DbMetaDataColumnNames.DataSourceProductName, typeof(string)),
            (DbMetaDataColumnNames.DataSourceProductVersion, typeof(string)),
            (DbMetaDataColumnNames.CompositeIdentifierSeparatorPattern, typeof(string)),
            (DbMetaDataColumnNames.GroupByBehavior, typeof(GroupByBehavior)),
            (DbMetaDataColumnNames.IdentifierCase, typeof(IdentifierCase)),
            (DbMetaDataColumnNames.QuotedIdentifierCase, typeof(IdentifierCase)),
            (DbMetaDataColumnNames.QuotedIdentifierPattern, typeof(string)),
            (DbMetaDataColumnNames.StringLiteralPattern, typeof(string)),
            (DbMetaDataColumnNames.OrderByColumnsInSelect, typeof(bool)),
            (DbMetaDataColumnNames.ParameterMarkerFormat, typeof(string)),
            (DbMetaDataColumnNames.ParameterMarkerPattern, typeof(string)),
            (DbMetaDataColumnNames.StatementSeparatorPattern, typeof(string)),
            (DbMetaDataColumnNames.SupportedJoinOperators, typeof(SupportedJoinOperators)));
        table.Rows.Add(
            "DuckDB", version, "\\.", GroupByBehavior.MustContainAll, IdentifierCase.Insensitive, IdentifierCase.Insensitive,
            "\"(([^\"]|\"\")*)\"", "'(([^']|'')*)'", false, "${0}", "\\$[A-Za-z_][A-Za-z0-9_]*", ";",
            SupportedJoinOperators.Inner | SupportedJoinOperators.LeftOuter | SupportedJoinOperators.RightOuter | SupportedJoinOperators.FullOuter);
        return table;
    }

    internal static DataTable Make(string name, params (string Name, Type Type)[] columns)
    {
        var table = new DataTable(name);
        Array.ForEach(columns, column => table.Columns.Add(column.Name, column.Type));
        return table;
    }
}
