namespace Albero.Dashboards.Snapshots;

/// <summary>What there is to show.</summary>
public abstract record SnapshotState
{
    /// <summary>Nothing has been published in the folder yet.</summary>
    public sealed record Empty(string Directory) : SnapshotState;

    /// <summary>The published file can't be used.</summary>
    public sealed record Unreadable(string File, string Reason) : SnapshotState;

    /// <summary>The file is sound, but its tables are those of another release.</summary>
    /// <param name="File">Path of the file.</param>
    /// <param name="Found">Its schema version; 0 where it carries none.</param>
    public sealed record OtherSchema(string File, int Found) : SnapshotState
    {
        /// <summary>Whether the dashboard is the one that is behind.</summary>
        public bool IsNewer => Found > SnapshotSchema.Expected;
    }

    /// <summary>The snapshot that a link names is no longer there.</summary>
    public sealed record Gone(string Id) : SnapshotState;

    public sealed record Ready(Snapshot Snapshot) : SnapshotState;
}

/// <summary>Opens a snapshot's file read-only; only Program.cs knows with which provider.</summary>
/// <param name="path">Path of the file.</param>
public delegate System.Data.Common.DbConnection OpenSnapshot(string path);
