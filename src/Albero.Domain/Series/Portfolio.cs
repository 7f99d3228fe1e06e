using Albero.Domain.Scoring;

namespace Albero.Domain.Series;

/// <summary>All plans together: fills what needs more than one year. Pure; never throws on any text.</summary>
public static class Portfolio
{
    /// <summary>The same plans, in the same order, with series, last results, stretch, changes over the year and the findings about them.</summary>
    /// <param name="plans">Readings of any chambers and years, in any order.</param>
    /// <param name="links">Rows of the lineage whose plans are among <paramref name="plans"/>; others are left out.</param>
    public static IReadOnlyList<PlanReading> Read(IReadOnlyList<PlanReading> plans, IReadOnlyList<LineageLink> links)
    {
        var chains = new SeriesChains(plans, links);
        return [.. plans.Select(plan => SeriesNames.Fill(plan, chains))];
    }
}
