using System.Globalization;
using Albero.Dashboards.Snapshots;
using Albero.Metrics;

namespace Albero.Dashboards.Data;

/// <summary>One band of the scoring rules.</summary>
/// <param name="From">Lower bound in percent points.</param>
public sealed record Band(string Code, string Label, decimal From);

/// <summary>
/// The bands of the chosen rules, from the best to the worst, as the snapshot has them. Measurements carry theirs from
/// the mart; the score of a roll-up is looked up here.
/// </summary>
/// <param name="Note">What the rules say of their limits, in Italian.</param>
public sealed record Bands(string? Note, IReadOnlyList<Band> All)
{
    public static readonly Bands None = new(null, []);

    public static async Task<Bands> OfAsync(Snapshot snapshot, PolicyRow policy)
    {
        var label = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? "label_en" : "label_it";
        var rows = await snapshot.RowsAsync(new RowQuery("policy_band", ["note_it", "band", label, "lower_bound"],
            [MetricFilter.Is("policy_id", policy.Id)], [new MetricSort("ordinal")]));
        return new Bands(
            Cells.Read(rows, row => row.Text("note_it")).FirstOrDefault(),
            Cells.Read(rows, row => new Band(row.Text("band")!, row.Text(label)!, row.Number("lower_bound")!.Value)));
    }

    /// <param name="score">Percent points, unrounded: 94.96 is not yet 95.</param>
    public string? Of(decimal? score) => score is { } value ? All.FirstOrDefault(band => value >= band.From)?.Code : null;
}
