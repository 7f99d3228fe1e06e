using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Albero.Etl.Readers.MonitoredSheets2019;

/// <summary>What a printed mission says, however it is written: <c>Cod.016 …</c>, <c>Missione 016 - “…”</c>, <c>… (cod 032)</c>.</summary>
internal static partial class MissionText
{
    /// <summary>The three figures of its code as printed; empty when it prints none.</summary>
    public static string Code(string text) => Figures().Match(text).Value;

    /// <summary>True when the text, but for its code, is this title; capitals, accents, apostrophes and punctuation don't count.</summary>
    public static bool Names(string text, string title) => Letters(title) is { Length: > 0 } letters && Letters(Coded().Replace(text, "")) == letters;

    private static string Letters(string text)
    {
        var letters = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (char.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark && char.IsLetter(c)) letters.Append(char.ToLowerInvariant(c));
        }

        return letters.ToString();
    }

    [GeneratedRegex(@"(\bmissione )?(\b(codice|cod\.?|co\.) ?)?(?<!\d)\d{3}(?!\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Coded();

    [GeneratedRegex(@"(?<!\d)\d{3}(?!\d)")]
    private static partial Regex Figures();
}
