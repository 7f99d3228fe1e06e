using System.Data;
using System.Data.Common;

namespace Albero.DuckDb.Tests;

public class SchemaTest
{
    [Fact]
    public void Lists_tables_and_views_and_restricts_them()
    {
        using var db = new Db();
        db.Execute("CREATE SCHEMA s; CREATE TABLE s.alberi (n INTEGER PRIMARY KEY, nome VARCHAR NOT NULL); CREATE VIEW rami AS SELECT 1.5::DECIMAL(9,2) AS peso");

        Assert.Equal(["alberi", "rami"], Names(db.Connection.GetSchema("Tables"), "table_name").Order());
        Assert.Equal(["rami"], Names(db.Connection.GetSchema("tables", [null, null, null, "VIEW"]), "table_name"));
        Assert.Equal(["n", "nome"], Names(db.Connection.GetSchema("Columns", [null, "s"]), "column_name"));
        Assert.Empty(db.Connection.GetSchema("Columns", [null, "s", "' OR true --"]).Rows);
        var weight = db.Connection.GetSchema("Columns", [null, null, "rami"]).Rows[0];
        Assert.Equal("DECIMAL(9,2)", weight["data_type"]);
        Assert.Equal(2, Convert.ToInt32(weight["numeric_scale"], null));
    }

    [Fact]
    public void Lists_indexes_and_foreign_keys()
    {
        using var db = new Db();
        db.Execute("CREATE TABLE a (n INTEGER PRIMARY KEY); CREATE TABLE b (a INTEGER REFERENCES a (n), x INTEGER); CREATE UNIQUE INDEX unico ON b (x)");

        Assert.Equal(["unico"], Names(db.Connection.GetSchema("Indexes"), "index_name"));
        Assert.Equal(true, db.Connection.GetSchema("Indexes", [null, null, "b"]).Rows[0]["is_unique"]);
        Assert.Equal(["b"], Names(db.Connection.GetSchema("ForeignKeys"), "table_name"));
    }

    [Fact]
    public void Every_collection_that_is_announced_can_be_read()
    {
        using var db = new Db();
        var collections = db.Connection.GetSchema();

        Assert.Equal(9, collections.Rows.Count);
        foreach (DataRow row in collections.Rows)
        {
            var table = db.Connection.GetSchema((string)row[DbMetaDataColumnNames.CollectionName]);
            Assert.Equal(row[DbMetaDataColumnNames.CollectionName], table.TableName);
            Assert.NotEmpty(table.Columns);
        }

        Assert.Contains("SELECT", Names(db.Connection.GetSchema("ReservedWords"), "ReservedWord"), StringComparer.OrdinalIgnoreCase);
        Assert.Contains("Tables", Assert.Throws<ArgumentException>(() => db.Connection.GetSchema("Trees")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => db.Connection.GetSchema("Tables", ["a", "b", "c", "d", "e"]));
        db.Connection.Close();
        Assert.Throws<InvalidOperationException>(() => db.Connection.GetSchema("Tables"));
    }

    [Fact]
    public void The_announced_data_types_are_what_the_reader_returns()
    {
        using var db = new Db();
        foreach (DataRow row in db.Connection.GetSchema("DataTypes").Rows)
        {
            var name = (string)row["TypeName"];
            if (name is not ("LIST" or "ARRAY" or "MAP" or "STRUCT" or "UNION" or "ENUM"))
            {
                using var command = db.Command($"SELECT NULL::{name}");
                using var reader = command.ExecuteReader();
                Assert.Equal(row["DataType"], reader.GetFieldType(0).FullName);
            }
        }
    }

    [Fact]
    public void Describes_the_columns_of_a_result()
    {
        using var db = new Db();
        using var command = db.Command("SELECT 1 AS n, 2.50::DECIMAL(9,2) AS peso, ['a'] AS voci");
        using var reader = command.ExecuteReader();
        var columns = reader.GetColumnSchema();

        Assert.Equal(["n", "peso", "voci"], columns.Select(c => c.ColumnName));
        Assert.Equal([0, 1, 2], columns.Select(c => c.ColumnOrdinal));
        Assert.Equal([typeof(int), typeof(decimal), typeof(List<string>)], columns.Select(c => c.DataType));
        Assert.Equal("VARCHAR[]", columns[2].DataTypeName);
        Assert.Equal(9, columns[1].NumericPrecision);
        Assert.Equal(2, columns[1].NumericScale);
        Assert.True(columns[0].AllowDBNull);
    }

    [Fact]
    public void Fills_a_DataTable()
    {
        using var db = new Db();
        using var command = db.Command("SELECT i, CASE WHEN i % 2 = 0 THEN NULL ELSE 'riga ' || i END AS testo FROM range(3000) t(i) ORDER BY i");
        using var reader = command.ExecuteReader();
        var table = new DataTable();
        table.Load(reader);

        Assert.Equal(3000, table.Rows.Count);
        Assert.Equal("riga 2999", table.Rows[2999]["testo"]);
        Assert.Equal(DBNull.Value, table.Rows[2998]["testo"]);
    }

    [Fact]
    public void The_factory_makes_everything_that_belongs_together()
    {
        using var connection = Db.Factory.CreateConnection()!;
        var builder = Db.Factory.CreateConnectionStringBuilder()!;
        builder["Data Source"] = ":memory:";
        connection.ConnectionString = builder.ConnectionString;
        connection.Open();
        using var command = Db.Factory.CreateCommand()!;
        command.Connection = connection;
        command.CommandText = "SELECT $n";
        var parameter = Db.Factory.CreateParameter()!;
        parameter.ParameterName = "n";
        parameter.Value = 7;
        command.Parameters.Add(parameter);

        Assert.Equal(7, command.ExecuteScalar());
        Assert.Same(Db.Factory, DbProviderFactories.GetFactory(connection));
        using var source = Db.Factory.CreateDataSource("Data Source=:memory:");
        using var direct = source.CreateCommand("SELECT 8");
        Assert.Equal(8, direct.ExecuteScalar());
    }

    private static IEnumerable<string> Names(DataTable table, string column) => table.Rows.Cast<DataRow>().Select(row => (string)row[column]);
}
