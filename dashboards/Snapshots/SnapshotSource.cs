using System.Data.Common;
using Albero.Dashboards.Hosting;
using Albero.Metrics;
using Microsoft.Extensions.Options;

namespace Albero.Dashboards.Snapshots;

/// <summary>
/// Finds the published snapshot. <c>current</c> is a few bytes and is read for every request, so a new snapshot is
/// shown by the next page without a restart. Older ones that links ask for are kept open too, a few of them.
/// </summary>
internal sealed partial class SnapshotSource(IOptions<MartOptions> options, OpenSnapshot open, ILogger<SnapshotSource> log) : IDisposable
{
    private const int MostOpen = 4;
    private const int MostTries = 3;

    // Far above what a request takes: who asks a snapshot may ask it again until then.
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(2);

    private readonly Lock _lock = new();

    // By file name, the last used at the end.
    private readonly List<(string Name, Task<SnapshotState> State)> _open = [];
    private readonly Queue<(long Since, Task<SnapshotState> State)> _leaving = [];

    /// <summary>The published snapshot.</summary>
    public async Task<SnapshotState> CurrentAsync()
    {
        var name = "";
        SnapshotState state = new SnapshotState.Empty(options.Value.Directory);
        // What it named may be gone by the time it is opened: then it names another by now.
        for (var attempt = 0; attempt < MostTries; attempt++)
        {
            var (named, fault) = ReadPointer();
            if (fault is not null) return fault;
            if (named == name) return state;
            name = named!;
            state = await GetAsync(name);
            if (state is SnapshotState.Ready) return state;
        }
        return state;
    }

    /// <summary>A snapshot by its id, if it still lies in the folder or is still open.</summary>
    public Task<SnapshotState> NamedAsync(string id)
    {
        var name = id + ".duckdb";
        return Snapshot.IsFileName(name) && (IsOpen(name) || File.Exists(Path.Combine(options.Value.Directory, name)))
            ? GetAsync(name)
            : Task.FromResult<SnapshotState>(new SnapshotState.Gone(id));
    }

    public void Dispose()
    {
        lock (_lock)
        {
            foreach (var (_, state) in _open) Close(state);
            foreach (var (_, state) in _leaving) Close(state);
            _open.Clear();
            _leaving.Clear();
        }
    }

    private (string? Name, SnapshotState? Fault) ReadPointer()
    {
        var directory = options.Value.Directory;
        var pointer = Path.Combine(directory, "current");
        try
        {
            var name = File.ReadAllText(pointer).Trim();
            return Snapshot.IsFileName(name) ? (name, null) : (null, new SnapshotState.Unreadable(pointer, $"«{Shown(name)}» is not the name of a snapshot."));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return (null, new SnapshotState.Empty(directory));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, new SnapshotState.Unreadable(pointer, e.Message));
        }
    }

    // On one line and short, whatever somebody put there.
    private static string Shown(string name) => string.Concat(name.Take(80).Select(c => char.IsControl(c) ? '·' : c)) + (name.Length > 80 ? "…" : "");

    private bool IsOpen(string name)
    {
        lock (_lock) return _open.Any(known => known.Name == name && IsReady(known.State));
    }

    private Task<SnapshotState> GetAsync(string name)
    {
        lock (_lock)
        {
            var index = _open.FindIndex(known => known.Name == name);
            // What failed is tried again: the reason may be gone.
            var state = index >= 0 && (!_open[index].State.IsCompleted || IsReady(_open[index].State))
                ? _open[index].State
                : Task.Run(() => OpenAsync(Path.Combine(options.Value.Directory, name)));
            if (index >= 0) _open.RemoveAt(index);
            _open.Add((name, state));
            while (_open.Count > MostOpen)
            {
                // A request that has it may have questions left.
                _leaving.Enqueue((Environment.TickCount64, _open[0].State));
                _open.RemoveAt(0);
            }
            while (_leaving.TryPeek(out var left) && Environment.TickCount64 - left.Since > Grace.TotalMilliseconds) Close(_leaving.Dequeue().State);
            return state;
        }
    }

    private async Task<SnapshotState> OpenAsync(string path)
    {
        Snapshot? snapshot = null;
        try
        {
            if (!File.Exists(path)) return Unusable(path, "The file is missing.");
            // DuckDB would replay it, or refuse the file for it.
            if (File.Exists(path + ".wal")) return Unusable(path, "A log lies beside it, which no published snapshot has.");
            snapshot = new Snapshot(path, open, options.Value.CachedResults);
            if (await SnapshotSchema.OfAsync(snapshot) is var schema && schema != SnapshotSchema.Expected)
            {
                snapshot.Dispose();
                LogOtherSchema(path, schema, SnapshotSchema.Expected);
                return new SnapshotState.OtherSchema(path, schema);
            }
            // Every public view answers once before the snapshot is shown: what is damaged there fails here and not in a page.
            foreach (var view in RowCatalog.Views) await snapshot.RowsAsync(new RowQuery(view.Name, [], [], [], 1));
            LogShown(snapshot.Id);
            return new SnapshotState.Ready(snapshot);
        }
        catch (Exception e) when (e is DbException or IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            snapshot?.Dispose();
            return Unusable(path, e.Message);
        }
    }

    private static bool IsReady(Task<SnapshotState> state) => state is { IsCompletedSuccessfully: true, Result: SnapshotState.Ready };

    private static void Close(Task<SnapshotState> state)
    {
        if (state is { IsCompletedSuccessfully: true, Result: SnapshotState.Ready ready }) ready.Snapshot.Dispose();
    }

    private SnapshotState.Unreadable Unusable(string file, string reason)
    {
        LogUnreadable(file, reason);
        return new SnapshotState.Unreadable(file, reason);
    }

    [LoggerMessage(LogLevel.Information, "Showing {Id}")]
    private partial void LogShown(string id);

    [LoggerMessage(LogLevel.Error, "{File} is of schema version {Found}, this dashboard reads {Expected}: load again with the etl of the same release, or bring the dashboard to it")]
    private partial void LogOtherSchema(string file, int found, int expected);

    [LoggerMessage(LogLevel.Error, "{File} can't be used: {Reason}")]
    private partial void LogUnreadable(string file, string reason);
}
