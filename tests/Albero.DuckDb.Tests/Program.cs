using System.Diagnostics;
using System.Globalization;

namespace Albero.DuckDb.Tests;

/// <summary>The other process of a test.</summary>
internal static class Program
{
    private static void Main(string[] args)
    {
        if (args[0] == "grow")
        {
            Console.Write(Grown(args[1], int.Parse(args[2], CultureInfo.InvariantCulture)));
        }
        else
        {
            Hold(args[0]);
        }
    }

    /// <summary>Opens a database for writing, says so, and holds it until its input ends.</summary>
    private static void Hold(string file)
    {
        using var db = new Db($"Data Source={file}");
        db.Execute("CREATE TABLE t AS SELECT 1 AS n");
        Console.WriteLine("open");
        Console.In.ReadToEnd();
    }

    /// <summary>By how many bytes this process grew between the first fifth of the work and its end.</summary>
    private static long Grown(string what, int times)
    {
        using var folder = new TempFolder();
        var file = $"Data Source={folder.File("t.duckdb")};threads=1";
        using var db = what == "queries" ? new Db(file) : null;
        var before = 0L;
        for (var i = 0; i < times; i++)
        {
            if (db != null)
            {
                Query(db, i);
            }
            else
            {
                using var opened = new Db(file);
                Query(opened, i);
            }

            if (i == times / 5)
            {
                before = Memory();
            }
        }

        return Memory() - before;
    }

    private static void Query(Db db, int i)
    {
        // Values of every kind of memory, a failure, and a reader that isn't read to its end.
        Assert.Equal(i, db.Scalar("SELECT $1", i));
        Assert.Equal("un testo di più di dodici bytes", db.Scalar("SELECT ? FROM range(3)", "un testo di più di dodici bytes"));
        Assert.Equal([i, i + 1], db.Read<List<int>>("SELECT ?", [new[] { i, i + 1 }]));
        if (i % 10 == 0)
        {
            Assert.ThrowsAny<System.Data.Common.DbException>(() => db.Scalar("SELECT * FROM nessuna"));
        }
    }

    private static long Memory()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        using var self = Process.GetCurrentProcess();
        return self.WorkingSet64;
    }
}
