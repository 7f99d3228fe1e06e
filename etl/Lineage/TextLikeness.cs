using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using FuzzySharp;

namespace Albero.Etl.Lineage;

/// <summary>
/// How alike two printed texts are, 0 to 100. A year later a text mostly comes back shorter: words of one that the other has
/// too count more than the words it lost. Only the telling words count, by their stems.
/// </summary>
internal static partial class TextLikeness
{
    private const int Stem = 6;

    /// <summary>What the shorter text's words count beside those of both.</summary>
    private const double Shortened = 0.7;

    private static readonly HashSet<string> Joining = [.. (
        "del dei gli con per non una uno che tra fra sul sui nel nei dal dai dall dell all nell sull anche come cui loro suo sua " +
        "della dello delle degli alla allo alle agli dalla dallo dalle dagli nella nello nelle negli sulla sullo sulle sugli num numero").Split(' ')];

    /// <summary>The best of any of the first texts with any of the second.</summary>
    public static int Of(IReadOnlyList<string> first, IReadOnlyList<string> second) =>
        first.SelectMany(_ => second, Of).DefaultIfEmpty(0).Max();

    public static int Of(string first, string second) => Of(Telling(first), Telling(second));

    /// <summary>Of texts whose telling words were taken already.</summary>
    public static int Of(TellingWords first, TellingWords second)
    {
        // Without a common word the library still finds common letters, which say nothing.
        if (!first.Stems.Overlaps(second.Stems)) return 0;
        return (int)Math.Round(Shortened * Fuzz.TokenSetRatio(first.Line, second.Line) + (1 - Shortened) * Fuzz.TokenSortRatio(first.Line, second.Line));
    }

    public static TellingWords Telling(string text)
    {
        var plain = Fold(Abbreviation().Replace(text, found => found.Value.Replace(".", "")));
        var stems = Word().Matches(plain).Select(found => found.Value).Where(word => !Joining.Contains(word)).Select(StemOf).Distinct().ToList();
        return new([.. stems], string.Join(' ', stems));
    }

    private static string StemOf(string word)
    {
        var stem = word[..Math.Min(word.Length, Stem)];
        var bare = stem.TrimEnd('a', 'e', 'i', 'o', 'u');
        return bare.Length >= 3 ? bare : stem;
    }

    private static string Fold(string text)
    {
        var letters = text.ToLowerInvariant().Normalize(NormalizationForm.FormD);
        return string.Concat(letters.Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark));
    }

    /// <summary><c>S.u.a.p.</c> and <c>SUAP</c> are one word.</summary>
    [GeneratedRegex(@"(?<!\p{L})\p{L}(\.\p{L})+\.?(?!\p{L})")]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"[a-z]{3,}")]
    private static partial Regex Word();
}

/// <summary>The words of a text that tell what it is about.</summary>
/// <param name="Stems">Their stems.</param>
/// <param name="Line">The stems in their order, as the library takes them.</param>
internal sealed record TellingWords(HashSet<string> Stems, string Line);
