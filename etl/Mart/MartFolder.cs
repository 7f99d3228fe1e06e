namespace Albero.Etl.Mart;

/// <summary>
/// The folder of published snapshots, held by one load at a time. <c>current</c> names the published one; beside each
/// snapshot lies <c>….inputs</c>, the fingerprint of what it was made from.
/// </summary>
internal sealed class MartFolder : IDisposable
{
    private const string CurrentFile = "current";
    private const string BuildingPrefix = ".building-";

    private readonly FileStream held;

    private MartFolder(string path, FileStream held) => (Path, this.held) = (path, held);

    public string Path { get; }

    /// <summary>Takes the folder, or returns null while another load holds it. The system frees it when a load is killed.</summary>
    /// <exception cref="IOException">The folder can't be made or written; also <see cref="UnauthorizedAccessException"/>.</exception>
    public static MartFolder? TryTake(string path)
    {
        Directory.CreateDirectory(path);
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.None };
            if (!OperatingSystem.IsWindows()) options.UnixCreateMode = Durable.OwnerOnly;
            return new MartFolder(path, new FileStream(System.IO.Path.Combine(path, ".lock"), options));
        }
        catch (IOException fault) when (IsHeld(fault))
        {
            return null;
        }
    }

    /// <summary>The numbers of Linux, macOS and Windows for "somebody else has it"; a full disk is another matter.</summary>
    public static bool IsHeld(IOException fault) => fault.HResult is 11 or 35 or unchecked((int)0x80070020);

    /// <summary>Bare name of the published snapshot, or null when there is none (or its file is gone).</summary>
    public static string? Published(string path)
    {
        try
        {
            var name = File.ReadAllText(System.IO.Path.Combine(path, CurrentFile)).Trim();
            return SnapshotName.IsOne(name) && File.Exists(System.IO.Path.Combine(path, name)) ? name : null;
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            // Also what a link says that leads nowhere; the next publication puts a file in its place.
            return null;
        }
    }

    /// <summary>Whether something stands where <c>current</c> has to be that no file can replace.</summary>
    public static bool IsBlocked(string path) => Directory.Exists(System.IO.Path.Combine(path, CurrentFile)) && new DirectoryInfo(System.IO.Path.Combine(path, CurrentFile)).LinkTarget is null;

    /// <summary>Bare names of the snapshots that lie in a folder, the newest first.</summary>
    public static IReadOnlyList<string> All(string path) => !Directory.Exists(path) ? [] :
        [.. Directory.GetFiles(path).Select(file => System.IO.Path.GetFileName(file)).Where(SnapshotName.IsOne).OrderDescending(StringComparer.Ordinal)];

    /// <summary>
    /// The newest snapshot that was ever published, with the fingerprint of what it was made from: the published one, or
    /// the one that somebody rolled back from. Null when the newest there was never published, or nobody knows from what.
    /// </summary>
    public static (string Name, string Inputs)? Newest(string path)
    {
        if (All(path) is not [var name, ..]) return null;
        var inputs = System.IO.Path.Combine(path, name + SnapshotName.InputsEnding);
        return File.Exists(inputs) ? (name, File.ReadAllText(inputs).Trim()) : null;
    }

    /// <summary>Path for a new snapshot while it is being built.</summary>
    public string BuildingPath(string name) => System.IO.Path.Combine(Path, BuildingPrefix + name);

    /// <summary>
    /// Puts a closed, audited file in its place and points <c>current</c> at it, by two renames. Until the second one the
    /// published snapshot is the old one. Its fingerprint comes last: it tells what was once published from what a kill
    /// between the two renames left.
    /// </summary>
    public void Publish(string name, string inputs)
    {
        var building = BuildingPath(name);
        if (File.Exists(building + ".wal"))
        {
            throw new InvalidOperationException($"{building}.wal is left after closing: the snapshot isn't whole and was not published.");
        }

        Durable.Protect(building);
        Durable.FlushFile(building);
        File.Move(building, System.IO.Path.Combine(Path, name));
        PointAt(name);
        Durable.Replace(System.IO.Path.Combine(Path, name + SnapshotName.InputsEnding), inputs + "\n");
    }

    /// <summary>Publishes a snapshot that lies in the folder, by one rename.</summary>
    public void PointAt(string name) => Durable.Replace(System.IO.Path.Combine(Path, CurrentFile), name + "\n");

    /// <summary>Removes what killed loads left behind.</summary>
    public void SweepLeftovers()
    {
        foreach (var leftover in Directory.GetFileSystemEntries(Path).Where(entry => SnapshotName.IsLeftover(System.IO.Path.GetFileName(entry)))) Remove(leftover);
    }

    /// <summary>
    /// Removes what killed loads left behind, and all but <paramref name="keep"/> snapshots: the published one and the newest
    /// of the others. Never the published one, never one that a process still reads, and never a file whose name isn't one
    /// of ours.
    /// </summary>
    public void Sweep(int keep)
    {
        SweepLeftovers();
        // When current names nothing, somebody meddled with it, and what is there may be all there is.
        if (Published(Path) is { } published)
        {
            var others = All(Path).Where(name => name != published).ToLookup(name => IsOrphan(name, published));
            foreach (var name in others[true].Concat(others[false].Skip(keep - 1)).Where(name => !ReaderLocks.IsRead(System.IO.Path.Combine(Path, name)))) DeleteSnapshot(name);
        }

        foreach (var inputs in Directory.GetFiles(Path, "*" + SnapshotName.InputsEnding))
        {
            if (SnapshotName.OfInputs(System.IO.Path.GetFileName(inputs)) is { } name && !File.Exists(System.IO.Path.Combine(Path, name))) File.Delete(inputs);
        }
    }

    /// <summary>
    /// Removes what a failed load made under a name, unless it got published. It never throws: what failed before matters
    /// more, and the next load sweeps again.
    /// </summary>
    public void Discard(string name)
    {
        try
        {
            foreach (var leftover in Directory.GetFileSystemEntries(Path, BuildingPrefix + name + "*")) Remove(leftover);
            if (Published(Path) != name) DeleteSnapshot(name);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
        }
    }

    public void Dispose() => held.Dispose();

    // Newer than the published one and never published itself: its load was killed before current named it.
    private bool IsOrphan(string name, string published) =>
        string.CompareOrdinal(name, published) > 0 && !File.Exists(System.IO.Path.Combine(Path, name + SnapshotName.InputsEnding));

    private void DeleteSnapshot(string name)
    {
        File.Delete(System.IO.Path.Combine(Path, name));
        File.Delete(System.IO.Path.Combine(Path, name + SnapshotName.InputsEnding));
    }

    // DuckDB spills into a folder beside its file; of a link only the link goes.
    private static void Remove(string entry)
    {
        if (new DirectoryInfo(entry) is { Exists: true, LinkTarget: null } folder) folder.Delete(recursive: true);
        else File.Delete(entry);
    }
}
