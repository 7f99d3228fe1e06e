namespace Albero.Etl.Mart;

/// <summary>What came of a publication.</summary>
/// <param name="Name">Bare name of the snapshot; null when it was refused.</param>
/// <param name="Audits">What the audits found.</param>
internal sealed record Publication(string? Name, IReadOnlyList<AuditResult> Audits);

/// <summary>
/// Builds a snapshot beside the published ones and publishes it when every blocking audit passes. Whatever happens
/// before the last rename (a kill, a full disk, a failed audit), the published snapshot stays what it was; the next load
/// sweeps what is left.
/// </summary>
internal static class SnapshotPublisher
{
    public static Publication Publish(MartFolder folder, SnapshotBuilder builder, string fingerprint, int keep, Action? advance = null)
    {
        folder.Sweep(keep);
        var name = SnapshotName.Next(DateTime.UtcNow, MartFolder.Published(folder.Path));
        var audits = builder.Build(folder.BuildingPath(name), name, advance);
        if (audits.Any(audit => audit.Blocking && audit.Rows > 0))
        {
            folder.Sweep(keep);
            return new(null, audits);
        }

        folder.Publish(name, fingerprint);
        folder.Sweep(keep);
        return new(name, audits);
    }
}
