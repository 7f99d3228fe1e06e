using System.Text.RegularExpressions;

namespace Albero.Etl.Readers.PerformanceTree2020;

/// <summary>The fixed words of the layout. Lines and cells are matched with their white space folded.</summary>
internal static partial class Landmarks
{
    public const string Area = "Area Strategica";
    public const string Programme = "Programma";
    public const string Indicators = "Indicatori";

    /// <summary>Words that stand alone and say what comes next.</summary>
    public static readonly string[] Labels = [Area, "Obiettivo Strategico", Programme, "Obiettivo Operativo", "Azione", Indicators];

    [GeneratedRegex(@"^Albero della Performance (?<year>20\d{2})$", RegexOptions.IgnoreCase)]
    public static partial Regex PlanTitle();

    /// <summary>Heading of an area, where its label says that one comes.</summary>
    [GeneratedRegex(@"^(?<code>[A-Z]\.?) (?<title>.+)$")]
    public static partial Regex AreaHeading();

    /// <summary>Heading of anything below an area; a dot may end the code.</summary>
    [GeneratedRegex(@"^(?<code>[A-Z](\.\d+){1,3}\.?) (?<title>.+)$")]
    public static partial Regex Heading();

    /// <summary>Name of a field, alone in its cell.</summary>
    [GeneratedRegex(@"^(Peso|Stato|Target (?<year>20\d{2}))$")]
    public static partial Regex FieldName();

    /// <summary>A field whose column was lost: only what can't be words of a name is a value.</summary>
    [GeneratedRegex(@"^(?<name>(Peso(?= [\d,]+ ?%$))|(Stato(?= (-+|[+-]?\d\S*( %)?)$))|(Target (?<year>20\d{2}))) (?<value>.+)$")]
    public static partial Regex FieldAndValue();
}
