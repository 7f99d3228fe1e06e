using Albero.Metrics;

namespace Albero.Dashboards.Pages.Search;

/// <summary>What somebody typed, word by word as searches compare it.</summary>
internal static class SearchWords
{
    /// <summary>Longest text that is looked for.</summary>
    public const int Longest = 100;

    // Typed around a word, never part of what is printed; an apostrophe at the end stands for an accent.
    private static readonly char[] Around = ['\'', '"', '«', '»', '“', '”', ',', ';', ':', '.', '!', '?', '(', ')'];

    /// <returns>Distinct folded words, all of which must occur; none for a text of nothing but signs.</returns>
    public static IReadOnlyList<string> Of(string? text) =>
        [.. Folding.Of(text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim(Around)).Where(word => word.Length > 0).Distinct()];
}
