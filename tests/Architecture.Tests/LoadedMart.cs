using System.Data.Common;
using System.Diagnostics;
using Albero.DuckDb;

namespace Architecture.Tests;

/// <summary>A mart that the host's own <c>load</c> built from the repository's packages, in a folder of its own.</summary>
internal sealed class LoadedMart : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("albero-loaded-").FullName;
    private readonly DbConnection _connection;

    public LoadedMart()
    {
        try
        {
            Load();
            // A copy, as the published one may be read-only.
            var copy = Path.Combine(_folder, "copy.duckdb");
            File.Copy(Directory.GetFiles(_folder, "*.duckdb", SearchOption.AllDirectories).Single(), copy);
            _connection = new DuckDBConnection($"Data Source={copy}");
            _connection.Open();
        }
        catch
        {
            Directory.Delete(_folder, recursive: true);
            throw;
        }
    }

    /// <summary>Columns of tables that hold text, alone or in lists.</summary>
    public IReadOnlyList<(string Table, string Column)> TextColumns() =>
        [.. Read("SELECT table_name || '.' || column_name FROM duckdb_columns() WHERE NOT internal AND data_type LIKE '%VARCHAR%' AND table_name IN (SELECT table_name FROM duckdb_tables()) ORDER BY ALL")
            .Select(name => (name[..name.IndexOf('.', StringComparison.Ordinal)], name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..]))];

    public IReadOnlyList<string> Texts((string Table, string Column) of) =>
        Read($"SELECT DISTINCT \"{of.Column}\"::VARCHAR FROM \"{of.Table}\" WHERE \"{of.Column}\" IS NOT NULL");

    public void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        Assert.Equal(1, command.ExecuteNonQuery());
    }

    public void Dispose()
    {
        _connection.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private void Load()
    {
        var host = Path.Combine(AppContext.BaseDirectory, "Albero.Etl.dll");
        var start = new ProcessStartInfo("dotnet", [host, "load", "--data", Path.Combine(Repository.Root, "data"), "--mart", Path.Combine(_folder, "mart")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("ALBERO_", StringComparison.Ordinal)).ToList()) start.Environment.Remove(name);
        using var load = Process.Start(start)!;
        var errors = load.StandardError.ReadToEndAsync();
        var said = load.StandardOutput.ReadToEnd();
        load.WaitForExit();
        Assert.True(load.ExitCode == 0, $"load ended with {load.ExitCode}: {said}{errors.Result}");
    }

    private List<string> Read(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        List<string> values = [];
        while (reader.Read()) values.Add(reader.GetString(0));
        return values;
    }
}
