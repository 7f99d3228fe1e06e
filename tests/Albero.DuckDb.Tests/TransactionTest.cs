using System.Data;
using System.Data.Common;

namespace Albero.DuckDb.Tests;

public class TransactionTest
{
    [Theory]
    [InlineData("commit", 1L)]
    [InlineData("rollback", 0L)]
    [InlineData("dispose", 0L)]
    public void Ends_as_it_is_told(string how, long rows)
    {
        using var db = new Db();
        db.Execute("CREATE TABLE t (n INTEGER)");
        using (var transaction = db.Connection.BeginTransaction())
        {
            db.Execute("INSERT INTO t VALUES (1)");
            if (how == "commit")
            {
                transaction.Commit();
            }
            else if (how == "rollback")
            {
                transaction.Rollback();
            }
        }

        Assert.Equal(rows, db.Scalar("SELECT count(*) FROM t"));
    }

    [Fact]
    public void Others_see_nothing_until_the_commit()
    {
        const string shared = "Data Source=:memory:transaction";
        using var writer = new Db(shared);
        using var reader = new Db(shared);
        writer.Execute("CREATE TABLE t (n INTEGER)");
        using var transaction = writer.Connection.BeginTransaction();
        writer.Execute("INSERT INTO t VALUES (1)");
        Assert.Equal(0L, reader.Scalar("SELECT count(*) FROM t"));
        transaction.Commit();
        Assert.Equal(1L, reader.Scalar("SELECT count(*) FROM t"));
    }

    [Fact]
    public void A_failed_statement_ends_in_a_rollback()
    {
        using var db = new Db();
        db.Execute("CREATE TABLE t (n INTEGER PRIMARY KEY)");
        using (db.Connection.BeginTransaction())
        {
            db.Execute("INSERT INTO t VALUES (1)");
            Assert.ThrowsAny<DbException>(() => db.Execute("INSERT INTO t VALUES (1)"));
            Assert.Contains("Roll it back", Assert.ThrowsAny<DbException>(() => db.Scalar("SELECT 1")).Message, StringComparison.Ordinal);
        }

        Assert.Equal(0L, db.Scalar("SELECT count(*) FROM t"));
    }

    [Fact]
    public void Closing_the_connection_rolls_back()
    {
        using var folder = new TempFolder();
        var file = $"Data Source={folder.File("t.duckdb")}";
        using (var db = new Db(file))
        {
            db.Execute("CREATE TABLE t (n INTEGER)");
            db.Connection.BeginTransaction();
            db.Execute("INSERT INTO t VALUES (1)");
        }

        using var again = new Db(file);
        Assert.Equal(0L, again.Scalar("SELECT count(*) FROM t"));
        again.Connection.BeginTransaction().Commit();
    }

    [Fact]
    public void Nesting_finished_ones_and_other_levels_are_refused()
    {
        using var db = new Db();
        Assert.Throws<ArgumentException>(() => db.Connection.BeginTransaction(IsolationLevel.ReadUncommitted));
        using var transaction = db.Connection.BeginTransaction();
        Assert.Throws<InvalidOperationException>(() => db.Connection.BeginTransaction());
        transaction.Commit();
        Assert.Throws<InvalidOperationException>(transaction.Commit);
        Assert.Throws<InvalidOperationException>(transaction.Rollback);
    }

    [Fact]
    public void A_failed_commit_has_rolled_back()
    {
        const string shared = "Data Source=:memory:conflict";
        using var first = new Db(shared);
        using var second = new Db(shared);
        first.Execute("CREATE TABLE t (n INTEGER PRIMARY KEY)");
        using (var slow = first.Connection.BeginTransaction())
        {
            first.Execute("INSERT INTO t VALUES (1)");
            second.Execute("INSERT INTO t VALUES (1)");
            Assert.ThrowsAny<DbException>(slow.Commit);
        }

        Assert.Equal(1L, first.Scalar("SELECT count(*) FROM t"));
        first.Connection.BeginTransaction().Commit();
    }
}
