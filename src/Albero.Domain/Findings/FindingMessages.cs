using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Albero.Domain.Plans;

namespace Albero.Domain.Findings;

/// <summary>
/// Every text of a finding, in one place, in Italian and English. A template names the finding's parameters in braces;
/// <c>{x:n}</c> writes a number in the language's notation, <c>{x:c}</c> a checkpoint as its last day, <c>{x:w}</c> a word from
/// the list below. A finding about a text ends with the text and <c>^</c> under the fault.
/// </summary>
public static class FindingMessages
{
    private const string Quote = "\n{text}\n{mark}";

    /// <summary>Values of parameters that are words of ours, not of the document.</summary>
    private static readonly FrozenDictionary<string, (string It, string En)> Vocabulary = new Dictionary<string, (string, string)>
    {
        [""] = ("numero", "number"),
        ["%"] = ("percentuale", "percent"),
        ["equal"] = ("una quota uguale per tutti", "an equal share"),
        ["remainder"] = ("la parte restante", "the remainder"),
        ["target"] = ("Target", "Target"),
        ["weight"] = ("Peso", "Weight"),
        ["parent"] = ("obiettivo", "objective"),
        ["plan"] = ("piano", "plan"),
        ["area"] = ("area", "area"),
        ["strategic"] = ("obiettivo strategico", "strategic objective"),
        ["manager"] = ("dirigente", "manager"),
        ["action"] = ("azione", "action"),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, Entry> Entries = new Dictionary<string, Entry>
    {
        [FindingCode.WeightsDoNotSum] = new(
            "I pesi non danno il totale", "{members} sommano {sum:n} invece di {expected:n} (base: {base:w}).",
            "Weights do not sum", "{members} sum to {sum:n} instead of {expected:n} (base: {base:w})."),
        [FindingCode.WeightNotPrinted] = new(
            "Peso non stampato", "{members}: nessun peso stampato; si usa {assumed:w}.",
            "Weight not printed", "{members}: no weight is printed; {assumed:w} is used."),
        [FindingCode.UnreadableWeight] = new(
            "Peso illeggibile", "«{found}» non è un peso: ci si aspettava una percentuale come «20,00%». Correggere in corrections.csv.",
            "Unreadable weight", "“{found}” is not a weight: expected a percentage such as “20,00%”. Put it right in corrections.csv."),
        [FindingCode.WeightBasesMixed] = new(
            "Pesi con basi diverse", "Sotto {parent} ci sono pesi con basi diverse ({bases}): ogni gruppo riceve una quota pari al numero dei suoi membri.",
            "Weights of different bases", "Under {parent} weights have different bases ({bases}): each group gets a share as large as its number of members."),
        [FindingCode.WeightChanged] = new(
            "Peso modificato", "Peso passato da {approved:n} a {weight:n}: «{text}».",
            "Weight changed", "Weight changed from {approved:n} to {weight:n}: “{text}”."),
        [FindingCode.DeclaredDeviationDiffers] = new(
            "Scostamento dichiarato diverso", "Lo scostamento stampato è «{declared}», quello calcolato {computed:n} (risultato «{result}», target «{target}»).",
            "Declared deviation differs", "The printed deviation is “{declared}”, the computed one {computed:n} (result “{result}”, target “{target}”)."),
        [FindingCode.TargetBelowBaseline] = new(
            "Target sotto il valore storico", "Il target «{target}» chiede meno del valore storico «{baseline}».",
            "Target below its baseline", "The target “{target}” asks for less than the baseline “{baseline}”."),
        [FindingCode.TargetReachedAtMidyear] = new(
            "Target annuale già raggiunto a metà anno", "Il risultato al {checkpoint:c} («{result}») raggiunge già il target annuale «{target}».",
            "Year's target already reached at mid-year", "The result at {checkpoint:c} (“{result}”) already reaches the year's target “{target}”."),
        [FindingCode.RestatedDiffers] = new(
            "Valore riportato diverso", "{what:w}: qui è stampato «{restated}», nella scheda «{original}» (riga {originalLine}).",
            "Restated value differs", "{what:w}: “{restated}” is printed here, “{original}” on the sheet (line {originalLine})."),
        [FindingCode.ResultWithoutTarget] = new(
            "Risultato senza target", "È stampato «{result}», ma per quella data non c'è un target.",
            "Result without a target", "“{result}” is printed, but there is no target for that date."),
        [FindingCode.ResultNotReported] = new(
            "Risultato non comunicato", "Il target «{target}» era dovuto, ma il documento non stampa un risultato.",
            "Result not reported", "The target “{target}” was due, but the document prints no result."),
        [FindingCode.UnreadableTarget] = new(
            "Target non misurabile", "Nel testo non c'è un valore che si possa leggere con certezza: resta una tappa." + Quote,
            "Target not measurable", "Nothing in the text can be read as a value with certainty: it stays a milestone." + Quote),
        [FindingCode.PartlyRead] = new(
            "Testo letto in parte", "«{found}» non entra nel valore letto: controllare il documento." + Quote,
            "Text partly read", "“{found}” is not part of the value that was read: check the document." + Quote),
        [FindingCode.RelativeTerm] = new(
            "Termine legato a un evento", "Il termine dipende da un evento, non da una data: resta una tappa." + Quote,
            "Term relative to an event", "The term depends on an event, not on a date: it stays a milestone." + Quote),
        [FindingCode.UnreadableResult] = new(
            "Risultato non confrontabile", "Il risultato non si può confrontare con il target «{target}»: non è né raggiunto né mancato." + Quote,
            "Result not comparable", "The result cannot be compared with the target “{target}”: neither met nor missed." + Quote),
        [FindingCode.UnitMismatch] = new(
            "Unità diverse", "Il risultato «{result}» è in {resultUnit:w}, il target «{target}» in {targetUnit:w}: nessun punteggio.",
            "Units differ", "The result “{result}” is in {resultUnit:w}, the target “{target}” in {targetUnit:w}: no score."),
        [FindingCode.UnitAssumed] = new(
            "Unità intese come uguali", "Nel risultato «{resultUnit}» è stato inteso come «{targetUnit}» del target.",
            "Units taken as the same", "In the result “{resultUnit}” was taken for the target's “{targetUnit}”."),
        [FindingCode.InvalidDate] = new(
            "Data impossibile", "«{found}» non è una data del calendario." + Quote,
            "Impossible date", "“{found}” is no date of the calendar." + Quote),
        [FindingCode.DateWithoutYear] = new(
            "Data senza anno", "«{found}» non stampa l'anno e nulla lo indica." + Quote,
            "Date without a year", "“{found}” prints no year and nothing says which." + Quote),
        [FindingCode.NumberOutOfRange] = new(
            "Numero fuori misura", "«{found}» è troppo grande o ha troppi decimali per essere un valore del piano." + Quote,
            "Number out of range", "“{found}” is too large, or has too many decimals, to be a figure of the plan." + Quote),
        [FindingCode.AmbiguousNumber] = new(
            "Numero ambiguo", "«{found}» è stato letto {read:n}: controllare il documento." + Quote,
            "Ambiguous number", "“{found}” was read as {read:n}: check the document." + Quote),
        [FindingCode.DuplicateCode] = new(
            "Codice ripetuto", "Il codice «{printed}» è stampato {count} volte: {members}.",
            "Repeated code", "The code “{printed}” is printed {count} times: {members}."),
        [FindingCode.TargetLowered] = new(
            "Target ridotto", "La nuova previsione «{new}» chiede meno della precedente «{old}».",
            "Target lowered", "The new target “{new}” asks for less than the old one, “{old}”."),
        [FindingCode.RevisionBelowMidyearTarget] = new(
            "Nuova previsione sotto il target di metà anno", "La nuova previsione «{new}» chiede meno del target già fissato per il {checkpoint:c}, «{target}».",
            "Revision below the mid-year target", "The new target “{new}” asks for less than the one already set for {checkpoint:c}, “{target}”."),
        [FindingCode.ResultSummed] = new(
            "Risultato sommato", "Il risultato elenca più conteggi e il target non nomina un'unità: sommati danno {sum:n}." + Quote,
            "Result added up", "The result lists several counts and the target names no unit: together they are {sum:n}." + Quote),
        [FindingCode.ResultInDeviationCell] = new(
            "Risultato nella cella dello scostamento", "La cella dello scostamento contiene un testo che appartiene al risultato: «{text}».",
            "Result in the deviation cell", "The cell of the deviation holds a text that belongs to the result: “{text}”."),
        [FindingCode.TrendTargetAmbiguous] = new(
            "Target di un trend ambiguo", "«{target}» con un valore storico di «{baseline}» può essere un rapporto o un conteggio: non si misura finché una correzione non lo dice.",
            "Ambiguous target of a trend", "“{target}” with a baseline of “{baseline}” may be a ratio or a count: not measured until a correction says which."),
        [FindingCode.BaselineMissing] = new(
            "Manca il valore storico", "Il target «{target}» è una variazione, ma il valore storico «{baseline}» non è un numero con cui confrontarla.",
            "Baseline missing", "The target “{target}” is a change, but the baseline “{baseline}” is no number to compare with."),
        [FindingCode.TreeBroken] = new(
            "Albero interrotto", "Da {members} non si arriva alla radice dell'albero: peso effettivo zero.",
            "Broken tree", "{members} does not lead to the root of the tree: effective weight zero."),
    }.ToFrozenDictionary();

    /// <summary>Title of a kind of finding; the code itself for an unknown one.</summary>
    /// <param name="code">One of <see cref="FindingCode"/>.</param>
    /// <param name="culture">Italian for any Italian culture, otherwise English.</param>
    public static string Title(string code, CultureInfo culture) =>
        Entries.TryGetValue(code, out var entry) ? (IsItalian(culture) ? entry.TitleIt : entry.TitleEn) : code;

    /// <summary>The message of a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="culture">Italian for any Italian culture, otherwise English.</param>
    public static string Text(Finding finding, CultureInfo culture) => Text(finding.Code, finding.Parameters, culture);

    /// <summary>The message of a finding about a text.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="culture">Italian for any Italian culture, otherwise English.</param>
    public static string Text(TextFinding finding, CultureInfo culture) => Text(finding.Code, finding.Parameters, culture);

    private static string Text(string code, IReadOnlyDictionary<string, string> parameters, CultureInfo culture)
    {
        if (!Entries.TryGetValue(code, out var entry)) return code;
        var italian = IsItalian(culture);
        return Fill(italian ? entry.TextIt : entry.TextEn, parameters, italian);
    }

    private static string Fill(string template, IReadOnlyDictionary<string, string> parameters, bool italian)
    {
        var result = new StringBuilder(template.Length + 64);
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] != '{')
            {
                result.Append(template[i]);
                continue;
            }

