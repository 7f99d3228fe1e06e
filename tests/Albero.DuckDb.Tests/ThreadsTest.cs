using System.Data.Common;
using System.Diagnostics;

namespace Albero.DuckDb.Tests;

public class ThreadsTest
{
    private const string Endless = "SELECT count(*) FROM range(10000000000) a, range(10000) b WHERE a.range % 7 = b.range % 11";

    [Fact]
    public async Task A_token_stops_a_running_statement_and_the_connection_stays_usable()
    {
        using var db = new Db();
        using var command = db.Command(Endless);
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        var watch = Stopwatch.StartNew();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => command.ExecuteScalarAsync(soon.Token));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20));
        Assert.Equal(1, db.Scalar("SELECT 1"));
    }

    [Fact]
    public async Task A_token_stops_a_statement_however_early_it_is_cancelled()
    {
        using var db = new Db();
        using var command = db.Command(Endless);
        for (var round = 0; round < 200; round++)
        {
            using var token = new CancellationTokenSource();
            var running = command.ExecuteScalarAsync(token.Token);
            await Task.Run(token.Cancel);
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
        }

        Assert.Equal(1, db.Scalar("SELECT 1"));
    }

    [Fact]
    public void A_time_limit_stops_a_running_statement()
    {
        using var db = new Db();
        using var command = db.Command(Endless);
        command.CommandTimeout = 1;

        Assert.Throws<TimeoutException>(command.ExecuteScalar);
        Assert.Equal(1, db.Scalar("SELECT 1"));
    }

    [Fact]
    public void A_time_limit_also_holds_for_rows_that_come_later()
    {
        using var db = new Db();
        db.Execute("SET threads = 1; SET streaming_buffer_size = '1KB'");
        using var command = db.Command("SELECT i FROM range(100000000000000) t(i) WHERE i < 10000");
        command.CommandTimeout = 1;
        using var reader = command.ExecuteReader();

        Assert.Throws<TimeoutException>(() =>
        {
            while (reader.Read())
            {
            }
        });
        reader.Close();
        Assert.Equal(1, db.Scalar("SELECT 1"));
    }

    [Fact]
    public async Task Cancel_from_another_thread_stops_what_runs()
    {
        using var db = new Db();
        using var command = db.Command(Endless);
        using var done = new CancellationTokenSource();
        var cancelling = Task.Run(async () =>
        {
            // An interrupt that comes before the statement starts is forgotten: until it has stopped, again.
            while (!done.IsCancellationRequested)
            {
                command.Cancel();
                await Task.Delay(20);
            }
        });

        Assert.Throws<OperationCanceledException>(command.ExecuteScalar);
        await done.CancelAsync();
        await cancelling;
        Assert.Equal(1, db.Scalar("SELECT 1"));
    }

    [Fact]
    public async Task A_cancelled_transaction_can_be_rolled_back()
    {
        using var db = new Db();
        db.Execute("CREATE TABLE t (n INTEGER)");
        using (var transaction = db.Connection.BeginTransaction())
        {
            db.Execute("INSERT INTO t VALUES (1)");
            using var command = db.Command(Endless);
            using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => command.ExecuteScalarAsync(soon.Token));
            transaction.Rollback();
        }

        Assert.Equal(0L, db.Scalar("SELECT count(*) FROM t"));
    }

    [Fact]
    public async Task Threads_that_quarrel_over_an_appender_get_exceptions_and_no_crash()
    {
        using var db = new Db();
        db.Execute("CREATE TABLE t (n INTEGER, text VARCHAR)");
        var told = 0;
        for (var round = 0; round < 20; round++)
        {
            var appender = ((DuckDBConnection)db.Connection).CreateAppender("t");
            await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
            {
                try
                {
                    for (var i = 0; i < 5000; i++)
                    {
                        appender.CreateRow().AppendValue(i).AppendValue("una riga piuttosto lunga").EndRow();
                    }
                }
                catch (InvalidOperationException)
                {
                    Interlocked.Increment(ref told);
                }
            })));
            try
            {
                appender.Close();
            }
            catch (InvalidOperationException)
            {
                // A row was left open by those who were told.
            }
        }

        Assert.True(told > 0);
        Assert.Equal(0L, db.Scalar("SELECT count(*) FROM t WHERE text <> 'una riga piuttosto lunga'"));
    }

    [Fact]
    public async Task A_reader_may_move_from_thread_to_thread()
    {
        using var db = new Db();
        using var command = db.Command("SELECT i, 'riga ' || i FROM range(10000) t(i) ORDER BY i");
        using var reader = command.ExecuteReader();
        for (var i = 0L; i < 10_000; i++)
        {
            Assert.True(i % 100 == 0 ? await Task.Run(reader.Read) : reader.Read());
            Assert.Equal(i, i % 64 == 0 ? await Task.Run(() => reader.GetInt64(0)) : reader.GetInt64(0));
            Assert.Equal($"riga {i}", reader.GetString(1));
        }
    }

    [Fact]
    public void Values_survive_a_collector_that_never_rests()
    {
        using var stop = new CancellationTokenSource();
        var collector = new Thread(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
            }
        });
        collector.Start();
        try
        {
            for (var round = 0; round < 100; round++)
            {
                // The reader's last use is the read itself: nothing but the read keeps it alive.
                Assert.Equal(new string('è', 100_000), Dropped().GetString(0));
            }
        }
        finally
        {
            stop.Cancel();
            collector.Join();
        }

        static DbDataReader Dropped()
        {
            var command = Db.Connect("Data Source=:memory:;threads=1").CreateCommand();
            command.CommandText = "SELECT repeat('è', 100000)";
            var reader = command.ExecuteReader();
            Assert.True(reader.Read());
            return reader;
        }
    }

    [Fact]
    public async Task A_second_thread_is_refused_while_a_statement_runs()
    {
        using var db = new Db();
        using var command = db.Command(Endless);
        using var stop = new CancellationTokenSource();
        var running = command.ExecuteScalarAsync(stop.Token);

        // Until the pool thread is inside, statements of this thread still run.
        var refused = false;
        while (!refused)
        {
            try
            {
                db.Scalar("SELECT 1");
            }
            catch (InvalidOperationException e)
            {
                Assert.Contains("another thread", e.Message, StringComparison.Ordinal);
                refused = true;
            }

            if (running.IsCompleted)
            {
                await running.ContinueWith(_ => { }, TaskScheduler.Default);
                running = command.ExecuteScalarAsync(stop.Token);
            }
        }

        Assert.Throws<InvalidOperationException>(db.Connection.Close);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
    }

    [Fact]
    public async Task Threads_that_quarrel_over_a_reader_get_exceptions_and_no_crash()
    {
        for (var round = 0; round < 20; round++)
        {
            using var db = new Db();
            using var command = db.Command("SELECT 'una riga piuttosto lunga ' || i FROM range(20000) t(i)");
            using var reader = command.ExecuteReader();
            var rows = 0;
            await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
            {
                try
                {
                    while (reader.Read())
                    {
                        Assert.StartsWith("una riga", reader.GetString(0), StringComparison.Ordinal);
                        if (Interlocked.Increment(ref rows) == 5000)
                        {
                            db.Connection.Close();
                        }
                    }
                }
                catch (InvalidOperationException)
                {
                    // What a second thread, or one after the close, is told.
                }
            })));
        }
    }

    [Fact]
    public async Task Reads_asynchronously()
    {
        using var db = new Db();
        await using var command = db.Command("SELECT i FROM range(10000) t(i)");
        await using var reader = await command.ExecuteReaderAsync();
        var rows = 0;
        while (await reader.ReadAsync())
        {
            rows++;
        }

        Assert.Equal(10_000, rows);
        Assert.False(await reader.NextResultAsync());
    }

    [Fact]
    public void Objects_that_nobody_disposed_do_no_harm_when_they_are_collected()
    {
        for (var round = 0; round < 20; round++)
        {
            Abandon();
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        static void Abandon()
        {
            var connection = Db.Connect("Data Source=:memory:");
            DbCommand command = connection.CreateCommand();
            command.CommandText = "CREATE TABLE t (n INTEGER); SELECT * FROM range(10000)";
            Assert.True(command.ExecuteReader().Read());
            var other = (DuckDBConnection)Db.Connect("Data Source=:memory:");
            using var create = new DuckDBCommand("CREATE TABLE t (n INTEGER)", other);
            create.ExecuteNonQuery();
            other.CreateAppender("t").CreateRow().AppendValue(1).EndRow();
        }
    }
}
