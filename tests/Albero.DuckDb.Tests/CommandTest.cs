using System.Data.Common;
using System.Numerics;

namespace Albero.DuckDb.Tests;

public class CommandTest
{
    [Theory]
    [InlineData("SELECT ? || ?")]
    [InlineData("SELECT $1 || $2")]
    [InlineData("SELECT $2[0:0] || $1 || $2")]
    public void Binds_by_place(string sql)
    {
        using var db = new Db();

        Assert.Equal("ab", db.Scalar(sql, "a", "b"));
    }

    [Theory]
    [InlineData("primo", "secondo")]
    [InlineData("$primo", "@secondo")]
    [InlineData(":secondo", "PRIMO")]
    public void Binds_by_name_with_or_without_its_sign(string first, string second)
    {
        using var db = new Db();
        using var command = db.Command("SELECT $primo || $secondo || $primo");
        Db.Add(command, first, first.EndsWith("primo", StringComparison.OrdinalIgnoreCase) ? "a" : "b");
        Db.Add(command, second, second.EndsWith("primo", StringComparison.OrdinalIgnoreCase) ? "a" : "b");

        Assert.Equal("aba", command.ExecuteScalar());
    }

    [Fact]
    public void A_placeholder_without_a_value_is_named()
    {
        using var db = new Db();
        Assert.Contains("$2 has no value", Missing(db.Command("SELECT ?, ?", 1)), StringComparison.Ordinal);
        Assert.Contains("Parameters given: none", Missing(db.Command("SELECT $anno")), StringComparison.Ordinal);
        using var named = db.Command("SELECT ?");
        Db.Add(named, "anno", 2018);
        Assert.Contains("'anno'", Missing(named), StringComparison.Ordinal);
    }

    [Fact]
    public void A_parameter_without_a_placeholder_is_named_before_anything_runs()
    {
        using var db = new Db();
        db.Execute("CREATE TABLE t (n INTEGER)");
        using var command = db.Command("INSERT INTO t VALUES ($n)");
        Db.Add(command, "n", 1);
        Db.Add(command, "anno", 2018);

        Assert.Contains("'anno' has no placeholder", Missing(command), StringComparison.Ordinal);
        Assert.Contains("number 2", Missing(db.Command("INSERT INTO t VALUES (?)", 1, 2)), StringComparison.Ordinal);
        Assert.Equal(0L, db.Scalar("SELECT count(*) FROM t"));
    }

    [Fact]
    public void Binds_NULL_and_values_that_only_some_types_can_hold()
    {
        using var db = new Db();
        Assert.Equal(DBNull.Value, db.Scalar("SELECT ?::INTEGER", DBNull.Value));
        Assert.Equal(DBNull.Value, db.Scalar("SELECT ?::INTEGER", [null]));
        Assert.Equal(decimal.MaxValue, db.Scalar("SELECT ?", decimal.MaxValue));
        Assert.Equal(0.0000000000000000000000000001m, db.Scalar("SELECT ?", 0.0000000000000000000000000001m));
        Assert.Equal(-0.5m, db.Scalar("SELECT ?", -0.5m));
        Assert.Equal("a\0b", db.Scalar("SELECT ?", "a\0b"));
        Assert.Equal("", db.Scalar("SELECT ?", ""));
        Assert.Equal(Array.Empty<byte>(), db.Scalar("SELECT ?", Array.Empty<byte>()));
        Assert.Equal(true, db.Scalar("SELECT ? = 'robert''); DROP TABLE t; --'", "robert'); DROP TABLE t; --"));
        Assert.Throws<OverflowException>(() => db.Scalar("SELECT ?", BigInteger.Pow(2, 128)));
        Assert.Throws<NotSupportedException>(() => db.Scalar("SELECT ?", new object()));
    }

