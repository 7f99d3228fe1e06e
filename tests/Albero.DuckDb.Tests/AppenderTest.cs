using System.Numerics;

namespace Albero.DuckDb.Tests;

public class AppenderTest
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2047)]
    [InlineData(2048)]
    [InlineData(2049)]
    [InlineData(10_000)]
    public void Writes_rows_across_chunk_borders(int rows)
    {
        using var connection = Open();
        Execute(connection, "CREATE TABLE t (n INTEGER, text VARCHAR, amount DECIMAL(18,4), day DATE)");
        using (var appender = connection.CreateAppender("t"))
        {
            for (var i = 0; i < rows; i++)
            {
                var row = appender.CreateRow().AppendValue(i);
                if (i % 3 == 0)
                {
                    row.AppendNullValue().AppendNullValue().AppendNullValue().EndRow();
                }
                else
                {
                    row.AppendValue($"riga numero {i}").AppendValue(i / 4m).AppendValue(new DateOnly(2018, 1, 1).AddDays(i)).EndRow();
                }
            }
        }

        using var command = connection.CreateCommand();
        command.CommandText = "SELECT * FROM t ORDER BY n";
        using var reader = command.ExecuteReader();
        for (var i = 0; i < rows; i++)
        {
            Assert.True(reader.Read());
            Assert.Equal(i, reader.GetInt32(0));
            Assert.Equal(i % 3 == 0 ? null : $"riga numero {i}", reader.GetFieldValue<string?>(1));
            Assert.Equal(i % 3 == 0 ? null : i / 4m, reader.GetFieldValue<decimal?>(2));
            Assert.Equal(i % 3 == 0 ? null : new DateOnly(2018, 1, 1).AddDays(i), reader.GetFieldValue<DateOnly?>(3));
        }

        Assert.False(reader.Read());
    }

    [Fact]
    public void Writes_every_type_and_its_NULL()
    {
        using var connection = Open();
        Execute(connection, """
            CREATE TYPE colour AS ENUM ('rosso', 'verde');
            CREATE TABLE t (a BOOLEAN, b TINYINT, c SMALLINT, d INTEGER, e BIGINT, f UTINYINT, g USMALLINT, h UINTEGER, i UBIGINT,
                j HUGEINT, k FLOAT, l DOUBLE, m DECIMAL(4,1), n DECIMAL(9,2), o DECIMAL(18,4), p DECIMAL(38,10), q VARCHAR, r DATE,
                s TIME, t TIMESTAMP, u TIMESTAMPTZ, v TIMESTAMP_S, w TIMESTAMP_NS, x UUID, y BLOB, z colour, zz INTERVAL)
            """);
        var guid = new Guid("6f9619ff-8b86-d011-b42d-00c04fc964ff");
        var moment = new DateTime(2018, 6, 30, 12, 30, 15);
        using (var appender = connection.CreateAppender("t"))
        {
            appender.CreateRow().AppendValue(true).AppendValue(sbyte.MinValue).AppendValue(short.MinValue).AppendValue(int.MinValue).AppendValue(long.MinValue)
                .AppendValue(byte.MaxValue).AppendValue(ushort.MaxValue).AppendValue(uint.MaxValue).AppendValue(ulong.MaxValue)
                .AppendValue((BigInteger)Int128.MinValue).AppendValue(1.5f).AppendValue(-2.25).AppendValue(-999.9m).AppendValue(1234567.89m)
                .AppendValue(-0.0001m).AppendValue(79228162514264337.5m).AppendValue("più di dodici bytes").AppendValue(new DateOnly(2018, 6, 30))
                .AppendValue(new TimeOnly(12, 30)).AppendValue(moment).AppendValue(new DateTimeOffset(moment, TimeSpan.FromHours(2))).AppendValue(moment)
                .AppendValue(moment).AppendValue(guid).AppendValue(new byte[] { 0, 255 }).AppendValue("verde").AppendValue(TimeSpan.FromMinutes(90)).EndRow();
            var empty = appender.CreateRow();
            for (var i = 0; i < 27; i++)
            {
                empty.AppendNullValue();
            }

            empty.EndRow();
        }

        object[] expected =
        [
            true, sbyte.MinValue, short.MinValue, int.MinValue, long.MinValue, byte.MaxValue, ushort.MaxValue, uint.MaxValue, ulong.MaxValue,
            (BigInteger)Int128.MinValue, 1.5f, -2.25, -999.9m, 1234567.89m, -0.0001m, 79228162514264337.5m, "più di dodici bytes",
            new DateOnly(2018, 6, 30), new TimeOnly(12, 30), moment, moment.AddHours(-2), moment, moment, guid, new byte[] { 0, 255 }, "verde", TimeSpan.FromMinutes(90)
        ];
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT * FROM t";
        using var reader = command.ExecuteReader();
        var values = new object[27];
        Assert.True(reader.Read());
        Assert.Equal(27, reader.GetValues(values));
        Assert.Equal(expected, values);
        Assert.True(reader.Read());
        reader.GetValues(values);
        Assert.All(values, value => Assert.Equal(DBNull.Value, value));
    }

    [Fact]
    public void Writes_texts_and_bytes_of_every_length()
    {
        using var connection = Open();
        Execute(connection, "CREATE TABLE t (n INTEGER, text VARCHAR, bytes BLOB)");
        using (var appender = connection.CreateAppender("t"))
        {
            for (var i = 0; i < 1000; i++)
            {
                appender.CreateRow().AppendValue(i).AppendValue(new string('è', i)).AppendValue(Enumerable.Repeat((byte)255, i).ToArray()).EndRow();
            }

            appender.CreateRow().AppendValue(0).AppendValue("a\0b \ud800").AppendValue(Array.Empty<byte>()).EndRow();
        }

        Assert.Equal(1000L, Scalar(connection, "SELECT count(*) FROM t WHERE text = repeat('è', n) AND bytes = unhex(repeat('FF', n))"));
        Assert.Equal("a\0b \ufffd", Scalar(connection, "SELECT text FROM t WHERE text LIKE 'a%'"));
    }

    [Fact]
    public void Rounds_a_decimal_as_a_cast_does()
    {
        using var connection = Open();
        Execute(connection, "CREATE TABLE t (appended DECIMAL(9,2), original DECIMAL(18,6))");
        decimal[] values = [0.005m, -0.005m, 0.0049m, 1.995m, -1.995m, 9999999.994m, 12m, 0.1234m];
        using (var appender = connection.CreateAppender("t"))
        {
            foreach (var value in values)
            {
                appender.CreateRow().AppendValue(value).AppendValue(value).EndRow();
            }
        }

        Assert.Equal((long)values.Length, Scalar(connection, "SELECT count(*) FROM t WHERE appended = original::DECIMAL(9,2)"));
    }

    [Theory]
    [InlineData(4, 1)]
    [InlineData(9, 4)]
    [InlineData(18, 0)]
    [InlineData(18, 4)]
    [InlineData(18, 18)]
    [InlineData(38, 10)]
    public void A_decimal_fits_or_is_refused_as_a_cast_would(byte width, byte scale)
    {
        using var connection = Open();
        Execute(connection, FormattableString.Invariant($"CREATE TABLE t (appended DECIMAL({width},{scale}), original VARCHAR)"));
        decimal[] digits = [0m, 1m, 9m, 99m, 999.9m, 1000m, 99999m, 99999.9999m, 99999.99995m, 0.1m, 0.123456789012345678m, 0.9999999999999999999m,
            9223372036854775807m, 9223372036854775808m, 999999999999999999m, 999999999999999999.5m, 1000000000000000000m, 0.00000000000000000000000001m, decimal.MaxValue];
        foreach (var value in digits.SelectMany(d => new[] { d, -d, d * 1.0m, d / 1000m }))
        {
            var text = value.ToString(System.Globalization.CultureInfo.InvariantCulture);
            var fits = Scalar(connection, FormattableString.Invariant($"SELECT TRY_CAST('{text}' AS DECIMAL({width},{scale})) IS NOT NULL"));
            using var appender = connection.CreateAppender("t");
            var row = appender.CreateRow();
            if (fits is true)
            {
                row.AppendValue(value).AppendValue(text).EndRow();
            }
            else
            {
                Assert.Throws<OverflowException>(() => row.AppendValue(value));
            }
        }

        Assert.Equal(0L, Scalar(connection, FormattableString.Invariant($"SELECT count(*) FROM t WHERE appended <> original::DECIMAL({width},{scale})")));
    }

    [Fact]
    public void Refuses_a_value_that_does_not_fit_and_names_its_column()
    {
        using var connection = Open();
        Execute(connection, "CREATE TABLE t (n TINYINT, amount DECIMAL(4,1))");

        using (var appender = connection.CreateAppender("t"))
        {
            var row = appender.CreateRow();
            var error = Assert.Throws<OverflowException>(() => row.AppendValue(128));
            Assert.Contains("128 doesn't fit into TINYINT (table 't', column 1 of 2)", error.Message, StringComparison.Ordinal);
        }

        using (var appender = connection.CreateAppender("t"))
        {
            var row = appender.CreateRow().AppendValue(1);
            Assert.Contains("DECIMAL(4,1)", Assert.Throws<OverflowException>(() => row.AppendValue(1000m)).Message, StringComparison.Ordinal);
        }

        using (var appender = connection.CreateAppender("t"))
        {
            var row = appender.CreateRow();
            Assert.Contains("doesn't take a String", Assert.Throws<InvalidCastException>(() => row.AppendValue("uno")).Message, StringComparison.Ordinal);
        }

        Assert.Equal(0L, Scalar(connection, "SELECT count(*) FROM t"));
    }

    [Fact]
    public void Refuses_rows_with_too_few_or_too_many_values()
    {
        using var connection = Open();
        Execute(connection, "CREATE TABLE t (a INTEGER, b INTEGER)");
        var appender = connection.CreateAppender("t");

        var row = appender.CreateRow().AppendValue(1);
        Assert.Contains("1 of 2 values", Assert.Throws<InvalidOperationException>(row.EndRow).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(appender.CreateRow);
        row.AppendValue(2);
        Assert.Contains("has 2 columns", Assert.Throws<InvalidOperationException>(() => row.AppendValue(3)).Message, StringComparison.Ordinal);
        row.EndRow();
        Assert.Throws<InvalidOperationException>(() => row.AppendValue(4));
        appender.Close();
        Assert.Throws<ObjectDisposedException>(appender.CreateRow);

        Assert.Equal(1L, Scalar(connection, "SELECT count(*) FROM t"));
    }

    [Fact]
    public void A_forgotten_EndRow_is_told_at_the_close()
    {
        using var connection = Open();
        Execute(connection, "CREATE TABLE t (a INTEGER)");
        var appender = connection.CreateAppender("t");
        appender.CreateRow().AppendValue(1);

        Assert.Contains("EndRow", Assert.Throws<InvalidOperationException>(appender.Dispose).Message, StringComparison.Ordinal);
        appender.Dispose();
    }

    [Fact]
    public void A_broken_constraint_fails_the_close_and_leaves_the_connection_usable()
    {
        using var connection = Open();
        Execute(connection, "CREATE TABLE t (a INTEGER PRIMARY KEY, b INTEGER NOT NULL)");

        var twice = connection.CreateAppender("t");
        twice.CreateRow().AppendValue(1).AppendValue(1).EndRow();
        twice.CreateRow().AppendValue(1).AppendValue(2).EndRow();
        Assert.Equal(DuckDBErrorType.Constraint, Assert.Throws<DuckDBException>(twice.Close).ErrorType);
        twice.Dispose();

        var missing = connection.CreateAppender("t");
        missing.CreateRow().AppendValue(1).AppendNullValue().EndRow();
        Assert.Throws<DuckDBException>(missing.Dispose);

        Assert.Equal(0L, Scalar(connection, "SELECT count(*) FROM t"));
    }

    [Fact]
    public void Takes_no_value_that_it_would_have_to_change()
    {
        using var connection = Open();
        Execute(connection, "CREATE TABLE t (f FLOAT, d DOUBLE, b BLOB, n INTEGER)");
        using (var appender = connection.CreateAppender("t"))
        {
            appender.CreateRow().AppendValue(float.NaN).AppendValue(-0.0).AppendValue((byte[]?)null).AppendValue(1).EndRow();
            appender.CreateRow().AppendValue(double.NegativeInfinity).AppendValue(1.5m).AppendValue(new byte[] { 1 }).AppendValue(2).EndRow();
        }

        Assert.Equal("true|-0.0", Scalar(connection, "SELECT isnan(f) || '|' || d::VARCHAR FROM t WHERE n = 1"));
        Assert.Equal("-inf|1.5", Scalar(connection, "SELECT f::VARCHAR || '|' || d::VARCHAR FROM t WHERE n = 2"));
        Refused<OverflowException>(row => row.AppendValue(1e300), "1E+300 doesn't fit into FLOAT (table 't', column 1 of 4)");
        Refused<InvalidCastException>(row => row.AppendValue(1f).AppendValue(1.0).AppendValue("testo"), "doesn't take a String (table 't', column 3 of 4)");
        Refused<InvalidCastException>(row => row.AppendValue(1f).AppendValue(new byte[] { 1 }), "doesn't take a byte[] (table 't', column 2 of 4)");

        void Refused<T>(Action<DuckDBAppenderRow> append, string message)
            where T : Exception
        {
            using var appender = connection.CreateAppender("t");
            var row = appender.CreateRow();
            Assert.Contains(message, Assert.Throws<T>(() => append(row)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Does_not_end_what_a_reader_of_its_connection_is_fetching()
    {
        using var connection = Open();
        Execute(connection, "CREATE TABLE t (n INTEGER)");
        using var appender = connection.CreateAppender("t");
        using (var command = new DuckDBCommand("SELECT i FROM range(500000) t(i)", connection))
        using (var reader = command.ExecuteReader())
        {
            Assert.True(reader.Read());
            for (var i = 0; i < 2047; i++)
            {
                appender.CreateRow().AppendValue(i).EndRow();
            }

            var row = appender.CreateRow().AppendValue(2047);
            Assert.Contains("Close it first", Assert.Throws<InvalidOperationException>(row.EndRow).Message, StringComparison.Ordinal);
            Assert.Contains("Close it first", Assert.Throws<InvalidOperationException>(appender.Close).Message, StringComparison.Ordinal);
            for (var i = 1L; i < 500_000; i++)
            {
                Assert.True(reader.Read());
                Assert.Equal(i, reader.GetInt64(0));
            }

            Assert.False(reader.Read());
            row.EndRow();
        }

        appender.Close();
        Assert.Equal(2048L, Scalar(connection, "SELECT count(DISTINCT n) FROM t"));
    }

    [Fact]
    public void Takes_part_in_the_transaction()
    {
        using var connection = Open();
        Execute(connection, "CREATE TABLE t (a INTEGER)");
        using (var transaction = connection.BeginTransaction())
        {
            using (var appender = connection.CreateAppender("t"))
            {
                appender.CreateRow().AppendValue(1).EndRow();
            }

            transaction.Rollback();
        }

        Assert.Equal(0L, Scalar(connection, "SELECT count(*) FROM t"));
    }

    [Fact]
    public void Writes_a_column_default_and_tables_of_other_schemas()
    {
        using var connection = Open();
        Execute(connection, "CREATE SCHEMA s; CREATE TABLE s.t (a INTEGER, b VARCHAR DEFAULT 'non indicato')");
        using (var appender = connection.CreateAppender("s", "t"))
        {
            appender.CreateRow().AppendValue(1).AppendDefault().EndRow();
            appender.CreateRow().AppendNullValue().AppendValue("uno").EndRow();
        }

        Assert.Equal("non indicato, uno", Scalar(connection, "SELECT string_agg(b, ', ' ORDER BY b) FROM s.t"));
    }

    [Fact]
    public void A_missing_table_is_named()
    {
        using var connection = Open();

        var error = Assert.Throws<DuckDBException>(() => connection.CreateAppender("nessuna"));
        Assert.Contains("nessuna", error.Message, StringComparison.Ordinal);
        Assert.Equal(DuckDBErrorType.Catalog, error.ErrorType);
    }

    [Fact]
    public void Closing_the_connection_drops_what_an_open_appender_holds()
    {
        var connection = Open();
        Execute(connection, "CREATE TABLE t (a INTEGER)");
        var appender = connection.CreateAppender("t");
        appender.CreateRow().AppendValue(1).EndRow();
        connection.Close();

        Assert.Throws<ObjectDisposedException>(appender.CreateRow);
        appender.Dispose();
    }

    private static DuckDBConnection Open()
    {
        var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        return connection;
    }

    private static void Execute(DuckDBConnection connection, string sql)
    {
        using var command = new DuckDBCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    private static object? Scalar(DuckDBConnection connection, string sql)
    {
        using var command = new DuckDBCommand(sql, connection);
        return command.ExecuteScalar();
    }
}
