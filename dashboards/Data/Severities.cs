using Albero.Dashboards.Snapshots;
using Albero.Metrics;

namespace Albero.Dashboards.Data;

/// <summary>How many findings of a plan are grave, to be checked, and worth knowing.</summary>
public sealed record Severities(int Errors, int Warnings, int Notes)
{
    public static readonly Severities None = new(0, 0, 0);

    public static async Task<Severities> OfAsync(Snapshot snapshot, string planId)
    {
        var result = await snapshot.RunAsync(new MetricQuery(["findings"], ["severity"], MetricFilter.Is("plan", planId)));
        var counts = result.Rows.ToDictionary(row => row.Members[0].Value ?? "", row => (int)(row.Values[0] ?? 0));
        return new Severities(counts.GetValueOrDefault("error"), counts.GetValueOrDefault("warning"), counts.GetValueOrDefault("info"));
    }
}
