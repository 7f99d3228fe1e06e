using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Analysis.Slices;

/// <summary>
/// What the frame's bar adds to the conditions of an address: its plan and its checkpoint, unless the question itself speaks of
/// plans or of checkpoints, as a dimension or in a condition.
/// </summary>
internal static class SliceScope
{
    private static readonly string[] OfPlans = ["plan", "chamber", "plan_year"];

    public static bool SaysPlan(IEnumerable<string> dimensions) => dimensions.Any(OfPlans.Contains);

    public static bool SaysPeriod(IEnumerable<string> dimensions) => dimensions.Contains("period");

    /// <summary>All conditions of a query.</summary>
    /// <param name="where">Conditions of the address.</param>
    /// <param name="dimensions">Dimensions that the query groups by.</param>
    public static IReadOnlyList<MetricFilter> Filters(ViewContext context, Grain grain, IReadOnlyList<DimensionFilter> where, IReadOnlyList<string> dimensions)
    {
        List<MetricFilter> filters = [];
        List<string> said = [.. dimensions, .. where.Select(filter => filter.Dimension)];
        if (!SaysPlan(said)) filters.Add(MetricFilter.Is("plan", context.Plan!.PlanId));
        if (grain.NeedsPeriod && !SaysPeriod(said)) filters.Add(MetricFilter.Is("period", context.Period!.Period));
        filters.AddRange(where.Select(filter => filter.Filter).OfType<MetricFilter>());
        return filters;
    }
}
