using System.Data.Common;
using Albero.DuckDb;

namespace Albero.Metrics.Tests;

/// <summary>The mart of fixture.sql.</summary>
public sealed class FixtureMart() : SqlMart("fixture.sql");

/// <summary>The mart of two_years.sql.</summary>
public sealed class TwoYearMart() : SqlMart("two_years.sql");

/// <summary>A mart made by a script, in a file of its own, opened read-only as the dashboards do.</summary>
public abstract class SqlMart : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("albero-metrics-").FullName;
    private readonly string _file;

    // Connections to one file share its instance: as long as this one is open, no query opens the file anew.
    private readonly DbConnection _open;

    protected SqlMart(string script)
    {
        _file = Path.Combine(_folder, "fixture.duckdb");
        using (var connection = new DuckDBConnection($"Data Source={_file}"))
        {
            connection.Open();
            Execute(connection, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, script)));
            var byPolicy = RowCatalog.View("measurement")! with { Name = "measurement_by_policy" };
            foreach (var view in RowCatalog.Views.Append(byPolicy).DistinctBy(view => view.Name))
            {
                Execute(connection, CompleteView(connection, view));
            }
        }

        _open = Open();
        _open.Open();
    }

    public MetricEngine Engine => new(Open);

    public DbConnection Open() => new DuckDBConnection($"Data Source={_file};ACCESS_MODE=READ_ONLY");

    /// <summary>Runs a hand-written query.</summary>
    public List<object?[]> Read(string sql)
    {
        using var connection = Open();
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        List<object?[]> rows = [];
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i))]);
        }
        return rows;
    }

    public void Dispose()
    {
        _open.Dispose();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    // The fixture fills only the columns that tests look at; the others of the public view are there and empty.
    private static string CompleteView(DbConnection connection, RowView view)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT column_name FROM information_schema.columns WHERE table_name = '{view.Name}_base'";
        using var reader = command.ExecuteReader();
        HashSet<string> filled = [];
        while (reader.Read()) filled.Add(reader.GetString(0));
        var columns = view.Columns.Select(column =>
            (filled.Contains(column.Name) ? "" : $"NULL::{SqlType(column.Type)} AS ") + $"\"{column.Name}\"");
        return $"CREATE VIEW {view.Name} AS SELECT {string.Join(", ", columns)}" + (filled.Count > 0 ? $" FROM {view.Name}_base" : " WHERE false");
    }

    private static string SqlType(FieldType type) => type switch
    {
        FieldType.Text or FieldType.Code => "VARCHAR",
        FieldType.Integer or FieldType.Line => "INTEGER",
        FieldType.Date => "DATE",
        FieldType.Moment => "TIMESTAMP",
        FieldType.Boolean => "BOOLEAN",
        _ => "DECIMAL(18, 4)",
    };

    private static void Execute(DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
