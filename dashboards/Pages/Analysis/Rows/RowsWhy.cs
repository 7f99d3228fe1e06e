using Albero.Dashboards.Addresses;
using Albero.Dashboards.Components.Marks;
using Albero.Dashboards.Pages.Analysis.Slices;
using Albero.Dashboards.Pages.Why;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Analysis.Rows;

/// <summary>The score that the counted rows make together, where they are indicators of one plan at one checkpoint.</summary>
/// <param name="Part">The part of the plan that they are.</param>
/// <param name="Score">Its score in percent; null where nothing is measured.</param>
/// <param name="Share">Percent of its weight that is measured.</param>
/// <param name="Coverage">Percent measured of the weight that has a target at the checkpoint.</param>
internal sealed record RowsWhy(ViewState Part, decimal? Score, decimal? Share, decimal? Coverage)
{
    /// <summary>The score; null where the rows are no single number's.</summary>
    public static async Task<RowsWhy?> OfAsync(Snapshot snapshot, ViewContext context, Grain grain)
    {
        if (PartOf(context, grain) is not { } part) return null;
        string[] measures = part.Manager is null ? ["score", "measured_share", "coverage"] : ["manager_score", "manager_measured_share", "manager_coverage"];
        var result = await snapshot.RunAsync(new MetricQuery(measures, [], new WhySlice(part, part.Tree ?? context.Plan!.HeadlineTree).Filters(context)));
        return new RowsWhy(part, result.Value(result.Total, measures[0]), result.Value(result.Total, measures[1]), result.Value(result.Total, measures[2]));
    }

    /// <summary>The part of a plan that the rows are; null where the address says more than one number, or rows that no dimension tells.</summary>
    public static ViewState? PartOf(ViewContext context, Grain grain)
    {
        var (state, where) = (context.Resolved, DimensionFilter.Read(context.State.Where, out _).ToList());
        List<string> said = [.. where.Select(filter => filter.Dimension)];
        if (grain != Grains.Leaf && grain != Grains.AssignedLeaf || SliceScope.SaysPlan(said) || SliceScope.SaysPeriod(said) || state.Search is not null) return null;

        var part = state.On(Paths.Why) with { Area = state.Area, Directorate = state.Directorate, Objective = state.Objective, Indicator = state.Indicator };
        if (Take("tree") is { } tree)
        {
            if (tree is not { Values: [{ } one] }) return null;
            if (one != context.Plan!.HeadlineTree) part = part with { Tree = one };
        }
        if (grain == Grains.AssignedLeaf)
        {
            if (Take("manager") is not { Values: [{ } role] }) return null;
            part = part with { Manager = role };
        }
        if (state.Status is { } status) where.Add(new DimensionFilter("status", [status]));
        if (state.Band is { } band) where.Add(new DimensionFilter("band", [band == RowsQuery.NoBand ? null : band]));
        said = [.. where.Select(filter => filter.Dimension)];
        string?[] named = [part.Area is null ? null : "area", part.Directorate is null ? null : "directorate", part.Objective is null ? null : "objective", part.Indicator is null ? null : "indicator"];
        if (said.Distinct().Count() < said.Count || said.Intersect(named).Any() || part is { Indicator: not null, Objective: null }) return null;
        return part with { Where = DimensionFilter.Write(where) };

        DimensionFilter? Take(string dimension)
        {
            var found = where.Find(filter => filter.Dimension == dimension);
            if (found is not null) where.Remove(found);
            return found;
        }
    }
}