    [Fact]
    public void Runs_several_statements_of_which_later_ones_need_earlier_ones()
    {
        using var db = new Db();
        Assert.Equal(3, db.Execute("CREATE TABLE t (n INTEGER); INSERT INTO t VALUES (1), (2); UPDATE t SET n = 3 WHERE n = 2;"));
        using var command = db.Command("INSERT INTO t VALUES (?); SELECT count(*) FROM t; SELECT max(n) FROM t", 9);
        using var reader = command.ExecuteReader();

        Assert.True(reader.Read());
        Assert.Equal(3L, reader.GetValue(0));
        Assert.True(reader.NextResult());
        Assert.True(reader.Read());
        Assert.Equal(9, reader.GetValue(0));
        Assert.False(reader.NextResult());
        Assert.Equal(1, reader.RecordsAffected);
    }

    [Fact]
    public void Closing_a_reader_runs_the_statements_that_are_left()
    {
        using var db = new Db();
        db.Execute("CREATE TABLE t (n INTEGER)");
        Assert.Equal(1, db.Scalar("SELECT 1; INSERT INTO t VALUES (1)"));

        Assert.Equal(1L, db.Scalar("SELECT count(*) FROM t"));
    }

    [Fact]
    public void Returns_the_rows_of_an_insert()
    {
        using var db = new Db();
        db.Execute("CREATE TABLE t (n INTEGER DEFAULT 7, m INTEGER)");

        Assert.Equal(7, db.Scalar("INSERT INTO t (m) VALUES (1) RETURNING n"));
        Assert.Null(db.Scalar("SELECT n FROM t WHERE false"));
    }

    [Fact]
    public void A_scalar_of_an_endless_answer_comes_at_once()
    {
        using var db = new Db();

        Assert.Equal(0L, db.Scalar("SELECT * FROM range(1000000000000000)"));
        Assert.Equal(1, db.Scalar("SELECT 1"));
    }

    [Fact]
    public void Errors_carry_DuckDBs_words_and_kind()
    {
        using var db = new Db();
        db.Execute("CREATE TABLE t (n INTEGER PRIMARY KEY); INSERT INTO t VALUES (1)");

        Assert.Equal(DuckDBErrorType.Parser, Failed(db, "SELEC 1").ErrorType);
        Assert.Equal(DuckDBErrorType.Catalog, Failed(db, "SELECT * FROM nessuna").ErrorType);
        Assert.Equal(DuckDBErrorType.Binder, Failed(db, "SELECT m FROM t").ErrorType);
        Assert.Equal(DuckDBErrorType.Constraint, Failed(db, "INSERT INTO t VALUES (1)").ErrorType);
        Assert.Equal(DuckDBErrorType.Conversion, Failed(db, "SELECT 'x'::INTEGER").ErrorType);
        Assert.Contains("nessuna", Failed(db, "SELECT * FROM nessuna").Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => db.Scalar(""));
        Assert.ThrowsAny<Exception>(() => db.Scalar("-- only a comment"));
        Assert.Throws<InvalidOperationException>(() => db.Scalar("SELECT '\0'"));
        Assert.Equal(1, db.Scalar("SELECT 1"));
    }

    [Fact]
    public void Says_what_to_do_when_a_reader_is_still_fetching()
    {
        using var db = new Db();
        using var command = db.Command("SELECT i FROM range(100000) t(i)");
        using (var reader = command.ExecuteReader())
        {
            Assert.True(reader.Read());
            Assert.Contains("Close it first", Assert.Throws<InvalidOperationException>(() => db.Scalar("SELECT 1")).Message, StringComparison.Ordinal);
        }

        Assert.Equal(1, db.Scalar("SELECT 1"));
        using (var reader = command.ExecuteReader())
        {
            while (reader.Read())
            {
            }

            Assert.Equal(1, db.Scalar("SELECT 1"));
        }

        ((DuckDBCommand)command).UseStreamingMode = false;
        using (var reader = command.ExecuteReader())
        {
            Assert.True(reader.Read());
            Assert.Equal(1, db.Scalar("SELECT 1"));
            Assert.Equal(0, reader.GetInt32(0));
        }
    }

    private static string Missing(DbCommand command)
    {
        using (command)
        {
            return Assert.Throws<InvalidOperationException>(command.ExecuteScalar).Message;
        }
    }

    private static DuckDBException Failed(Db db, string sql) => Assert.Throws<DuckDBException>(() => db.Scalar(sql));
}
