namespace Albero.Domain.Findings;

/// <content>Weights, targets, baselines and results: what is wrong with a cell, or with two that should agree.</content>
internal static partial class FindingTexts
{
    private static Dictionary<string, FindingText> OfCells() => new()
    {
        [FindingCode.WeightsDoNotSum] = new(
            "I pesi non danno il totale", "I pesi di {members} fanno {sum:n}% invece di {expected:n}% (base: {base:w}).",
            "Weights do not sum", "The weights of {members} make {sum:n}% instead of {expected:n}% (base: {base:w})."),
        [FindingCode.WeightNotPrinted] = new(
            "Peso non stampato", "Per {members} non è stampato un peso: si usa {assumed:w}.",
            "Weight not printed", "No weight is printed for {members}: {assumed:w} is used."),
        [FindingCode.WeightNotPrinted + Level] = new(
            "Pesi non stampati", "Il piano non stampa pesi per nessuno dei {count:n} nodi di livello «{level:w}»: sotto ogni nodo superiore si usa {assumed:w}.",
            "Weights not printed", "The plan prints no weight for any of the {count:n} nodes of the level “{level:w}”: {assumed:w} is used under each parent."),
        [FindingCode.UnreadableWeight] = new(
            "Peso illeggibile", "«{found}» non è un peso: ci si aspettava una percentuale come «20,00%». Correggere in corrections.csv.",
            "Unreadable weight", "“{found}” is not a weight: expected a percentage such as “20,00%”. Put it right in corrections.csv."),
        [FindingCode.WeightBasesMixed] = new(
            "Pesi con basi diverse", "Sotto {parent} i pesi hanno basi diverse ({bases:w}): ogni gruppo riceve una quota pari al numero dei suoi membri.",
            "Weights of different bases", "Under {parent} weights have different bases ({bases:w}): each group gets a share as large as its number of members."),
        [FindingCode.WeightChanged] = new(
            "Peso modificato", "Il peso è passato da {approved:n}% a {weight:n}%: è stampato «{text}».",
            "Weight changed", "The weight went from {approved:n}% to {weight:n}%: “{text}” is printed."),
        [FindingCode.DeclaredDeviationDiffers] = new(
            "Scostamento dichiarato diverso", "Lo scostamento stampato è «{declared}», quello calcolato è {computed:n} (risultato «{result}», target «{target}»).",
            "Declared deviation differs", "The printed deviation is “{declared}”, the computed one is {computed:n} (result “{result}”, target “{target}”)."),
        [FindingCode.TargetBelowBaseline] = new(
            "Target sotto il valore storico", "Il target{when:f}, «{target}», chiede meno del valore storico, «{baseline}».",
            "Target below its baseline", "The target{when:f}, “{target}”, asks for less than the baseline, “{baseline}”."),
        [FindingCode.TargetReachedAtMidyear] = new(
            "Target annuale già raggiunto a metà anno", "Il risultato al {checkpoint:c} («{result}») raggiunge già il target annuale «{target}».",
            "Year's target already reached at mid-year", "The result at {checkpoint:c} (“{result}”) already reaches the year's target “{target}”."),
        [FindingCode.RestatedDiffers] = new(
            "Valore riportato diverso", "{what:w}{when:f}: qui è stampato {restated:q}, nella scheda {original:q}{originalLine:l}.",
            "Restated value differs", "{what:w}{when:f}: {restated:q} is printed here, {original:q} on the sheet{originalLine:l}."),
        [FindingCode.ResultWithoutTarget] = new(
            "Risultato senza target", "È stampato «{result}», ma non c'è un target{when:f}.",
            "Result without a target", "“{result}” is printed, but there is no target{when:f}."),
        [FindingCode.ResultNotReported] = new(
            "Risultato non comunicato", "Il documento non stampa un risultato{when:a} per il target «{target}».",
            "Result not reported", "The document prints no result{when:a} for the target “{target}”."),
        [FindingCode.UnreadableTarget] = new(
            "Target non misurabile", "Nel testo non c'è un valore da raggiungere che si legga con certezza: si può verificare, ma non misurare." + Quote,
            "Target not measurable", "The text holds no value to reach that can be read with certainty: it can be verified, not measured." + Quote),
        [FindingCode.UnreadableTarget + Words] = new(
            "Target non misurabile", "«{printed}» descrive un'attività, senza un numero o una data: si può verificare, ma non misurare.",
            "Target not measurable", "“{printed}” describes an activity, without a number or a date: it can be verified, not measured."),
        [FindingCode.UnreadableTarget + Long] = new(
            "Target non misurabile", "Il testo ha {length:n} caratteri, troppi per la cella di un piano: non viene letto." + Quote,
            "Target not measurable", "The text has {length:n} characters, too many for a cell of a plan: it is not read." + Quote),
        [FindingCode.PartlyRead] = new(
            "Testo letto in parte", "«{found}» non fa parte del valore letto: controllare il documento." + Quote,
            "Text partly read", "“{found}” is not part of the value that was read: check the document." + Quote),
        [FindingCode.PartlyRead + Bounds] = new(
            "Estremi esclusi", "Il testo esclude un estremo dell'intervallo, che è stato letto con gli estremi compresi: controllare un risultato che vi cade." + Quote,
            "Bounds excluded", "The text excludes a bound of the interval, which was read with its bounds: check a result that falls on one." + Quote),
        [FindingCode.RelativeTerm] = new(
            "Termine legato a un evento", "Il termine dipende da un evento, non da una data: si può verificare, ma non misurare." + Quote,
            "Term relative to an event", "The term depends on an event, not on a date: it can be verified, not measured." + Quote),
        [FindingCode.UnreadableResult] = new(
            "Risultato non confrontabile", "Il risultato non si può confrontare con il target «{target}»: non è né raggiunto né mancato." + Quote,
            "Result not comparable", "The result cannot be compared with the target “{target}”: neither met nor missed." + Quote),
        [FindingCode.UnreadableResult + Long] = new(
            "Risultato non confrontabile", "Il testo ha {length:n} caratteri, troppi per la cella di un piano: non viene letto." + Quote,
            "Result not comparable", "The text has {length:n} characters, too many for a cell of a plan: it is not read." + Quote),
        [FindingCode.UnitMismatch] = new(
            "Unità diverse", "Il risultato «{result}» (unità: {resultUnit:w}) e il target «{target}» (unità: {targetUnit:w}) non si possono confrontare: nessun punteggio.",
            "Units differ", "The result “{result}” (unit: {resultUnit:w}) and the target “{target}” (unit: {targetUnit:w}) cannot be compared: no score."),
        [FindingCode.UnitAssumed] = new(
            "Unità intese come uguali", "Il risultato conta «{resultUnit}», il target «{targetUnit}»: sono state intese come la stessa cosa.",
            "Units taken as the same", "The result counts “{resultUnit}”, the target “{targetUnit}”: they were taken as the same thing."),
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
            "Numero ambiguo", "«{found}» è stato letto come {read:n}: controllare il documento." + Quote,
            "Ambiguous number", "“{found}” was read as {read:n}: check the document." + Quote),
        [FindingCode.DuplicateCode] = new(
            "Codice ripetuto", "Il codice «{printed}» è stampato {count} volte: {members}.",
            "Repeated code", "The code “{printed}” is printed {count} times: {members}."),
        [FindingCode.TargetLowered] = new(
            "Target ridotto", "La nuova previsione{when:f}, «{new}», chiede meno della precedente, «{old}».",
            "Target lowered", "The new target{when:f}, “{new}”, asks for less than the old one, “{old}”."),
        [FindingCode.RevisionBelowMidyearTarget] = new(
            "Nuova previsione sotto il target di metà anno", "La nuova previsione{when:f}, «{new}», chiede meno del target già fissato per il {checkpoint:c}, «{target}».",
            "Revision below the mid-year target", "The new target{when:f}, “{new}”, asks for less than the one already set for {checkpoint:c}, “{target}”."),
        [FindingCode.ResultSummed] = new(
            "Risultato sommato", "Il risultato elenca più conteggi e il target non nomina un'unità: è stata usata la somma, {sum:n}." + Quote,
            "Result added up", "The result lists several counts and the target names no unit: their sum, {sum:n}, was used." + Quote),
        [FindingCode.ResultInDeviationCell] = new(
            "Risultato nella cella dello scostamento", "Nella cella dello scostamento c'è un testo che riguarda il risultato: «{text}».",
            "Result in the deviation cell", "The cell of the deviation holds a text about the result: “{text}”."),
        [FindingCode.TrendTargetAmbiguous] = new(
            "Target di un trend ambiguo", "«{target}» con un valore storico di «{baseline}» può essere un rapporto o un conteggio: non si misura finché una correzione non lo dice.",
            "Ambiguous target of a trend", "“{target}” with a baseline of “{baseline}” may be a ratio or a count: not measured until a correction says which."),
        [FindingCode.BaselineMissing] = new(
            "Manca il valore storico", "Il target «{target}» è una variazione, ma manca un valore storico con cui confrontarla: è stampato {baseline:q}.",
            "Baseline missing", "The target “{target}” is a change, but there is no baseline to compare it with: {baseline:q} is printed."),
        [FindingCode.AssignedCodeDiffers] = new(
            "Codice diverso nella tabella dei dirigenti", "La tabella dei pesi dei dirigenti stampa il codice {printed}, la scheda dell'obiettivo {key}: sono stati uniti.",
            "Another code in the managers' table", "The table of the managers' weights prints the code {printed}, the objective's own sheet {key}: they were joined."),
        [FindingCode.BaselineDiffers] = new(
            "Valore storico diverso dal piano precedente",
            "Il valore storico «{baseline}» non corrisponde a nulla di ciò che stampa il piano {plan}{line:l}: risultato {result:q}{resultCheckpoint:a}, target di fine anno {target:q}, nuova previsione {revised:q}, valore storico {previousBaseline:q}.",
            "Baseline differs from the plan before",
            "The baseline “{baseline}” matches nothing that the plan {plan} prints{line:l}: result {result:q}{resultCheckpoint:a}, year-end target {target:q}, revised target {revised:q}, baseline {previousBaseline:q}."),
        [FindingCode.BaselineRepeatsTarget] = new(
            "Valore storico uguale al target precedente",
            "Il valore storico «{baseline}» ripete il target{repeatedCheckpoint:f} del piano {plan}, «{repeated}»{line:l}, non un risultato (ultimo stampato: {result:q}{resultCheckpoint:a}).",
            "Baseline repeats the earlier target",
            "The baseline “{baseline}” repeats the target{repeatedCheckpoint:f} of the plan {plan}, “{repeated}”{line:l}, not a result (last one printed: {result:q}{resultCheckpoint:a})."),
        [FindingCode.BaselineRepeatsTarget + Revised] = new(
            "Valore storico uguale al target precedente",
            "Il valore storico «{baseline}» ripete la nuova previsione{repeatedCheckpoint:f} del piano {plan}, «{repeated}»{line:l}, non un risultato (ultimo stampato: {result:q}{resultCheckpoint:a}).",
            "Baseline repeats the earlier target",
            "The baseline “{baseline}” repeats the revised target{repeatedCheckpoint:f} of the plan {plan}, “{repeated}”{line:l}, not a result (last one printed: {result:q}{resultCheckpoint:a})."),
        [FindingCode.TargetBelowLastResult] = new(
            "Target sotto l'ultimo risultato", "Il target{when:f}, «{target}», chiede meno del risultato già stampato{resultCheckpoint:a}, «{result}» (piano {plan}, riga {line}).",
            "Target below the last result", "The target{when:f}, “{target}”, asks for less than the result already printed{resultCheckpoint:a}, “{result}” (plan {plan}, line {line})."),
        [FindingCode.TreeBroken] = new(
            "Albero interrotto", "Da {members} non si arriva alla radice dell'albero: il peso effettivo è zero.",
            "Broken tree", "{members} does not lead to the root of the tree: its effective weight is zero."),
    };
}
