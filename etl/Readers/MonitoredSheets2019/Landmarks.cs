using System.Text.RegularExpressions;

namespace Albero.Etl.Readers.MonitoredSheets2019;

/// <summary>The fixed words of the layout but for the labels of a sheet. Lines are matched with their white space folded.</summary>
internal static partial class Landmarks
{
    [GeneratedRegex(@"^SCHEDE OBIETTIVI .*?(?<year>(19|20)\d{2}) ?/ ?(?<last>(19|20)\d{2})", RegexOptions.IgnoreCase)]
    public static partial Regex CoverTitle();

    [GeneratedRegex(@"^Area strategica ?: ?(?=\S)", RegexOptions.IgnoreCase)]
    public static partial Regex StrategicArea();

    [GeneratedRegex(@"^Obiettivo strategico ?: ?(?=\S)", RegexOptions.IgnoreCase)]
    public static partial Regex StrategicObjective();

    [GeneratedRegex("^KPI associati$", RegexOptions.IgnoreCase)]
    public static partial Regex StrategicIndicators();

    /// <summary>The heads of the columns of a table of strategic KPIs.</summary>
    [GeneratedRegex(@"^(Indicatori|Peso|Un\. ?mis\.?|Fonte|Alg\.?|target)$", RegexOptions.IgnoreCase)]
    public static partial Regex ColumnHead();

    [GeneratedRegex("^Tipologia KPI ?: ?", RegexOptions.IgnoreCase)]
    public static partial Regex StrategicType();

    /// <summary>The heading of the sheets of one mission, in capitals and outside every table.</summary>
    [GeneratedRegex(@"^(?:\d+\. ?)?(?<title>[^\p{Ll}]+?) ?\((?<mission>(?i:missione )?(?i:cod)\.? ?(?<code>\d{3}))\)$")]
    public static partial Regex MissionHeading();

    [GeneratedRegex(@"^obiettivo strategico \(mission[ei]?\)$", RegexOptions.IgnoreCase)]
    public static partial Regex SheetStart();

    [GeneratedRegex("^Legenda ?:?$", RegexOptions.IgnoreCase)]
    public static partial Regex Legend();
}
