using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Analysis.Slices;

/// <summary>What the series that conditions name are called: their codes are ours and tell a reader nothing.</summary>
internal static class SeriesLabels
{
    private static readonly string[] Series = ["area_series", "objective_series", "indicator_series"];

    public static readonly IReadOnlyDictionary<string, string> None = new Dictionary<string, string>();

    /// <returns>Names by code; a code is of one series alone.</returns>
    /// <param name="said">Dimensions that the question groups by.</param>
    public static async Task<IReadOnlyDictionary<string, string>> OfAsync(
        Snapshot snapshot, ViewContext context, Grain grain, IReadOnlyList<DimensionFilter> where, IReadOnlyList<string> said)
    {
        var labels = new Dictionary<string, string>();
        foreach (var filter in where.Where(filter => Series.Contains(filter.Dimension)))
        {
            foreach (var member in await DimensionMembers.OfAsync(snapshot, context, grain, where, MetricCatalog.Dimension(filter.Dimension)!, said))
            {
                if (member.Member.Value is { } code) labels[code] = member.Member.Label.ToString();
            }
        }
        return labels;
    }
}
