using System.Globalization;
using System.Text.RegularExpressions;

namespace Albero.Etl.Workbooks;

/// <summary>
/// The text of a cell as a person sees it in an Italian spreadsheet: that is what an office gives as the result, whatever
/// the program stores behind it. White space is folded as in every cell of a package.
/// </summary>
internal static partial class SeenCell
{
    private static readonly NumberFormatInfo Italian = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NumberGroupSizes = [3], NegativeSign = "-" };

    // More than a stored number has.
    private const int MostDecimals = 15;

    // The digits that a cell without a format has room for.
    private const int GeneralDigits = 10;

    /// <param name="value">As stored: a text, number, truth value, day or time; null for an empty cell.</param>
    /// <param name="format">The cell's number format, for example <c>0.00%</c>.</param>
    public static string Text(object? value, string? format) => value switch
    {
        null => "",
        string text => Fold(text),
        bool yes => yes ? "SI" : "NO",
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        DateTime at => at.ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture),
        TimeSpan time => string.Create(CultureInfo.InvariantCulture, $"{(long)time.TotalHours}:{time.Minutes:00}"),
        double number => Number(number, FirstSection(format ?? "")),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => Fold(value.ToString() ?? ""),
    };

    /// <summary>Whether the text is what a spreadsheet shows in place of a value that it couldn't compute.</summary>
    public static bool IsError(string text) => ErrorValue().IsMatch(text);

    private static string Number(double number, string section)
    {
        // Nothing that a result says is as large, and a decimal couldn't hold it.
        if (!double.IsFinite(number) || Math.Abs(number) >= 1e15) return number.ToString("R", CultureInfo.InvariantCulture);
        var bare = Unquoted().Replace(section, "");
        var isPercent = bare.Contains('%');
        var value = (decimal)number * (isPercent ? 100 : 1);
        var unit = isPercent ? "%" : section.Contains('€') ? " €" : "";
        var digits = Digits().Match(bare);
        if (!digits.Success) return General(value) + unit;

        var (least, most) = (digits.Groups[2].Value.Take(MostDecimals).Count(digit => digit == '0'), Math.Min(digits.Groups[2].Length, MostDecimals));
        var grouped = digits.Groups[1].Value.Contains(',') ? "#,##0" : "0";
        var decimals = most > 0 ? "." + new string('0', least) + new string('#', most - least) : "";
        return Math.Round(value, most, MidpointRounding.AwayFromZero).ToString(grouped + decimals, Italian) + unit;
    }

    private static string General(decimal value)
    {
        var whole = decimal.Truncate(Math.Abs(value)).ToString(CultureInfo.InvariantCulture).Length;
        return Math.Round(value, Math.Max(0, GeneralDigits - whole), MidpointRounding.AwayFromZero).ToString("0.##########", Italian);
    }

    // Of "positive;negative;zero" the first; the sign is the number's own.
    private static string FirstSection(string format) => format.Split(';')[0];

    private static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // Words, colours and currencies in a format, and the sign whose width is left free or that is repeated.
    [GeneratedRegex("""
        "[^"]*"|\[[^\]]*\]|\\.|_.|\*.|€|\s
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Unquoted();

    // Anything else in a format – an exponent, a fraction – says nothing that a result would be printed with.
    [GeneratedRegex(@"^[+-]?([#0?,]+)(?:\.([#0?]*))?%?$")]
    private static partial Regex Digits();

    [GeneratedRegex(@"^#(N/A|N/D|VALUE!|VALORE!|REF!|RIF!|NAME\?|NOME\?|DIV/0!|NUM!|NULL!|NULLO!|GETTING_DATA|SPILL!)$", RegexOptions.IgnoreCase)]
    private static partial Regex ErrorValue();
}
