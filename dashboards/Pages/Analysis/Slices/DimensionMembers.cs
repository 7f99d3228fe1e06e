using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Analysis.Slices;

/// <summary>A value to filter by, and how much stands behind it.</summary>
public sealed record CountedMember(MetricMember Member, decimal Count);

/// <summary>The values of a dimension in the plan and at the checkpoint that a question is about, other conditions left aside.</summary>
internal static class DimensionMembers
{
    /// <param name="said">Dimensions that the question groups by: those of plans and checkpoints widen what it is about.</param>
    public static async Task<IReadOnlyList<CountedMember>> OfAsync(
        Snapshot snapshot, ViewContext context, Grain grain, IReadOnlyList<DimensionFilter> where, Dimension dimension, IReadOnlyList<string> said)
    {
        string[] own = grain.Name == "assigned_leaf" && dimension.Name != "manager" ? ["manager"] : [];
        string[] dimensions = [.. own, dimension.Name];
        List<string> all = [.. said, .. where.Select(filter => filter.Dimension)];
        var (ofPlans, ofPeriods) = (SliceScope.SaysPlan([dimension.Name]), SliceScope.SaysPeriod([dimension.Name]));
        // Which plans and checkpoints there are isn't narrowed by one another: any that exists may be asked for.
        var scope = where.Where(filter => filter.Dimension != dimension.Name &&
            (filter.Dimension == "tree" || (!ofPlans && (SliceScope.SaysPlan([filter.Dimension]) || (!ofPeriods && filter.Dimension == "period"))))).ToList();
        if (!ofPlans) scope.AddRange(SliceScope.Implied(context, grain, where, said).Where(filter => filter.Dimension == "chamber"));
        // A checkpoint that every leaf has: a leaf stands there once at each, and its own values are the same at all of them.
        var several = ofPlans || ofPeriods || SliceScope.SaysPeriod(all) || all.Contains("plan_year");
        if (grain.NeedsPeriod && several && dimension.Name != "period") dimensions = ["period", .. dimensions];
        // Several trees of one plan are never added: their members are read tree by tree.
        var trees = grain.Name == "leaf" && dimension.Name != "tree"
            && (said.Contains("tree") || scope.Any(filter => filter is { Dimension: "tree" } and not { Values: [not null] }));
        if (trees) dimensions = [.. dimensions.SkipLast(1), "tree", dimension.Name];
        var result = await snapshot.RunAsync(new MetricQuery([grain.CountMeasure], dimensions, [.. SliceScope.Filters(context, grain, scope, [.. dimensions, .. said])]));
        return
        [
            .. from row in result.Rows
               group row by row.Members[^1].Value into same
               let apart = same.GroupBy(row => string.Join('\u001f', row.Members.SkipLast(trees ? 2 : 1).Select(member => member.Value)))
               select new CountedMember(same.First().Members[^1], apart.Max(one => one.Sum(row => row.Values[0] ?? 0))),
        ];
    }
}
