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

    private readonly Lock _lock = new();

    // By file name, the last used at the end.
    private readonly List<(string Name, Task<SnapshotState> State)> _open = [];

    /// <summary>The published snapshot.</summary>
    public Task<SnapshotState> CurrentAsync()
    {
        var directory = options.Value.Directory;
        var pointer = Path.Combine(directory, "current");
        try
        {
            var name = File.ReadAllText(pointer).Trim();
            return Snapshot.IsFileName(name)
                ? GetAsync(name)
                : Task.FromResult<SnapshotState>(new SnapshotState.Unreadable(pointer, $"«{name}» is not the name of a snapshot."));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Task.FromResult<SnapshotState>(new SnapshotState.Empty(directory));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Task.FromResult<SnapshotState>(new SnapshotState.Unreadable(pointer, e.Message));
        }
    }

    /// <summary>A snapshot by its id, if it still lies in the folder.</summary>
    public Task<SnapshotState> NamedAsync(string id) =>
        Snapshot.IsFileName(id + ".duckdb") && File.Exists(Path.Combine(options.Value.Directory, id + ".duckdb"))
            ? GetAsync(id + ".duckdb")
            : Task.FromResult<SnapshotState>(new SnapshotState.Gone(id));

    public void Dispose()
    {
        lock (_lock)
        {
            foreach (var (_, state) in _open) Close(state);
            _open.Clear();
        }
    }

    private Task<SnapshotState> GetAsync(string name)
    {
        lock (_lock)
        {
            var index = _open.FindIndex(known => known.Name == name);
            // What failed is tried again: the reason may be gone.
            var state = index >= 0 && _open[index].State is not { IsCompleted: true, Result: SnapshotState.Unreadable }
                ? _open[index].State
                : Task.Run(() => OpenAsync(Path.Combine(options.Value.Directory, name)));
            if (index >= 0) _open.RemoveAt(index);
            _open.Add((name, state));
            while (_open.Count > MostOpen)
            {
                Close(_open[0].State);
                _open.RemoveAt(0);
            }
            return state;
        }
    }

    private async Task<SnapshotState> OpenAsync(string path)
    {
        Snapshot? snapshot = null;
        try
        {
            if (!File.Exists(path)) return Unusable(path, "The file is missing.");
            snapshot = new Snapshot(path, open, options.Value.CachedResults);
            // Every public view answers once before the snapshot is shown: an older schema fails here and not in a page.
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

    [LoggerMessage(LogLevel.Error, "{File} can't be used: {Reason}")]
    private partial void LogUnreadable(string file, string reason);
}
