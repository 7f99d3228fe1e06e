using Albero.DuckDb;
using Albero.Etl.Mart;

namespace Albero.Etl.Tests.Mart;

/// <summary>Hand-written SQL on what is published.</summary>
internal static class Sql
{
    public static IReadOnlyList<object?[]> Rows(string mart, string sql)
    {
        var name = MartFolder.Published(mart) ?? throw new InvalidOperationException($"Nothing is published in {mart}.");
        using var connection = new DuckDBConnection($"Data Source={Path.Combine(mart, name)};ACCESS_MODE=READ_ONLY");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i))]);
        }

        return rows;
    }

    public static object? Value(string mart, string sql) => Assert.Single(Assert.Single(Rows(mart, sql)));

    public static IEnumerable<object?> Column(string mart, string sql) => Rows(mart, sql).Select(row => row[0]);
}
