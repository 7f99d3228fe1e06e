using Microsoft.Extensions.Localization;

namespace Albero.Dashboards.Resources;

/// <summary>Texts that depend on a count.</summary>
public static class TextsExtensions
{
    /// <summary>
    /// The text for one (its key ends in <c>-one</c>) or for many; the count is its first value. None has words of its own
    /// (<c>-zero</c>) where a sentence that begins with a nought would be no sentence.
    /// </summary>
    public static string Count(this IStringLocalizer<Texts> texts, string key, long count, params object[] others) =>
        count == 0 && texts[key + "-zero", [count, .. others]] is { ResourceNotFound: false } none
            ? none
            : texts[count == 1 ? key + "-one" : key, [count, .. others]];
}
