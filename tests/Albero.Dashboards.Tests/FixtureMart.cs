using Albero.DuckDb;
using Albero.Metrics;

namespace Albero.Dashboards.Tests;

/// <summary>A mart folder with one published snapshot, built by fixture.sql.</summary>
public sealed class FixtureMart : IDisposable
{
    public const string Id = "snapshot-20261121T090000000-0a1b2c3d";

    // Built once for all tests; each has a copy.
    private static readonly Lazy<string> Built = new(BuildOnce);

    public FixtureMart()
        : this(null)
    {
    }

    /// <param name="change">SQL on what the fixture made; null for the fixture itself.</param>
    internal FixtureMart(string? change)
    {
        var file = Path.Combine(Directory, Id + ".duckdb");
        Build(file, change);
        Publish(Id + ".duckdb");
    }

    public string Directory { get; } = System.IO.Directory.CreateTempSubdirectory("albero-dashboards-").FullName;

    /// <summary>Lets <c>current</c> name a file, whatever it is.</summary>
    public void Publish(string name)
    {
        var fresh = Path.Combine(Directory, "current.new");
        File.WriteAllText(fresh, name + "\n");
        File.Move(fresh, Path.Combine(Directory, "current"), overwrite: true);
    }

    /// <summary>Another snapshot with the same rows.</summary>
    /// <param name="file">Where it is built.</param>
    /// <param name="change">SQL on what the fixture made, for a snapshot that isn't like the others.</param>
    public void Build(string file, string? change = null)
    {
        File.Copy(Built.Value, file);
        if (change is null) return;
        using var connection = Open(file);
        Execute(connection, change);
    }

    public void Dispose() => System.IO.Directory.Delete(Directory, recursive: true);

    private static string BuildOnce()
    {
        var folder = System.IO.Directory.CreateTempSubdirectory("albero-fixture-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Delete(recursive: true);
        var file = Path.Combine(folder.FullName, "fixture.duckdb");
        using var connection = Open(file);
        Execute(connection, "BEGIN TRANSACTION");
        Execute(connection, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "fixture.sql")));
        foreach (var view in RowCatalog.Views) Execute(connection, CompleteView(connection, view));
        Execute(connection, "COMMIT");
        return file;
    }

    private static DuckDBConnection Open(string file)
    {
        var connection = new DuckDBConnection($"Data Source={file}");
        connection.Open();
        return connection;
    }

    // The fixture fills only what pages show; the other columns of a public view are there and empty.
    private static string CompleteView(DuckDBConnection connection, RowView view)
    {
        var filled = new HashSet<string>();
        using (var command = connection.CreateCommand())
        {
            command.CommandText = $"SELECT column_name FROM information_schema.columns WHERE table_name = '{view.Name}_base'";
            using var reader = command.ExecuteReader();
            while (reader.Read()) filled.Add(reader.GetString(0));
        }
        var columns = view.Columns.Select(column =>
            filled.Contains(column.Name) ? $"\"{column.Name}\"::{SqlType(column.Type)} AS \"{column.Name}\"" : $"NULL::{SqlType(column.Type)} AS \"{column.Name}\"");
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

    private static void Execute(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
