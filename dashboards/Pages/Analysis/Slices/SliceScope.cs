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

    public static bool SaysPeriod(IEnumerable<string> dimensions) => dimensions.Any(name => name is "period" or "checkpoint");

    /// <summary>Whether years are spoken of: then plans of several stand side by side, each at the bar's checkpoint of its own year.</summary>
    /// <param name="said">Dimensions of the question and of its conditions.</param>
    public static bool OverYears(IReadOnlyCollection<string> said) => said.Contains("plan_year") && !said.Contains("period");

    /// <summary>All conditions of a query.</summary>
    /// <param name="where">Conditions of the address.</param>
    /// <param name="dimensions">Dimensions that the query groups by.</param>
    public static IReadOnlyList<MetricFilter> Filters(ViewContext context, Grain grain, IReadOnlyList<DimensionFilter> where, IReadOnlyList<string> dimensions)
    {
        List<MetricFilter> filters = [];
        List<string> said = [.. dimensions, .. where.Select(filter => filter.Dimension)];
        if (!SaysPlan(said)) filters.Add(MetricFilter.Is("plan", context.Plan!.PlanId));
        if (grain.NeedsPeriod && !OverYears(said) && !SaysPeriod(said)) filters.Add(MetricFilter.Is("period", context.Period!.Period));
        filters.AddRange(Implied(context, grain, where, dimensions).Concat(where).Select(filter => filter.Filter).OfType<MetricFilter>());
        return filters;
    }

    /// <summary>What the bar says where years stand side by side: its chamber, and its checkpoint in each year.</summary>
    public static IReadOnlyList<DimensionFilter> Implied(ViewContext context, Grain grain, IReadOnlyList<DimensionFilter> where, IReadOnlyList<string> dimensions)
    {
        List<DimensionFilter> implied = [];
        List<string> said = [.. dimensions, .. where.Select(filter => filter.Dimension)];
        if (!OverYears(said)) return [];
        if (!said.Any(name => name is "plan" or "chamber")) implied.Add(new DimensionFilter("chamber", [context.Plan!.Chamber]));
        if (grain.NeedsPeriod && !SaysPeriod(said)) implied.Add(new DimensionFilter("checkpoint", [context.Period!.Quarter]));
        return implied;
    }
}
