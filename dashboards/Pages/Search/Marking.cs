using System.Globalization;
using System.Text;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Search;

/// <summary>Where the words that were looked for stand in a text as it is printed.</summary>
internal static class Marking
{
    /// <summary>The text in parts, those that were found marked; words that overlap are one part.</summary>
    /// <param name="text">As printed.</param>
    /// <param name="words">Folded words.</param>
    public static IEnumerable<(string Part, bool IsFound)> Of(string text, IReadOnlyList<string> words)
    {
        var found = Found(text, words);
        for (var from = 0; from < text.Length;)
        {
            var to = from + 1;
            while (to < text.Length && found[to] == found[from]) to++;
            yield return (text[from..to], found[from]);
            from = to;
        }
    }

    /// <summary>Whether a text has one of the words.</summary>
    public static bool HasAny(string? text, IReadOnlyList<string> words) => text is not null && words.Any(Folding.Of(text).Contains);

    private static bool[] Found(string text, IReadOnlyList<string> words)
    {
        // A letter may fold into none (a lone accent) or into several: each folded one remembers where it comes from.
        var (folded, origin) = (new StringBuilder(text.Length), new List<int>(text.Length));
        for (var i = 0; i < text.Length; i++)
        {
            foreach (var letter in char.IsSurrogate(text[i]) ? text[i].ToString() : Folding.Of(text[i].ToString()))
            {
                folded.Append(letter);
                origin.Add(i);
            }
        }
        var (line, found) = (folded.ToString(), new bool[text.Length]);
        foreach (var word in words)
        {
            for (var at = line.IndexOf(word, StringComparison.Ordinal); at >= 0; at = line.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                var last = origin[at + word.Length - 1];
                // An accent that is written apart belongs to its letter.
                while (last + 1 < text.Length && char.GetUnicodeCategory(text[last + 1]) == UnicodeCategory.NonSpacingMark) last++;
                for (var i = origin[at]; i <= last; i++) found[i] = true;
            }
        }
        return found;
    }
}
