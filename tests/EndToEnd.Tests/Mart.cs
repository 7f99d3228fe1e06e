using System.Data.Common;
using Albero.DuckDb;

namespace Albero.EndToEnd;

/// <summary>Reads a published snapshot directly, beside the pages under test.</summary>
internal static class Mart
{
    /// <summary>Every row of a query, as column name → value.</summary>
    public static List<Dictionary<string, object?>> Query(string snapshot, string sql)
    {
        using var connection = new DuckDBConnection($"Data Source={snapshot};ACCESS_MODE=READ_ONLY");
        connection.Open();
        using DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<Dictionary<string, object?>>();
        while (reader.Read())
        {
            rows.Add(Enumerable.Range(0, reader.FieldCount)
                .ToDictionary(reader.GetName, i => reader.IsDBNull(i) ? null : reader.GetValue(i)));
        }
        return rows;
    }
}
