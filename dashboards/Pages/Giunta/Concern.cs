using Albero.Dashboards.Data;
using Albero.Dashboards.Snapshots;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Giunta;

/// <summary>Findings of one kind, as a board needs them: the gravest kinds first, then those that touch more of the plan's weight.</summary>
/// <param name="Code">Code of the kind.</param>
/// <param name="Findings">Its findings, the one on the heaviest indicator first.</param>
/// <param name="Weight">Fraction of the plan's weight that they touch, each indicator once.</param>
public sealed record Concern(string Code, IReadOnlyList<FindingRow> Findings, decimal Weight)
{
    private static readonly string[] Gravest = ["error", "warning", "info"];

    public FindingRow First => Findings[0];

    public string Severity => First.Severity;

    public static async Task<IReadOnlyList<FindingRow>> FindingsAsync(Snapshot snapshot, string planId) =>
        Cells.Read(await snapshot.RowsAsync(new RowQuery("finding", MetricFilter.Is("plan_id", planId))), FindingRow.From);

    /// <param name="findings">All findings of a plan.</param>
    /// <param name="rows">Its measurements, for the weights.</param>
    public static IReadOnlyList<Concern> Of(IEnumerable<FindingRow> findings, IEnumerable<MeasurementRow> rows)
    {
        var weights = rows.GroupBy(row => (row.Objective, Indicator: (int?)row.Indicator)).ToDictionary(group => group.Key, group => group.First().EffectiveWeight ?? 0);
        decimal Weight(FindingRow finding) => finding switch
        {
            { Objective: null } => 1,
            { Indicator: null } => weights.Where(weight => weight.Key.Objective == finding.Objective).Sum(weight => weight.Value),
            _ => weights.GetValueOrDefault((finding.Objective, finding.Indicator)),
        };
        return
        [
            .. from finding in findings
               group finding by (finding.Severity, finding.Code) into kind
               let heaviest = kind.OrderByDescending(Weight).ThenBy(finding => finding.Line).ToList()
               let weight = heaviest.DistinctBy(finding => (finding.Objective, finding.Indicator)).Sum(Weight)
               orderby Array.IndexOf(Gravest, kind.Key.Severity), weight descending, kind.Key.Code
               select new Concern(kind.Key.Code, heaviest, Math.Min(1, weight)),
        ];
    }
}
