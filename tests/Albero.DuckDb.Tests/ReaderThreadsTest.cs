using System.Data.Common;

namespace Albero.DuckDb.Tests;

/// <summary>Values of fixed width are read without a look at the thread: that must never be more than a wrong value.</summary>
public class ReaderThreadsTest
{
    private const string Query = "SELECT i, i::DECIMAL(18,4), 'una riga piuttosto lunga ' || i, CASE WHEN i % 3 = 0 THEN NULL ELSE i END FROM range(300000) t(i)";

    [Fact]
    public async Task Of_two_threads_that_walk_one_reader_one_is_told()
    {
        var told = 0;
        for (var round = 0; round < 20; round++)
        {
            using var db = new Db("Data Source=:memory:;threads=1");
            using var command = db.Command(Query);
            using var reader = command.ExecuteReader();
            using var start = new Barrier(2);
            await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Factory.StartNew(
                () =>
                {
                    start.SignalAndWait();
                    try
                    {
                        while (reader.Read())
                        {
                        }
                    }
                    catch (InvalidOperationException e)
                    {
                        Assert.Contains("another thread", e.Message, StringComparison.Ordinal);
                        Interlocked.Increment(ref told);
                    }
                },
                CancellationToken.None,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default)));
        }

        // A machine with one free core may let the one finish before the other begins; not every time.
        Assert.True(told > 0);
    }

    [Fact]
    public async Task Getters_of_another_thread_meet_no_freed_memory()
    {
        for (var round = 0; round < 10; round++)
        {
            using var db = new Db("Data Source=:memory:;threads=1");
            using var command = db.Command(Query);
            using var reader = command.ExecuteReader();
            var done = false;
            var looking = Task.Factory.StartNew(
                () =>
                {
                    while (!Volatile.Read(ref done))
                    {
                        try
                        {
                            Assert.InRange(reader.GetInt64(0), 0, 300_000);
                            Assert.InRange(reader.GetDecimal(1), 0m, 300_000m);
                            Assert.StartsWith("una riga", reader.GetString(2), StringComparison.Ordinal);
                            _ = reader.IsDBNull(3) || reader.GetInt64(3) > 0;
                        }
                        catch (Exception e) when (e is InvalidOperationException or InvalidCastException)
                        {
                            // No row, in use, closed; or NULL by now.
                        }
                    }
                },
                CancellationToken.None,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default);
            Quietly(() =>
            {
                while (reader.Read())
                {
                }
            });
            Quietly(db.Connection.Close);
            Volatile.Write(ref done, true);
            await looking;
        }
    }

    [Fact]
    public async Task A_reader_that_another_thread_closes_says_so_to_the_one_that_reads()
    {
        for (var round = 0; round < 10; round++)
        {
            using var db = new Db("Data Source=:memory:;threads=1");
            using var command = db.Command(Query);
            using var reader = command.ExecuteReader();
            using var reading = new ManualResetEventSlim();
            var sum = 0L;
            var walking = Task.Run(() =>
            {
                while (reader.Read())
                {
                    sum += reader.GetInt64(0);
                    reading.Set();
                }
            });
            reading.Wait();
            var closed = Quietly(reader.Close);
            if (await Record.ExceptionAsync(() => walking) is { } told)
            {
                Assert.IsAssignableFrom<InvalidOperationException>(told);
            }
            else
            {
                Assert.Equal(300_000L * 299_999 / 2, sum);
            }

            Assert.Equal(closed, reader.IsClosed);
        }
    }

    [Fact]
    public void After_a_cancelled_chunk_there_is_no_row()
    {
        using var db = new Db();
        db.Execute("SET threads = 1; SET streaming_buffer_size = '1KB'");
        using var command = db.Command("SELECT i FROM range(100000000000000) t(i) WHERE i < 10000");
        command.CommandTimeout = 1;
        using var reader = command.ExecuteReader();

        var last = -1L;
        Assert.Throws<TimeoutException>(() =>
        {
            while (reader.Read())
            {
                Assert.Equal(++last, reader.GetInt64(0));
            }
        });
        Assert.True(last > 0);
        Assert.Contains("Call Read() first", Assert.Throws<InvalidOperationException>(() => reader.GetInt64(0)).Message, StringComparison.Ordinal);
        Assert.False(reader.Read());
        reader.Close();
        Assert.Throws<ObjectDisposedException>(() => reader.GetInt64(0));
        Assert.Equal(1, db.Scalar("SELECT 1"));
    }

    /// <summary>Whether it was let through.</summary>
    private static bool Quietly(Action action)
    {
        try
        {
            action();
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
