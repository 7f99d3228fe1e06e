using System.Data;
using System.Numerics;

namespace Albero.DuckDb.Tests;

public class ReaderTest
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2048)]
    [InlineData(2049)]
    [InlineData(100_000)]
    public void Reads_all_rows_across_chunk_borders(int rows)
    {
        using var db = new Db();
        using var command = db.Command($"SELECT i, CASE WHEN i % 5 = 0 THEN NULL ELSE 'una riga piuttosto lunga, la numero ' || i END FROM range({rows}) t(i) ORDER BY i");
        using var reader = command.ExecuteReader();

        Assert.Equal(rows > 0, reader.HasRows);
        var read = 0;
        while (reader.Read())
        {
            Assert.Equal(read, reader.GetInt64(0));
            Assert.Equal(read % 5 == 0 ? null : $"una riga piuttosto lunga, la numero {read}", reader.GetFieldValue<string?>(1));
            read++;
        }

        Assert.Equal(rows, read);
        Assert.False(reader.Read());
        Assert.False(reader.NextResult());
    }

    [Fact]
    public void Reads_texts_of_every_length()
    {
        using var db = new Db();
        using var command = db.Command("SELECT repeat('à', i::INTEGER) FROM range(0, 200) t(i) UNION ALL SELECT repeat('x', 5000000)");
        using var reader = command.ExecuteReader();
        for (var i = 0; i < 200; i++)
        {
            Assert.True(reader.Read());
            Assert.Equal(new string('à', i), reader.GetString(0));
        }

        Assert.True(reader.Read());
        Assert.Equal(new string('x', 5_000_000), reader.GetString(0));
    }

    [Fact]
    public void Knows_its_columns_before_and_without_rows()
    {
        using var db = new Db();
        using var command = db.Command("SELECT 1 AS Uno, 2.50::DECIMAL(9,2) AS due, 'x' AS uno WHERE false");
        using var reader = command.ExecuteReader();

        Assert.False(reader.HasRows);
        Assert.Equal(3, reader.FieldCount);
        Assert.Equal("due", reader.GetName(1));
        Assert.Equal(2, reader.GetOrdinal("uno"));
        Assert.Equal(0, reader.GetOrdinal("UNO"));
        Assert.Contains("Columns: Uno, due, uno", Assert.Throws<IndexOutOfRangeException>(() => reader.GetOrdinal("tre")).Message, StringComparison.Ordinal);
        var schema = reader.GetSchemaTable()!;
        Assert.Equal(["INTEGER", "DECIMAL(9,2)", "VARCHAR"], schema.Rows.Cast<DataRow>().Select(r => (string)r["DataTypeName"]));
        Assert.Equal((byte)2, schema.Rows[1]["NumericScale"]);
        Assert.Throws<InvalidOperationException>(() => reader.GetValue(0));
        Assert.False(reader.Read());
        Assert.Throws<InvalidOperationException>(() => reader.GetValue(0));
    }

    [Fact]
    public void Converts_numbers_that_fit_and_refuses_those_that_do_not()
    {
        using var db = new Db();
        Assert.Equal(200, db.Read<int>("SELECT sum(i) FROM (VALUES (100), (100)) t(i)"));
        Assert.Equal(new BigInteger(200), db.Scalar("SELECT sum(i) FROM (VALUES (100), (100)) t(i)"));
        Assert.Equal(3.25m, db.Scalar("SELECT sum(d) FROM (VALUES (1.25::DECIMAL(18,4)), (2.00)) t(d)"));
        Assert.Equal(3.25, db.Read<double>("SELECT 3.25::DECIMAL(18,4)"));
        Assert.Equal(7L, db.Read<long>("SELECT 7::UTINYINT"));
        Assert.Equal(7, db.Read<int?>("SELECT 7::BIGINT"));
        Assert.Null(db.Read<int?>("SELECT NULL::BIGINT"));
        Assert.Equal(DayOfWeek.Tuesday, db.Read<DayOfWeek>("SELECT 2::TINYINT"));
        Assert.Throws<OverflowException>(() => db.Read<int>("SELECT 3000000000"));
        Assert.Throws<OverflowException>(() => db.Read<byte>("SELECT -1"));
        Assert.Throws<InvalidCastException>(() => db.Read<int>("SELECT 'uno'"));
        Assert.Throws<InvalidCastException>(() => db.Read<int>("SELECT NULL::INTEGER"));
        Assert.Throws<InvalidCastException>(() => db.Read<string>("SELECT 1"));
        Assert.Contains("fraction", Assert.Throws<InvalidCastException>(() => db.Read<int>("SELECT 1.5")).Message, StringComparison.Ordinal);
        Assert.Contains("fraction", Assert.Throws<InvalidCastException>(() => db.Read<long>("SELECT 1.5::DOUBLE")).Message, StringComparison.Ordinal);
        Assert.Equal(2, db.Read<int>("SELECT 2.0::DECIMAL(9,4)"));
        Assert.Throws<OverflowException>(() => db.Read<float>("SELECT 1e300::DOUBLE"));
        Assert.Throws<OverflowException>(() => db.Read<decimal>("SELECT 'nan'::DOUBLE"));
        Assert.Throws<OverflowException>(() => db.Read<int>("SELECT 'infinity'::DOUBLE"));
        Assert.Equal(float.PositiveInfinity, db.Read<float>("SELECT 'infinity'::DOUBLE"));
        Assert.True(double.IsNegative(db.Read<double>("SELECT -(0.0::DOUBLE)")));
    }

    [Theory]
    [InlineData("79228162514264337593543950336::DECIMAL(38,0)", "79228162514264337593543950336E-0")]
    [InlineData("0.12345678901234567890123456789012345678::DECIMAL(38,38)", "more digits")]
    [InlineData("DATE 'infinity'", "infinity")]
    [InlineData("DATE '10000-01-01'", "years 1 to 9999")]
    [InlineData("TIMESTAMP '-infinity'", "infinity")]
    [InlineData("TIMESTAMP '0001-01-01 (BC) 00:00:00'", "years 1 to 9999")]
    [InlineData("TIME '24:00:00'", "24:00:00")]
    [InlineData("TIMETZ '24:00:00+00'", "whole minutes")]
    [InlineData("TIMETZ '12:00:00+15:30'", "whole minutes")]
    [InlineData("TIMESTAMP_S 'infinity'", "infinity")]
    [InlineData("INTERVAL '20000000 days'", "DuckDBInterval")]
    public void Says_so_when_dotnet_cannot_hold_a_value(string sql, string message)
    {
        using var db = new Db();

        Assert.Contains(message, Assert.Throws<OverflowException>(() => db.Scalar($"SELECT {sql}")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_the_other_forms_of_dates_and_times()
    {
        using var db = new Db();
        Assert.Equal(new DateTime(2018, 6, 30), db.Read<DateTime>("SELECT DATE '2018-06-30'"));
        Assert.Equal(new DateOnly(2018, 6, 30), db.Read<DateOnly?>("SELECT DATE '2018-06-30'"));
        Assert.Equal(TimeSpan.FromHours(5), db.Read<TimeSpan>("SELECT TIME '05:00:00'"));
        Assert.Equal(new DateTimeOffset(2018, 6, 30, 10, 0, 0, TimeSpan.Zero), db.Read<DateTimeOffset>("SELECT TIMESTAMPTZ '2018-06-30 12:00:00+02'"));
        Assert.Contains("months", Assert.Throws<InvalidCastException>(() => db.Scalar("SELECT INTERVAL '1 month'")).Message, StringComparison.Ordinal);
        Assert.Equal(new DuckDBInterval(14, -3, 5_000_000), db.Read<DuckDBInterval>("SELECT INTERVAL '1 year 2 months -3 days 5 seconds'"));
        Assert.Equal(new DuckDBInterval(14, -3, 5), db.Read<DuckDBInterval?>("SELECT $1", new DuckDBInterval(14, -3, 5)));
    }

    [Fact]
    public void Reads_bytes_whole_in_parts_and_as_a_stream()
    {
        using var db = new Db();
        using var command = db.Command("SELECT ?", new byte[] { 0, 1, 2, 254, 255 });
        using var reader = command.ExecuteReader();
        Assert.True(reader.Read());

        Assert.Equal(new byte[] { 0, 1, 2, 254, 255 }, reader.GetValue(0));
        var part = new byte[3];
        Assert.Equal(5, reader.GetBytes(0, 0, null, 0, 0));
        Assert.Equal(2, reader.GetBytes(0, 3, part, 1, 9));
        Assert.Equal([0, 254, 255], part);
        Assert.Equal(0, reader.GetBytes(0, 9, part, 0, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => reader.GetBytes(0, -1, part, 0, 3));
        Assert.Equal(5, reader.GetStream(0).Length);
    }

    [Fact]
    public void Reads_lists_structs_and_what_is_in_them()
    {
        using var db = new Db();
        Assert.Equal(["a", "tredici bytes"], Assert.IsType<List<string>>(db.Scalar("SELECT ['a', 'tredici bytes']")));
        Assert.Equal([1, 2], Assert.IsType<List<int>>(db.Scalar("SELECT [1, 2]")));
        Assert.Empty(db.Read<List<int>>("SELECT []::INTEGER[]"));
        Assert.Equal([1, null], db.Read<List<int?>>("SELECT [1, NULL]"));
        Assert.Equal([1L, 2L], db.Read<long[]>("SELECT [1, 2]"));
        Assert.Equal([1.5m, 2.5m], db.Read<IReadOnlyList<decimal>>("SELECT [1.5, 2.5]"));
        Assert.Equal([1, 2, 3], Assert.IsType<List<int>>(db.Scalar("SELECT [1, 2, 3]::INTEGER[3]")));
        Assert.Contains("NULL", Assert.Throws<InvalidCastException>(() => db.Scalar("SELECT [1, NULL]")).Message, StringComparison.Ordinal);
        var nested = Assert.IsType<List<List<DateOnly>>>(db.Scalar("SELECT [[DATE '2018-06-30'], []]"));
        Assert.Equal(new DateOnly(2018, 6, 30), nested[0][0]);
        var record = Assert.IsType<Dictionary<string, object?>>(db.Scalar("SELECT {'n': 1, 'testo': NULL::VARCHAR}"));
        Assert.Equal(1, record["n"]);
        Assert.Null(record["testo"]);
    }

    [Fact]
    public void Reads_lists_of_every_row_of_many_chunks()
    {
        using var db = new Db();
        using var command = db.Command("SELECT i, list_transform(range(i % 7), x -> i * 10 + x) FROM range(5000) t(i) ORDER BY i");
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var i = reader.GetInt64(0);
            Assert.Equal(Enumerable.Range(0, (int)(i % 7)).Select(x => (i * 10) + x), reader.GetFieldValue<List<long>>(1));
        }
    }

    [Fact]
    public void Does_not_hold_the_whole_answer()
    {
        using var db = new Db("Data Source=:memory:;memory_limit=100MB;temp_directory=");
        using var command = db.Command("SELECT repeat('x', 1000) || i FROM range(1000000) t(i)");
        using var reader = command.ExecuteReader();
        var rows = 0;
        while (reader.Read())
        {
            rows++;
        }

        Assert.Equal(1_000_000, rows);
    }

    [Fact]
    public void An_error_in_a_later_chunk_is_thrown_where_it_is_read()
    {
        // With several threads one of them may meet the row before the first chunk is there.
        using var db = new Db("Data Source=:memory:;threads=1");
        using var command = db.Command("SELECT CASE WHEN i < 4000000 THEN i ELSE error('troppo') END FROM range(5000000) t(i)");
        using var reader = command.ExecuteReader();

        Assert.Contains("troppo", Assert.ThrowsAny<System.Data.Common.DbException>(() =>
        {
            while (reader.Read())
            {
            }
        }).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Throws_when_closed_and_closes_twice()
    {
        using var db = new Db();
        using var command = db.Command("SELECT 1");
        var reader = command.ExecuteReader();
        reader.Close();
        reader.Close();

        Assert.True(reader.IsClosed);
        Assert.Throws<ObjectDisposedException>(() => reader.Read());
        Assert.Throws<ObjectDisposedException>(() => reader.FieldCount);
    }

    [Fact]
    public void Closes_its_connection_if_asked_to()
    {
        using var db = new Db();
        using (var command = db.Command("SELECT 1"))
        {
            command.ExecuteReader(CommandBehavior.CloseConnection).Dispose();
        }

        Assert.Equal(ConnectionState.Closed, db.Connection.State);
    }
}
