using Albero.Dashboards.Snapshots;

namespace Albero.Dashboards.Hosting;

/// <summary><c>/healthz</c>: 200 with the snapshot's id, or with <c>empty</c>; 503 where the published one can't be used.</summary>
internal static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder routes) => routes.MapGet("/healthz", async (SnapshotSource snapshots) =>
        await snapshots.CurrentAsync() switch
        {
            SnapshotState.Ready ready => Results.Text(ready.Snapshot.Id + "\n"),
            SnapshotState.Empty => Results.Text("empty\n"),
            _ => Results.Text("unreadable\n", statusCode: StatusCodes.Status503ServiceUnavailable),
        });
}
