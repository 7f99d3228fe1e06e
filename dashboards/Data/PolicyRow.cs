using Albero.Dashboards.Snapshots;
using Albero.Metrics;

namespace Albero.Dashboards.Data;

/// <summary>Scoring rules that the snapshot has scores for.</summary>
/// <param name="Id">As addresses write it.</param>
/// <param name="Name">For people.</param>
/// <param name="IsOfficial">Whether every page shows them unless asked otherwise.</param>
public sealed record PolicyRow(string Id, string Name, bool IsOfficial)
{
    /// <summary>All rules, the official ones first.</summary>
    public static async Task<IReadOnlyList<PolicyRow>> AllAsync(Snapshot snapshot) =>
        [
            .. Cells.Read(await snapshot.RowsAsync(new RowQuery("policy_band", ["policy_id", "policy", "is_official"], [], [])),
                    row => new PolicyRow(row.Text("policy_id")!, row.Text("policy") ?? row.Text("policy_id")!, row.Flag("is_official") ?? false))
                .Distinct().OrderByDescending(policy => policy.IsOfficial),
        ];
}
