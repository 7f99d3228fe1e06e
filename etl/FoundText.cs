using System.Globalization;
using System.Text;

namespace Albero.Etl;

/// <summary>
/// The one place that makes a text found in somebody's file fit to be shown: on one line, without the control and
/// direction characters that would rewrite the reader's terminal, and not longer than a person reads.
/// </summary>
internal static class FoundText
{
    private const int Limit = 200;

    /// <summary>Escaped, and cut with a note of how much was left out.</summary>
    public static string Short(string text)
    {
        if (text.Length <= Limit) return OneLine(text);
        var end = char.IsHighSurrogate(text[Limit - 1]) ? Limit - 1 : Limit;
        return string.Create(CultureInfo.InvariantCulture, $"{OneLine(text[..end])}… (+{text.Length - end})");
    }

    /// <summary>Escaped, whole: for paths, which must stay usable.</summary>
    public static string OneLine(string text)
    {
        if (!text.Any(MustBeEscaped)) return text;
        var shown = new StringBuilder(text.Length + 8);
        foreach (var character in text.ReplaceLineEndings("\n"))
        {
            if (character == '\n') shown.Append('⏎');
            else if (MustBeEscaped(character)) shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
            else shown.Append(character);
        }

        return shown.ToString();
    }

    /// <summary>Whether there is a character that no cell or property may hold: one that must be escaped and isn't a line break or a tab.</summary>
    public static bool HoldsControl(string text) => text.Any(character => MustBeEscaped(character) && character is not ('\t' or '\n' or '\r'));

    // Line and paragraph separators break lines too; direction marks turn around what stands behind them; a byte order
    // mark is seen by nobody, yet makes another text of the one behind it.
    private static bool MustBeEscaped(char character) =>
        char.IsControl(character) || character is (>= '\u2028' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\ufeff';
}
