using System.Globalization;
using System.Text;

namespace Albero.Metrics;

/// <summary>
/// What a search takes as equal: case and accents don't count, and every apostrophe is one. «citta» finds «Città», and
/// <c>dell'ente</c> finds «dell’ente». A filter that looks into texts folds both sides in SQL; <see cref="Of"/> does the same to a
/// text that is here already, to mark what was found.
/// </summary>
public static class Folding
{
    private const string Apostrophes = "’‘ʼ´`";

    /// <summary>A text as searches compare it.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>Lower case without accents; the length may differ.</returns>
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        // Halves of characters and U+FFFE can't be normalised: what can't stand in a text is the sign for it.
        var whole = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Replace('\uFFFE', '\uFFFD');
        foreach (var part in whole.Normalize(NormalizationForm.FormD))
        {
            if (Apostrophes.Contains(part, StringComparison.Ordinal)) folded.Append('\'');
            else if (CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark) folded.Append(char.ToLowerInvariant(part));
        }
        return folded.ToString();
    }

    /// <summary>The same as SQL over an expression of ours.</summary>
    internal static string Sql(string expression) =>
        $"strip_accents(lower(translate({expression}, '{Apostrophes}', '{new string('\'', 2 * Apostrophes.Length)}')))";
}
