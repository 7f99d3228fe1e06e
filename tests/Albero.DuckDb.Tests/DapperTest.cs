using Dapper;

namespace Albero.DuckDb.Tests;

public class DapperTest
{
    private sealed record Reading(int Key, string? Text, decimal? Amount, DateOnly? Day, bool Met, long Rows);

    private enum Level
    {
        Area = 1,
        Operational = 2
    }

    [Fact]
    public void Maps_rows_to_records_with_named_parameters()
    {
        using var db = new Db();
        db.Connection.Execute("CREATE TABLE t (key INTEGER, text VARCHAR, amount DECIMAL(18,4), day DATE, met BOOLEAN)");
        db.Connection.Execute(
            "INSERT INTO t VALUES ($Key, $Text, $Amount, $Day, $Met)",
            new[]
            {
                new { Key = 1, Text = (string?)"uno", Amount = (decimal?)1.5m, Day = (DateTime?)new DateTime(2018, 6, 30), Met = true },
                new { Key = 2, Text = (string?)null, Amount = (decimal?)null, Day = (DateTime?)null, Met = false }
            });

        var read = db.Connection.Query<Reading>("SELECT key, text, amount, day, met, count(*) OVER () AS rows FROM t WHERE key >= $from ORDER BY key", new { from = 1 }).ToList();

        Assert.Equal([new(1, "uno", 1.5m, new DateOnly(2018, 6, 30), true, 2), new(2, null, null, null, false, 2)], read);
    }

    [Fact]
    public async Task Maps_scalars_enums_and_several_results()
    {
        using var db = new Db();
        Assert.Equal(6, db.Connection.ExecuteScalar<int>("SELECT sum(i)::BIGINT FROM (VALUES (1), (2), (3)) t(i)"));
        Assert.Equal(2.5m, await db.Connection.QuerySingleAsync<decimal>("SELECT sum(d) FROM (VALUES (1.25), (1.25)) t(d)"));
        Assert.Equal(Level.Operational, db.Connection.QuerySingle<Level>("SELECT 2::UTINYINT"));
        Assert.Null(db.Connection.QuerySingleOrDefault<string>("SELECT NULL::VARCHAR"));
        Assert.Equal("a", db.Connection.QueryFirst<string>("SELECT 'a' FROM range(10000)"));
        using var results = await db.Connection.QueryMultipleAsync("SELECT 1; SELECT 'due'");
        Assert.Equal(1, await results.ReadSingleAsync<int>());
        Assert.Equal("due", await results.ReadSingleAsync<string>());
    }

    [Fact]
    public void Streams_unbuffered_rows_as_dynamic()
    {
        using var db = new Db();
        var sum = 0L;
        foreach (var row in db.Connection.Query("SELECT i, 'x' AS text FROM range(5000) t(i)", buffered: false))
        {
            sum += (long)row.i;
        }

        Assert.Equal(5000L * 4999 / 2, sum);
    }

    [Fact]
    public void Works_within_a_transaction()
    {
        using var db = new Db();
        db.Connection.Execute("CREATE TABLE t (n INTEGER)");
        using (var transaction = db.Connection.BeginTransaction())
        {
            db.Connection.Execute("INSERT INTO t VALUES ($n)", new { n = 1 }, transaction);
            transaction.Commit();
        }

        Assert.Equal(1L, db.Connection.ExecuteScalar("SELECT count(*) FROM t"));
    }

    [Fact]
    public void Passes_lists_dates_and_bytes()
    {
        using var db = new Db();
        Assert.Equal([1L, 3L], db.Connection.Query<long>("SELECT i FROM range(5) t(i) WHERE i IN $keys ORDER BY i", new { keys = new[] { 1, 3, 9 } }));
        var id = Guid.NewGuid();
        var read = db.Connection.QuerySingle<(DateOnly, Guid, byte[])>("SELECT $day, $id, $bytes", new { day = new DateOnly(2018, 6, 30), id, bytes = new byte[] { 1, 2 } });

        Assert.Equal(new DateOnly(2018, 6, 30), read.Item1);
        Assert.Equal(id, read.Item2);
        Assert.Equal([1, 2], read.Item3);
    }
}
