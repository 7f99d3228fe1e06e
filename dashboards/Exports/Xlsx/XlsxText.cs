using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Albero.Dashboards.Exports.Xlsx;

/// <summary>Texts as a cell of a workbook holds them.</summary>
internal static partial class XlsxText
{
    /// <summary>What a cell holds; the last of these is «…» where a text was longer.</summary>
    public const int Longest = 32_767;

    /// <summary>
    /// The text with what XML has no place for written as the format writes it, <c>_x0000_</c>: a spreadsheet reads it back as it
    /// was. A text that already looks so gets its underscore written that way. Half characters become a replacement mark.
    /// </summary>
    public static string Storable(string text)
    {
        var cut = text.Length > Longest ? text[..(Longest - 1)] + "…" : text;
        var whole = Escape().Replace(cut, "_x005F_");
        if (whole.All(character => XmlConvert.IsXmlChar(character) && character != '\r')) return whole;
        var built = new StringBuilder(whole.Length + 16);
        for (var i = 0; i < whole.Length; i++)
        {
            var character = whole[i];
            if (char.IsHighSurrogate(character) && i + 1 < whole.Length && char.IsLowSurrogate(whole[i + 1])) built.Append(character).Append(whole[++i]);
            else if (char.IsSurrogate(character) || character is '\uFFFE' or '\uFFFF') built.Append('\uFFFD');
            // XML reads a bare carriage return as a line feed.
            else if (!XmlConvert.IsXmlChar(character) || character == '\r') built.Append(CultureInfo.InvariantCulture, $"_x{(int)character:X4}_");
            else built.Append(character);
        }
        return built.ToString();
    }

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex Escape();
}
