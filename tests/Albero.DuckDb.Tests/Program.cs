namespace Albero.DuckDb.Tests;

/// <summary>The other process of a test: opens a database for writing, says so, and holds it until its input ends.</summary>
internal static class Program
{
    private static void Main(string[] args)
    {
        using var db = new Db($"Data Source={args[0]}");
        db.Execute("CREATE TABLE t AS SELECT 1 AS n");
        Console.WriteLine("open");
        Console.In.ReadToEnd();
    }
}
