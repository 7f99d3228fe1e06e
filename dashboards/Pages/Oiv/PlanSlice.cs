using System.Globalization;
using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Oiv;

/// <summary>The part of a plan that an address asks for: the same leaves whether they are summed or listed.</summary>
internal static class PlanSlice
{
    /// <summary>What an address writes for leaves without an office, as the view <c>measurement</c> does.</summary>
    public const string NotStated = "non indicato";

    /// <summary>Conditions for measures of leaves.</summary>
    public static IEnumerable<MetricFilter> Filters(ViewContext context, string tree)
    {
        yield return MetricFilter.Is("plan", context.Plan!.PlanId);
        yield return MetricFilter.Is("period", context.Period!.Period);
        yield return MetricFilter.Is("tree", tree);
        foreach (var (dimension, value) in Parts(context.State))
        {
            if (value is not null) yield return value == NotStated ? new MetricFilter(dimension, FilterOperator.IsMissing, []) : MetricFilter.Is(dimension, value);
        }
    }

    /// <summary>
    /// The rows with their offices and services, where the address asks for one: which leaf counts for which is the measures'
    /// business, so it is asked of them.
    /// </summary>
    public static async Task<IReadOnlyList<MeasurementRow>> WithOfficesAsync(Snapshot snapshot, ViewContext context, IReadOnlyList<MeasurementRow> rows)
    {
        if ((context.State.Office ?? context.State.Service) is null) return rows;
        var offices = await OfAsync(snapshot, context, "office");
        var services = await OfAsync(snapshot, context, "service");
        return [.. rows.Select(row => row with { Offices = [.. offices[Key(row)]], Services = [.. services[Key(row)]] })];
    }

    /// <summary>Members of a dimension by indicator (<c>1.1.1/2</c>), in both trees.</summary>
    public static async Task<ILookup<string, string>> OfAsync(Snapshot snapshot, ViewContext context, string dimension)
    {
        var result = await snapshot.RunAsync(new MetricQuery(["indicators"], [dimension, "indicator", "tree"],
            MetricFilter.Is("plan", context.Plan!.PlanId), MetricFilter.Is("period", context.Period!.Period)));
        return result.Rows.ToLookup(row => result.Member(row, "indicator").Value ?? "", row => result.Member(row, dimension).Value ?? NotStated);
    }

    private static string Key(MeasurementRow row) => $"{row.Objective}/{row.Indicator.ToString(CultureInfo.InvariantCulture)}";

    private static IEnumerable<(string Dimension, string? Value)> Parts(ViewState state) =>
        [("area", state.Area), ("directorate", state.Directorate), ("office", state.Office), ("service", state.Service), ("manager", state.Manager)];
}
