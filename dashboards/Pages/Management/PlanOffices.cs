using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Management;

/// <summary>An office that the sheets name, with what stands under its name. An indicator of two offices counts in both.</summary>
/// <param name="Name">Null for the indicators whose sheet names none.</param>
/// <param name="Weight">Percent of the plan.</param>
public sealed record PlanOffice(string? Name, int Indicators, decimal? Weight)
{
    /// <summary>Those with most indicators first, the unnamed last; empty where the plan names no office at all.</summary>
    public static async Task<IReadOnlyList<PlanOffice>> AllAsync(Snapshot snapshot, ViewContext context)
    {
        var result = await snapshot.RunAsync(new MetricQuery(["indicators", "effective_weight"], ["office"],
            [MetricFilter.Is("plan", context.Plan!.PlanId), MetricFilter.Is("period", context.Period!.Period)],
            [new MetricSort("indicators", Descending: true), new MetricSort("office")]));
        var offices = result.Rows.Select(row => new PlanOffice(row.Members[0].Value is null ? null : row.Members[0].Label.ToString(),
            (int)(result.Value(row, "indicators") ?? 0), result.Value(row, "effective_weight"))).ToList();
        return offices.Any(office => office.Name is not null) ? [.. offices.OrderBy(office => office.Name is null)] : [];
    }
}
