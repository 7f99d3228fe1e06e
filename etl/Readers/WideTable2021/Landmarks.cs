using System.Text.RegularExpressions;

namespace Albero.Etl.Readers.WideTable2021;

/// <summary>The fixed words of the layout. Lines and cells are matched with their white space folded.</summary>
internal static partial class Landmarks
{
    /// <summary>The heading of the wide table: four levels with a weight each, offices, target, three scores.</summary>
    public static bool IsTableHeading(DocumentLine line) =>
        line.Cells is ["Linee programmatiche", "Peso", _, "Peso", _, "Peso", "Indicatori", "Peso", "Assegnatari", _, _, _, _, ..]
        && TargetYear().IsMatch(line.Cells[9]);

    /// <summary>The heading of a table of individual objectives; its first column counts them and has none.</summary>
    public static bool IsIndividualHeading(DocumentLine line) => line.Cells is ["", "Obiettivi Individuali", "Indicatori", _, ..];

    /// <summary>A row that prints the title of a strategic objective, in whatever column.</summary>
    public static bool HasStrategicTitle(DocumentLine line) => line.Cells.Count > 4 && line.Cells.Any(cell => StrategicTitle().IsMatch(cell));

    [GeneratedRegex(@"^Target (?<year>(19|20)\d{2})$")]
    public static partial Regex TargetYear();

    [GeneratedRegex(@"\bPiano dell[ae] Performance (?<years>(19|20)\d{2}(-(19|20)\d{2})?)\b")]
    public static partial Regex PlanTitle();

    /// <summary>The dot may touch the title.</summary>
    [GeneratedRegex(@"^(?<code>\d+\.) ?(?<title>\D.*)$")]
    public static partial Regex AreaTitle();

    [GeneratedRegex(@"^(?<code>\d+\.\d+\.?) (?<title>.*\p{L}.*)$")]
    public static partial Regex StrategicTitle();

    /// <summary>A weight or a score.</summary>
    [GeneratedRegex(@"^\d{1,6}(,\d{1,6})? ?%?$")]
    public static partial Regex Figure();

    [GeneratedRegex(@"^\d+$")]
    public static partial Regex RowNumber();
}
