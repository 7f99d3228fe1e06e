using Albero.DuckDb.Native;

namespace Albero.DuckDb.Execution;

/// <summary>
/// One open database and how many connections share it. Two instances on one file in one process would both
/// succeed and overwrite each other's pages: the process keeps one per path.
/// </summary>
internal sealed class Instance
{
    private static readonly Dictionary<string, Instance> Open = new(StringComparer.Ordinal);

    private readonly string? key;
    private readonly Lock own = new();
    private DatabaseHandle? database;
    private string settings = "";
    private int users;

    private Instance(string? key) => this.key = key;

    internal static InstanceLease Take(DuckDBConnectionStringBuilder source)
    {
        var instance = Find(source.IsPrivate ? null : source.IsInMemory ? source.DataSource : RealPath(source.DataSource));
        try
        {
            return new InstanceLease(instance, instance.Connect(source));
        }
        catch
        {
            instance.Release();
            throw;
        }
    }

    internal void Release()
    {
        lock (Open)
        {
            if (--users > 0)
            {
                return;
            }
        }

        // Under this instance's own lock, so that who opens the same path next waits until the file is free.
        lock (own)
        {
            lock (Open)
            {
                if (users > 0)
                {
                    return;
                }
            }

            database?.Dispose();
            database = null;
            lock (Open)
            {
                if (users == 0 && key != null)
                {
                    Open.Remove(key);
                }
            }
        }
    }

    private static Instance Find(string? key)
    {
        lock (Open)
        {
            if (key == null || !Open.TryGetValue(key, out var instance))
            {
                instance = new Instance(key);
                if (key != null)
                {
                    Open[key] = instance;
                }
            }

            instance.users++;
            return instance;
        }
    }

    private ConnectionHandle Connect(DuckDBConnectionStringBuilder source)
    {
        lock (own)
        {
            var wanted = string.Join("; ", source.Settings().Select(s => $"{s.Key}={s.Value}"));
            if (database == null)
            {
                database = OpenDatabase(source);
                settings = wanted;
            }
            else if (!wanted.Equals(settings, StringComparison.OrdinalIgnoreCase))
            {
                throw new InvalidOperationException(
                    $"'{source.DataSource}' is already open in this process with other settings ({settings}), asked for: {wanted}. One process shares one instance of a database: use the same connection string, or close the other connections first.");
            }

            if (Startup.Connect(database, out var connection) == State.Success)
            {
                connection.LivesOn(database);
                return connection;
            }

            connection.Dispose();
            throw Fault.Opening(source.DataSource, "no further connection can be made");
        }
    }

    private static DatabaseHandle OpenDatabase(DuckDBConnectionStringBuilder source)
    {
        Configuration.Create(out var config);
        using (config)
        {
            foreach (var (name, value) in source.Settings())
            {
                if (Configuration.Set(config, name, value) != State.Success)
                {
                    throw new DuckDBException(
                        $"DuckDB doesn't take the setting '{name}={value}' of the connection string. Spell name and value as in duckdb_settings().", DuckDBErrorType.InvalidConfiguration);
                }
            }

            var path = source.IsInMemory ? DuckDBConnectionStringBuilder.InMemoryDataSource : source.DataSource;
            if (Startup.Open(path, config, out var database, out var error) == State.Success)
            {
                return database;
            }

            database.Dispose();
            throw Fault.Opening(source.DataSource, error);
        }
    }

    /// <summary>One name for one file, however it is spelled.</summary>
    private static string RealPath(string path)
    {
        var full = Path.GetFullPath(path);
        return File.Exists(full) ? File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full : full;
    }
}

/// <summary>One connection's share of an instance; returned also when the connection was never closed.</summary>
internal sealed class InstanceLease(Instance instance, ConnectionHandle connection) : IDisposable
{
    private int returned;

    ~InstanceLease()
    {
        if (Interlocked.Exchange(ref returned, 1) == 0)
        {
            // Closing a database may write to disk: not on the finalizer's thread.
            ThreadPool.UnsafeQueueUserWorkItem(static held => held.Release(), instance, preferLocal: false);
        }
    }

    internal ConnectionHandle Connection => connection;

    public void Dispose()
    {
        GC.SuppressFinalize(this);
        if (Interlocked.Exchange(ref returned, 1) == 0)
        {
            connection.Dispose();
            instance.Release();
        }
    }
}
