using Albero.Domain.Scoring;

namespace Albero.Domain.Series;

/// <summary>
/// All plans together: fills what needs more than one year. Pure; never throws on any text. Work grows with the number of
/// measurements, however long a series is.
/// </summary>
public static class Portfolio
{
    /// <summary>The same plans, in the same order, with series, last results, stretch, changes over the year and the findings about them.</summary>
    /// <param name="plans">Readings of any chambers and years, in any order.</param>
    /// <param name="links">Rows of the lineage; one whose plans are not among <paramref name="plans"/> is left out.</param>
    public static IReadOnlyList<PlanReading> Read(IReadOnlyList<PlanReading> plans, IReadOnlyList<LineageLink> links)
    {
        var chains = new SeriesChains(plans, links);
        var histories = new Histories(chains);
        var read = new PlanReading[plans.Count];
        // From the earliest year on, so that every plan finds the years before it already read.
        foreach (var i in Enumerable.Range(0, plans.Count).OrderBy(i => plans[i].Package.Manifest.Year))
        {
            read[i] = new YearReader(SeriesNames.Fill(plans[i], chains), histories).Read();
        }

        return read;
    }
}