            var end = template.IndexOf('}', i);
            var name = template[(i + 1)..end];
            i = end;
            var format = name.Length > 2 && name[^2] == ':' ? name[^1] : ' ';
            var value = parameters.GetValueOrDefault(format == ' ' ? name : name[..^2], "");
            result.Append(format switch { 'n' => Number(value, italian), 'c' => Day(value, italian), 'w' => Word(value, italian), _ => value });
        }

        return result.ToString();
    }

    private static string Number(string value, bool italian)
    {
        if (!decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)) return value;
        var text = number.ToString("#,##0.####", CultureInfo.InvariantCulture);
        return italian ? text.Replace(',', ' ').Replace('.', ',').Replace(' ', '.') : text;
    }

    private static string Day(string value, bool italian) =>
        Checkpoint.TryParse(value, out var checkpoint) ? checkpoint.End.ToString(italian ? "d/M/yyyy" : "d MMMM yyyy", CultureInfo.InvariantCulture) : value;

    private static string Word(string value, bool italian) => Vocabulary.TryGetValue(value, out var word) ? (italian ? word.It : word.En) : value;

    private static bool IsItalian(CultureInfo culture) => culture.TwoLetterISOLanguageName == "it";

    private sealed record Entry(string TitleIt, string TextIt, string TitleEn, string TextEn);
}
