namespace Albero.Metrics;

/// <summary>The same slice in two years; a side is null where the slice has no leaf in that year.</summary>
/// <param name="Now">In the year asked for.</param>
/// <param name="Before">In the year before.</param>
internal sealed record YearPair(LeafRow? Now, LeafRow? Before)
{
    /// <summary>Whichever side there is, for members and order.</summary>
    public LeafRow Any => (Now ?? Before)!;
}

/// <summary>Puts rows of two years side by side by the identity that their dimensions keep over the years.</summary>
internal static class YearPairs
{
    /// <summary>Rows of one level, those of one year only too.</summary>
    /// <param name="now">Rows of the year asked for.</param>
    /// <param name="before">Rows of the year before.</param>
    /// <param name="count">Position of the part that counts leaves: a total over no leaf is not a slice.</param>
    public static List<YearPair> Join(List<LeafRow> now, List<LeafRow> before, int count)
    {
        var earlier = before.Where(row => row.Parts[count] > 0).ToDictionary(Identity);
        List<YearPair> pairs = [.. now.Where(row => row.Parts[count] > 0).Select(row => new YearPair(row, earlier.Remove(Identity(row), out var match) ? match : null))];
        pairs.AddRange(earlier.Values.Select(row => new YearPair(null, row)));
        return pairs;
    }

    private static string Identity(LeafRow row) => LeafLevels.Identity(row, row.Members.Count, scoped: false);
}
