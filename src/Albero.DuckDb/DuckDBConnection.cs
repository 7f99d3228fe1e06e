using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Albero.DuckDb.Execution;
using Albero.DuckDb.Native;
using Albero.DuckDb.Schema;

namespace Albero.DuckDb;

/// <summary>
/// A connection to a DuckDB database, for one thread at a time. Connections of one process to the same path
/// share one instance; open as many as there are threads.
/// </summary>
public sealed class DuckDBConnection : DbConnection
{
    private readonly Gate gate;
    private InstanceLease? lease;
    private readonly HashSet<IDependent> dependents = [];
    private IDependent? streaming;

    /// <summary>A connection without a database yet.</summary>
    public DuckDBConnection()
        : this("")
    {
    }

    /// <summary>A connection to what the connection string names; see <see cref="DuckDBConnectionStringBuilder"/>.</summary>
    public DuckDBConnection(string connectionString)
    {
        gate = new Gate(this, "connection");
        ConnectionString = connectionString;
    }

    /// <inheritdoc/>
    [AllowNull]
    public override string ConnectionString
    {
        get;
        set
        {
            if (lease != null)
            {
                throw new InvalidOperationException("The connection is open. Close it before its connection string is changed.");
            }

            field = value ?? "";
        }
    }

        = "";

    /// <inheritdoc/>
    public override string Database => "main";

    /// <inheritdoc/>
    public override string DataSource => new DuckDBConnectionStringBuilder(ConnectionString).DataSource;

    /// <summary>The version of the library, e.g. <c>v1.5.6</c>.</summary>
    public override string ServerVersion => Startup.LibraryVersion;

    /// <inheritdoc/>
    public override ConnectionState State => lease == null ? ConnectionState.Closed : ConnectionState.Open;

    internal DuckDBTransaction? Transaction { get; set; }

    internal ConnectionHandle Handle => lease?.Connection
        ?? throw new InvalidOperationException("The connection is not open. Call Open() first, and use it no more after Close().");

    /// <inheritdoc/>
    protected override DbProviderFactory DbProviderFactory => DuckDBClientFactory.Instance;

    /// <inheritdoc/>
    public override void Open()
    {
        using (gate.Enter())
        {
            if (lease != null)
            {
                throw new InvalidOperationException("The connection is already open.");
            }

            var source = new DuckDBConnectionStringBuilder(ConnectionString);
            if (source.DataSource.Length == 0)
            {
                throw new InvalidOperationException("The connection string names no database. Write 'Data Source=path' or 'Data Source=:memory:'.");
            }

            lease = Instance.Take(source);
        }

        OnStateChange(new StateChangeEventArgs(ConnectionState.Closed, ConnectionState.Open));
    }

    /// <summary>Closes the connection; an open transaction is rolled back, open readers and appenders are closed.</summary>
    public override void Close()
    {
        using (gate.Enter())
        {
            if (lease == null)
            {
                return;
            }

            foreach (var dependent in Dependents())
            {
                dependent.Abandon();
            }

            streaming = null;
            Transaction = null;
            lease.Dispose();
            lease = null;
        }

        OnStateChange(new StateChangeEventArgs(ConnectionState.Open, ConnectionState.Closed));
    }

    /// <summary>Not to be had: attach a database and write <c>USE</c> instead.</summary>
    public override void ChangeDatabase(string databaseName) =>
        throw new NotSupportedException("A DuckDB connection doesn't change its database. Write ATTACH and USE instead.");

    /// <summary>A new command on this connection.</summary>
    public new DuckDBCommand CreateCommand() => new() { Connection = this };

    /// <summary>Begins a transaction; DuckDB knows snapshot isolation only.</summary>
    public new DuckDBTransaction BeginTransaction() => BeginTransaction(IsolationLevel.Unspecified);

    /// <summary>Begins a transaction; DuckDB knows snapshot isolation only.</summary>
    public new DuckDBTransaction BeginTransaction(IsolationLevel isolationLevel) => DuckDBTransaction.Begin(this, isolationLevel);

    /// <summary>An appender to a table of the current schema.</summary>
    public DuckDBAppender CreateAppender(string table) => CreateAppender(null, null, table);

    /// <summary>An appender to a table of a schema.</summary>
    public DuckDBAppender CreateAppender(string? schema, string table) => CreateAppender(null, schema, table);

    /// <summary>An appender to a table of an attached database.</summary>
    public DuckDBAppender CreateAppender(string? catalog, string? schema, string table)
    {
        using (EnterIdle())
        {
            return DuckDBAppender.Create(this, catalog, schema, table);
        }
    }

    /// <summary>The collections that GetSchema knows.</summary>
    public override DataTable GetSchema() => GetSchema(DbMetaDataCollectionNames.MetaDataCollections);

    /// <summary>Tables, Columns, Indexes, ForeignKeys, DataTypes …; see <see cref="GetSchema()"/>.</summary>
    public override DataTable GetSchema(string collectionName) => GetSchema(collectionName, []);

    /// <summary>The rows of a collection whose columns have these values, in the order of its restrictions; null is any value.</summary>
    public override DataTable GetSchema(string collectionName, string?[] restrictionValues) =>
        SchemaCollections.Read(this, collectionName, restrictionValues);

    /// <inheritdoc/>
    protected override DbCommand CreateDbCommand() => CreateCommand();

    /// <inheritdoc/>
    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => BeginTransaction(isolationLevel);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Close();
        }

        base.Dispose(disposing);
    }

    /// <summary>For one statement: no other thread is inside, and no reader is still fetching.</summary>
    internal Gate.Scope EnterIdle()
    {
        var scope = gate.Enter();
        if (lease != null && streaming == null)
        {
            return scope;
        }

        scope.Dispose();
        _ = Handle;
        throw new InvalidOperationException(
            "A reader on this connection has not been read to its end: rows are fetched while they are read. Close it first, use a second connection, or set UseStreamingMode to false on its command.");
    }

    /// <summary>A reader or an appender was opened: it ends with the connection, or the database would stay open.</summary>
    internal void Attach(IDependent dependent)
    {
        lock (dependents)
        {
            dependents.Add(dependent);
        }
    }

    internal void Detach(IDependent dependent)
    {
        lock (dependents)
        {
            dependents.Remove(dependent);
        }

        EndStreaming(dependent);
    }

    /// <summary>The reader fetches from the running statement: nothing else can run until it has ended.</summary>
    internal void StartStreaming(IDependent reader) => streaming = reader;

    internal void EndStreaming(IDependent reader) => Interlocked.CompareExchange(ref streaming, null, reader);

    private IDependent[] Dependents()
    {
        lock (dependents)
        {
            return [.. dependents];
        }
    }

    /// <summary>Stops what runs on this connection; the one member that any thread may call.</summary>
    internal void Interrupt()
    {
        if (lease is { } open)
        {
            try
            {
                Startup.Interrupt(open.Connection);
            }
            catch (ObjectDisposedException)
            {
                // Closed in between: then nothing runs.
            }
        }
    }
}
