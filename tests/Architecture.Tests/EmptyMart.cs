using System.Data.Common;
using Albero.DuckDb;
using Albero.Metrics;

namespace Architecture.Tests;

/// <summary>The tables and views that the loader creates, without a row except for the one policy.</summary>
public sealed class EmptyMart : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("albero-schema-").FullName;

    // Connections to one file share its instance: as long as this one is open, no query opens the file anew.
    private readonly DbConnection _open;

    public EmptyMart()
    {
        _open = Open();
        _open.Open();
        foreach (var file in Repository.Files("etl/sql/tables", "*.sql").Concat(Repository.Files("etl/sql/views", "*.sql")))
        {
            Execute(_open, Repository.Read(file));
        }
        Execute(_open, """
            INSERT INTO dim_policy (policy_id, policy, is_official, cap, at_most, missing, band_set, ordinal, policy_en)
            VALUES ('standard', 'standard', true, 100, 'target_over_result', 'excluded', 'albero-default', 1, 'standard')
            """);
    }

    public MetricEngine Engine => new(Open);

    public DbConnection Open() => new DuckDBConnection($"Data Source={Path.Combine(_folder, "schema.duckdb")}");

    public IReadOnlyList<string> Columns(string view)
    {
        using var connection = Open();
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT column_name FROM information_schema.columns WHERE table_name = '{view}' ORDER BY ordinal_position";
        using var reader = command.ExecuteReader();
        List<string> names = [];
        while (reader.Read()) names.Add(reader.GetString(0));
        return names;
    }

    public void Dispose()
    {
        _open.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static void Execute(DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
