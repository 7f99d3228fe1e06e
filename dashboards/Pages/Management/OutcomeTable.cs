using Albero.Dashboards.Data;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Management;

/// <summary>Outcomes by checkpoint, manager, objective and indicator, and of every prefix that may be added.</summary>
/// <param name="Periods">The checkpoints asked for, in their order.</param>
public sealed record OutcomeTable(IReadOnlyList<string> Periods, IReadOnlyDictionary<string, Outcome> Rows)
{
    public static OutcomeTable From(MetricResult result, IReadOnlyList<string> periods, Bands bands) =>
        new(periods, result.Subtotals.Concat(result.Rows).Where(row => row.Members.Count > 1)
            .ToDictionary(row => Identity(row.Members.Select(member => member.Value)), row => Outcome.From(result, row, bands)));

    /// <summary>The outcome of a checkpoint, a manager and, as far as given, an objective and an indicator.</summary>
    public Outcome Of(params string[] members) => Rows.GetValueOrDefault(Identity(members), Outcome.None);

    private static string Identity(IEnumerable<string?> members) => string.Join('\u001f', members);
}
