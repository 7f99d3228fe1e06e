using System.Text.RegularExpressions;

namespace Albero.Etl.Readers.Slides2019;

/// <summary>The fixed words of the layout. Lines and cells are matched with their white space folded.</summary>
internal static partial class Landmarks
{
    public static bool IsTargetTitle(DocumentLine line) =>
        line.Cells is ["target storico", "valore target", ..] && line.Cells.Contains("peso");

    public static bool IsTargetDays(DocumentLine line) => line.Cells.Count(cell => TargetDay().IsMatch(cell)) == 2;

    public static bool IsTable(DocumentLine line) => line.Cells.Count > 1;

    /// <summary>Titles and running heads: letters, none of them small.</summary>
    public static bool IsCapitals(string text) => text.Any(char.IsUpper) && !text.Any(char.IsLower);

    [GeneratedRegex(@"^PIANO DELLA PERFORMANCE (?<year>(19|20)\d{2})$", RegexOptions.IgnoreCase)]
    public static partial Regex CoverTitle();

    [GeneratedRegex(@"^PESO DEGLI OBIETTIVI\b")]
    public static partial Regex AssignmentsTitle();

    /// <summary>Heading of a slide.</summary>
    [GeneratedRegex(@"^OBIETTIVO (?<code>\d+(\.\d+)+)\.?$")]
    public static partial Regex SlideHeading();

    [GeneratedRegex("^INDICATORI ?:?$")]
    public static partial Regex IndicatorsTitle();

    /// <summary>The first line of an indicator's name, which may be in bold.</summary>
    [GeneratedRegex(@"^(\*\*)?(?<number>\d+) ?: ?(?=\S)")]
    public static partial Regex IndicatorName();

    [GeneratedRegex(@"^al (?<day>\d{1,2}/\d{1,2})$", RegexOptions.IgnoreCase)]
    public static partial Regex TargetDay();

    [GeneratedRegex(@"^\d+(,\d+)? ?%$")]
    public static partial Regex Weight();
}
