using static Albero.DuckDb.Tests.Appending;

namespace Albero.DuckDb.Tests;

/// <summary>Rows, transactions and ends of an appender.</summary>
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
}
