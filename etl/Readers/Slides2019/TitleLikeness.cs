using System.Text.RegularExpressions;

namespace Albero.Etl.Readers.Slides2019;

/// <summary>
/// How alike two titles of one document are: the share of the shorter title's telling words that the longer one has too.
/// Words are compared by their first letters, so that endings don't count.
/// </summary>
internal static partial class TitleLikeness
{
    private const int Stem = 6;

    public static double Of(string first, string second)
    {
        var (left, right) = (Telling(first), Telling(second));
        if (left.Count == 0 || right.Count == 0) return 0;
        return left.Intersect(right).Count() / (double)Math.Min(left.Count, right.Count);
    }

    private static HashSet<string> Telling(string title) =>
        [.. Word().Matches(title.ToLowerInvariant()).Select(match => match.Value)
            .Where(word => !Joining().IsMatch(word)).Select(word => word[..Math.Min(word.Length, Stem)])];

    [GeneratedRegex(@"\p{L}{4,}")]
    private static partial Regex Word();

    /// <summary>Prepositions with their article.</summary>
    [GeneratedRegex("^(agli|all[aeo]|(da|de|ne|su)(gli|ll[aeo]?)|anche|come)$")]
    private static partial Regex Joining();
}
