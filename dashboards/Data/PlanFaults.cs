using Albero.Dashboards.Addresses;
using Albero.Dashboards.Snapshots;
using Albero.Metrics;

namespace Albero.Dashboards.Data;

/// <summary>Checks a parameter against the values that a view has in one plan.</summary>
public static class PlanFaults
{
    public static async Task<IReadOnlyList<AddressFault>> OfAsync(
        Snapshot snapshot, string view, string planId, params (string Parameter, string Column, string? Found)[] asked)
    {
        var faults = new List<AddressFault>();
        foreach (var (parameter, column, found) in asked)
        {
            if (found is null) continue;
            var allowed = await ValuesAsync(snapshot, view, planId, column);
            if (!allowed.Contains(found)) faults.Add(new AddressFault(parameter, found, AddressFaultKind.UnknownValue, allowed));
        }
        return faults;
    }

    /// <summary>Distinct values of a column in one plan.</summary>
    public static async Task<IReadOnlyList<string>> ValuesAsync(Snapshot snapshot, string view, string planId, string column) =>
        [.. (await snapshot.ValuesAsync(new ValuesQuery(view, column, [MetricFilter.Is("plan_id", planId)])))
            .Select(value => value.Value?.ToString()).OfType<string>()];
}
