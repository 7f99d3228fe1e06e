using System.Text.RegularExpressions;

namespace Albero.Etl.Readers.Shared;

/// <summary>Keeps people's names out: a manager is a role, and from a courtesy title on, words are a person's name.</summary>
internal static partial class People
{
    /// <summary>The words before the first courtesy title; all of them when there is none.</summary>
    public static List<Word> BeforeName(IReadOnlyList<Word> words) => [.. words.TakeWhile(word => !CourtesyTitle().IsMatch(word.Text))];

    [GeneratedRegex(@"^(dr|dott|d|sig|rag|ing|geom|arch|avv|prof)(\.?(ssa|a|ra))?\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex CourtesyTitle();
}
