using System.Data;
using System.Data.Common;
using System.Diagnostics;

namespace Albero.DuckDb.Tests;

public class ConnectionTest
{
    [Fact]
    public void Keeps_what_was_written_when_the_file_is_opened_again()
    {
        using var folder = new TempFolder();
        var file = $"Data Source={folder.File("è un file.duckdb")}";
        using (var db = new Db(file))
        {
            db.Execute("CREATE TABLE t AS SELECT 42 AS n");
        }

        using var again = new Db(file);
        Assert.Equal(42, again.Scalar("SELECT n FROM t"));
        Assert.False(File.Exists(folder.File("è un file.duckdb.wal")));
    }

    [Fact]
    public void Two_opens_of_one_path_share_one_instance()
    {
        using var folder = new TempFolder();
        var file = folder.File("t.duckdb");
        using var first = new Db($"Data Source={file}");
        using var second = new Db($"Data Source={Path.Combine(Path.GetDirectoryName(file)!, ".", "t.duckdb")}");

        first.Execute("CREATE TABLE t AS SELECT 1 AS n");
        Assert.Equal(1, second.Scalar("SELECT n FROM t"));
        second.Execute("INSERT INTO t VALUES (2)");
        first.Connection.Close();
        Assert.Equal(2L, second.Scalar("SELECT count(*) FROM t"));
    }

    [Fact]
    public void The_file_is_free_after_the_last_close()
    {
        using var folder = new TempFolder();
        var file = folder.File("t.duckdb");
        using (new Db($"Data Source={file}"))
        using (new Db($"Data Source={file}"))
        {
        }

        // A lock that this process still held would not stop itself, but other settings would be refused.
        using var other = new Db($"Data Source={file};threads=1");
        Assert.Equal(1L, other.Scalar("SELECT current_setting('threads')"));
    }

    [Fact]
    public void A_read_only_connection_reads_and_refuses_to_write()
    {
        using var folder = new TempFolder();
        var file = folder.File("t.duckdb");
        using (var db = new Db($"Data Source={file}"))
        {
            db.Execute("CREATE TABLE t AS SELECT 42 AS n");
        }

        using var first = new Db($"Data Source={file};ACCESS_MODE=READ_ONLY");
        using var second = new Db($"Data Source={file};access_mode=read_only");
        Assert.Equal(42, first.Scalar("SELECT n FROM t"));
        Assert.Equal(42, second.Scalar("SELECT n FROM t"));
        var error = Assert.ThrowsAny<DbException>(() => first.Execute("INSERT INTO t VALUES (1)"));
        Assert.Contains("READ_ONLY", error.Message, StringComparison.Ordinal);
        var conflict = Assert.Throws<InvalidOperationException>(() => new Db($"Data Source={file}"));
        Assert.Contains("other settings", conflict.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_what_to_do_when_a_file_cannot_be_opened()
    {
        using var folder = new TempFolder();
        var text = folder.File("text.duckdb");
        File.WriteAllText(text, string.Concat(Enumerable.Repeat("this is no database\n", 1000)));

        Assert.Contains("isn't a DuckDB database", Refused($"Data Source={text}"), StringComparison.Ordinal);
        Assert.Contains("The file is missing", Refused($"Data Source={folder.File("none.duckdb")};ACCESS_MODE=READ_ONLY"), StringComparison.Ordinal);
        Assert.Contains("folder of the file is missing", Refused($"Data Source={folder.File("none/none.duckdb")}"), StringComparison.Ordinal);
        Assert.Contains("no_such_setting", Refused("Data Source=:memory:;no_such_setting=1"), StringComparison.Ordinal);
        Assert.Contains("threads=many", Refused("Data Source=:memory:;threads=many"), StringComparison.Ordinal);
        Assert.Contains("names no database", Assert.Throws<InvalidOperationException>(() => new Db("")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_that_another_process_has_the_file()
    {
        using var folder = new TempFolder();
        var file = folder.File("t.duckdb");
        using var other = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [typeof(Program).Assembly.Location, file])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true
        })!;
        try
        {
            Assert.Equal("open", other.StandardOutput.ReadLine());
            Assert.Contains("Another process has the file open for writing", Refused($"Data Source={file}"), StringComparison.Ordinal);
            Assert.Contains("Another process has the file open for writing", Refused($"Data Source={file};ACCESS_MODE=READ_ONLY"), StringComparison.Ordinal);
        }
        finally
        {
            other.StandardInput.Close();
            other.WaitForExit();
        }

        using var free = new Db($"Data Source={file}");
        Assert.Equal(1, free.Scalar("SELECT n FROM t"));
    }

    [Fact]
    public void A_database_in_memory_belongs_to_its_connection_unless_it_is_shared()
    {
        using var first = new Db();
        using var second = new Db();
        first.Execute("CREATE TABLE t (n INTEGER)");
        Assert.ThrowsAny<DbException>(() => second.Scalar("SELECT * FROM t"));

        const string shared = "Data Source=:memory:?cache=shared";
        using var third = new Db(shared);
        using var fourth = new Db(shared);
        third.Execute("CREATE TABLE t AS SELECT 1 AS n");
        Assert.Equal(1, fourth.Scalar("SELECT n FROM t"));
    }

    [Fact]
    public void Installs_and_loads_no_extension_by_itself()
    {
        using var db = new Db();

        Assert.Equal("false,false", db.Scalar("SELECT string_agg(value, ',') FROM duckdb_settings() WHERE name IN ('autoinstall_known_extensions', 'autoload_known_extensions')"));
    }

    [Fact]
    public void Tells_state_and_version()
    {
        using var connection = Db.Connect("Data Source=:memory:");
        Assert.Equal(ConnectionState.Open, connection.State);
        Assert.StartsWith("v1.5.", connection.ServerVersion, StringComparison.Ordinal);
        Assert.Equal(":memory:", connection.DataSource);

        connection.Close();
        connection.Close();
        Assert.Equal(ConnectionState.Closed, connection.State);
        connection.Open();
        Assert.Throws<InvalidOperationException>(connection.Open);
    }

    [Fact]
    public void Everything_throws_after_the_connection_was_closed()
    {
        var db = new Db();
        var command = db.Command("SELECT * FROM range(100000)");
        var reader = command.ExecuteReader();
        Assert.True(reader.Read());
        db.Connection.Close();

        Assert.Throws<ObjectDisposedException>(() => reader.GetInt64(0));
        Assert.Throws<ObjectDisposedException>(() => reader.Read());
        Assert.Throws<InvalidOperationException>(command.ExecuteScalar);
        Assert.Throws<InvalidOperationException>(() => db.Connection.BeginTransaction());
        reader.Dispose();
        command.Dispose();
    }

    [Fact]
    public async Task Many_threads_may_open_use_and_close_the_same_path()
    {
        using var folder = new TempFolder();
        var file = $"Data Source={folder.File("t.duckdb")}";
        new Db(file).Dispose();

        await Parallel.ForAsync(0, 200, (i, _) =>
        {
            using var db = new Db(file);
            Assert.Equal(i, db.Scalar("SELECT ?", i));
            return ValueTask.CompletedTask;
        });
    }

    private static string Refused(string connectionString) => Assert.ThrowsAny<DbException>(() => new Db(connectionString)).Message;
}
