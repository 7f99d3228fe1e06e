using System.Data.Common;

namespace Albero.DuckDb;

/// <summary>
/// <c>Data Source=path</c> or <c>:memory:</c>; every other key is a DuckDB setting, e.g. <c>ACCESS_MODE=READ_ONLY</c>,
/// <c>threads=2</c>, <c>memory_limit=4GB</c>.
/// </summary>
public sealed class DuckDBConnectionStringBuilder : DbConnectionStringBuilder
{
    /// <summary>A database in memory that belongs to one connection.</summary>
    public const string InMemoryDataSource = ":memory:";

    /// <summary>A database in memory that the connections of a process share.</summary>
    public const string InMemorySharedDataSource = ":memory:?cache=shared";

    private const string DataSourceKey = "Data Source";

    /// <summary>An empty connection string.</summary>
    public DuckDBConnectionStringBuilder()
    {
    }

    /// <summary>Takes a connection string apart.</summary>
    public DuckDBConnectionStringBuilder(string connectionString) => ConnectionString = connectionString;

    /// <summary>The path of the database file, or <c>:memory:</c>.</summary>
    public string DataSource
    {
        get => Find(DataSourceKey) ?? Find("DataSource") ?? Find("Filename") ?? "";
        set => this[DataSourceKey] = value;
    }

    internal bool IsInMemory => DataSource.StartsWith(InMemoryDataSource, StringComparison.OrdinalIgnoreCase);

    internal bool IsPrivate => DataSource.Equals(InMemoryDataSource, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// DuckDB's settings, names in lower case. Extensions are neither installed nor loaded by themselves unless
    /// the connection string asks for it.
    /// </summary>
    internal SortedDictionary<string, string> Settings()
    {
        var settings = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["autoinstall_known_extensions"] = "false",
            ["autoload_known_extensions"] = "false"
        };
        foreach (string key in Keys)
        {
            var name = key.ToLowerInvariant();
            if (name is not ("data source" or "datasource" or "filename"))
            {
                settings[name] = Convert.ToString(this[key], System.Globalization.CultureInfo.InvariantCulture) ?? "";
            }
        }

        return settings;
    }

    private string? Find(string key) => TryGetValue(key, out var value) ? value as string : null;
}
