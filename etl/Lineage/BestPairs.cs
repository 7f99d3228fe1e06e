namespace Albero.Etl.Lineage;

/// <summary>
/// One-to-one out of all the pairs that are possible: the best pair first, then the best of what is left. No two members
/// that were not paired with each other would both have a better partner in one another, which a matching with the
/// highest sum doesn't promise, and a person can follow it.
/// </summary>
internal static class BestPairs
{
    /// <param name="pairs">Possible pairs; of equal ones the one that stands first is taken.</param>
    /// <param name="from">The one member of a pair.</param>
    /// <param name="to">The other.</param>
    /// <param name="score">Which pair is better.</param>
    public static IReadOnlyList<TPair> Of<TPair, TMember>(IEnumerable<TPair> pairs, Func<TPair, TMember> from, Func<TPair, TMember> to, Func<TPair, double> score)
    {
        var (left, right, best) = (new HashSet<TMember>(), new HashSet<TMember>(), new List<TPair>());
        foreach (var pair in pairs.OrderByDescending(score))
        {
            if (left.Contains(from(pair)) || right.Contains(to(pair))) continue;
            left.Add(from(pair));
            right.Add(to(pair));
            best.Add(pair);
        }

        return best;
    }
}
