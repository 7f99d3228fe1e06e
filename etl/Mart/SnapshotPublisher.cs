namespace Albero.Etl.Mart;

/// <summary>What came of a publication.</summary>
/// <param name="Name">Bare name of the snapshot; null when it was refused.</param>
/// <param name="Audits">What the audits found.</param>
internal sealed record Publication(string? Name, IReadOnlyList<AuditResult> Audits);

/// <summary>
/// Builds a snapshot beside the published ones and publishes it when every blocking audit passes. Whatever happens
/// before the last rename (a kill, a full disk, a failed audit), the published snapshot stays what it was. What a failed
/// load made is removed at once, what a killed one left by the next.
/// </summary>
internal static class SnapshotPublisher
{
    public static Publication Publish(MartFolder folder, SnapshotBuilder builder, string fingerprint, int keep, Action? advance = null, CancellationToken stop = default)
    {
        folder.Sweep(keep);
        var name = SnapshotName.Next(DateTime.UtcNow, Last(folder.Path));
        IReadOnlyList<AuditResult> audits = [];
        try
        {
            audits = builder.Build(folder.BuildingPath(name), name, advance, stop);
            if (audits.Any(audit => audit.Blocking && audit.Rows > 0)) return new(null, audits);
            stop.ThrowIfCancellationRequested();
            folder.Publish(name, fingerprint);
            folder.Sweep(keep);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException && MartFolder.Published(folder.Path) == name)
        {
            // Published it is; what came after, a flush or the sweep of older ones, is the next load's to mend.
        }
        finally
        {
            folder.Discard(name);
        }

        return new(name, audits);
    }

    // After a rollback the newest is not the published one, and the next must come after both.
    private static string? Last(string folder)
    {
        var (published, newest) = (MartFolder.Published(folder), MartFolder.Newest(folder)?.Name);
        return string.CompareOrdinal(published, newest) > 0 ? published : newest;
    }
}
