using System.Text;

namespace Albero.Dashboards.Addresses;

/// <summary>
/// Values within one parameter: whatever a value holds, it is read back as it was written. A mark of ours that stands in a
/// value has a <c>!</c> before it; <c>-</c> alone is the lack of a value and <c>*</c> alone every value.
/// </summary>
internal static class AddressValues
{
    /// <summary>Stands for every value.</summary>
    public const string Every = "*";

    private const char Escape = '!';
    private const string Missing = "-";
    private const string Marks = "!,;:/*";

    /// <summary>A value as addresses write it; null is the lack of one.</summary>
    public static string Write(string? value)
    {
        if (value is null) return Missing;
        var text = new StringBuilder();
        foreach (var letter in value)
        {
            if (Marks.Contains(letter)) text.Append(Escape);
            text.Append(letter);
        }
        return value == Missing ? Escape + Missing : text.ToString();
    }

    /// <summary>Reads a value.</summary>
    /// <returns>Whether it was written by <see cref="Write"/>, or could have been.</returns>
    public static bool TryRead(string written, out string? value)
    {
        value = null;
        if (written == Missing) return true;
        var text = new StringBuilder();
        for (var at = 0; at < written.Length; at++)
        {
            if (written[at] == Escape)
            {
                if (++at == written.Length || !(Marks.Contains(written[at]) || written == "!-")) return false;
            }
            // A slash parts nothing within a value: «brescia/2018» is read as it is meant.
            else if (Marks.Contains(written[at]) && written[at] != '/')
            {
                return false;
            }
            text.Append(written[at]);
        }
        value = text.ToString();
        return value.Length > 0;
    }

    /// <summary>Parts a text at a mark, where the mark isn't part of a value.</summary>
    public static IReadOnlyList<string> Split(string text, char mark)
    {
        var parts = new List<string>();
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == Escape) at++;
            else if (text[at] == mark)
            {
                parts.Add(text[start..at]);
                start = at + 1;
            }
        }
        parts.Add(text[start..]);
        return parts;
    }
}
