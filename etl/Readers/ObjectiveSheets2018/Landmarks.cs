using System.Text.RegularExpressions;

namespace Albero.Etl.Readers.ObjectiveSheets2018;

/// <summary>The fixed words of the layout. Lines are matched with their white space folded.</summary>
internal static partial class Landmarks
{
    /// <summary>Heading of a sheet, and of an operational objective's box in the tree.</summary>
    [GeneratedRegex(@"^OBIETTIVO OPERATIVO (?<code>\d+(\.\d+)+)\.?$")]
    public static partial Regex OperationalHeading();

    [GeneratedRegex(@"^OBIETTIVO STRATEGICO (?<code>\d+(\.\d+)+)\.?$")]
    public static partial Regex StrategicHeading();

    [GeneratedRegex(@"^AREA STRATEGICA (?<code>\d+)\.?$")]
    public static partial Regex AreaHeading();

    [GeneratedRegex(@"^Valore ?= ?(?<value>\d+(,\d+)?) ?(?<rest>.*)$")]
    public static partial Regex TreeValue();

    [GeneratedRegex(@"^Peso dell['’]obiettivo dirigenziale")]
    public static partial Regex SheetWeight();

    [GeneratedRegex(@"^[Pp]eso: ?(?<value>\d+(,\d+)? ?%)$")]
    public static partial Regex Weight();

    [GeneratedRegex(@"^Pesi degli [Oo]biettivi")]
    public static partial Regex AssignmentsTitle();

    [GeneratedRegex(@"^INDICATORI( DI RISULTATO)? ?:?$")]
    public static partial Regex IndicatorsTitle();

    [GeneratedRegex(@"^Indicatore (?<number>\d+) ?: ?")]
    public static partial Regex Indicator();

    [GeneratedRegex(@"^Tipo Indicatore ?:")]
    public static partial Regex Types();

    [GeneratedRegex(@"^Target storico di riferimento ?: Valore Target ?: Peso$")]
    public static partial Regex TargetTitle();

    /// <summary>The second line of the targets' heading: the days of the two checkpoints.</summary>
    [GeneratedRegex(@"^al (?<first>\d{1,2}/\d{1,2}) al (?<second>\d{1,2}/\d{1,2})$", RegexOptions.IgnoreCase)]
    public static partial Regex TargetDays();

    [GeneratedRegex(@"^Risultati raggiunt[io] ?")]
    public static partial Regex Results();

    [GeneratedRegex(@"^Scostament[io] ?")]
    public static partial Regex Deviation();

    [GeneratedRegex(@"^NUOVO INDICATORE$")]
    public static partial Regex NewIndicator();

    /// <summary>The place and date that close a document.</summary>
    [GeneratedRegex(@"^\p{Lu}[\p{L}'’ ]+, (?<day>\d{1,2})°? (?<month>gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre) (?<year>\d{4})$")]
    public static partial Regex PlaceAndDate();
}
