using Albero.Metrics;

namespace Albero.Dashboards.Pages.Search;

/// <summary>How well an entry answers: a code before a name, a name before what it belongs to, that before the words of a target.</summary>
internal static class SearchRank
{
    /// <returns>0 is best.</returns>
    public static int Of(IndexEntry entry, IReadOnlyList<string> words)
    {
        var code = Folding.Of(entry.Code ?? "");
        if (words.Count == 1)
        {
            if (code == words[0]) return 0;
            if (entry.Objective is { } objective && Folding.Of(objective) == words[0]) return 1;
            if (code.StartsWith(words[0], StringComparison.Ordinal)) return 2;
        }
        var name = Folding.Of($"{entry.Code} {entry.Title} {entry.Short}");
        if (words.All(word => BeginsAWord(name, word))) return 3;
        if (words.All(name.Contains)) return 4;
        var within = entry.Kind == "indicator" ? Folding.Of($"{name} {entry.Under} {entry.UnderInFull}") : name;
        return words.All(within.Contains) ? 5 : 6;
    }

    private static bool BeginsAWord(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || !char.IsLetterOrDigit(text[at - 1])) return true;
        }
        return false;
    }
}
