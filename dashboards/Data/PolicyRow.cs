using System.Globalization;
using Albero.Dashboards.Snapshots;
using Albero.Metrics;

namespace Albero.Dashboards.Data;

/// <summary>Scoring rules that the snapshot has scores for.</summary>
/// <param name="Id">As addresses write it.</param>
/// <param name="Name">For people, in their language.</param>
/// <param name="IsOfficial">Whether every page shows them unless asked otherwise.</param>
/// <param name="Cap">Percent points beyond which an achievement no longer counts.</param>
/// <param name="AtMost">How a target that is better lower is scored: <c>target_over_result</c>, <c>two_minus_ratio</c> or <c>share_of_reduction</c>.</param>
/// <param name="Missing">What counts for a result that is due and missing: <c>excluded</c> or <c>zero</c>.</param>
/// <param name="Description">How they differ from the official ones, in words; null where nobody wrote it.</param>
public sealed record PolicyRow(string Id, string Name, bool IsOfficial, decimal Cap, string AtMost, string Missing, string? Description)
{
    /// <summary>All rules, the official ones first.</summary>
    public static async Task<IReadOnlyList<PolicyRow>> AllAsync(Snapshot snapshot)
    {
        var english = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
        var rows = await snapshot.RowsAsync(new RowQuery("policy", [], [], [new MetricSort("is_official", Descending: true), new MetricSort("ordinal")]));
        return Cells.Read(rows, row => new PolicyRow(
            row.Text("policy_id")!, (english ? row.Text("policy_en") : null) ?? row.Text("policy") ?? row.Text("policy_id")!, row.Flag("is_official") ?? false,
            row.Number("cap") ?? 100, row.Text("at_most") ?? "target_over_result", row.Text("missing") ?? "excluded", row.Text(english ? "description_en" : "description_it")));
    }
}
