using System.Globalization;
using Albero.Metrics;

namespace Albero.Dashboards.Exports;

/// <summary>What the columns say that only exports have; all others are described where they are defined.</summary>
internal static class ExportDescriptions
{
    private static readonly Dictionary<string, LocalText> ByName = new()
    {
        ["section"] = new("Parte della pagina da cui la riga viene", "Part of the page that the row comes from"),
        ["text"] = new("Testo stampato, o che cosa è segnalato", "Printed text, or what is found"),
        ["before"] = new("Valore prima: dell'anno precedente, o prima della revisione", "Value before: of the year before, or before the revision"),
        ["after"] = new("Valore dopo: di quest'anno, o dopo la revisione", "Value after: of this year, or after the revision"),
        ["result"] = new("Risultato, nell'unità della riga", "Result, in the row's unit"),
        ["less"] = new("Quanti chiedono meno o sono peggiorati", "How many ask less or worsened"),
        ["same"] = new("Quanti chiedono lo stesso o sono uguali", "How many ask the same or are unchanged"),
        ["more"] = new("Quanti chiedono di più o sono migliorati", "How many ask more or improved"),
        ["adjoining_year"] = new("Anno del piano accanto", "Year of the plan beside"),
        ["adjoining_code"] = new("Codice che l'obiettivo ha in quell'anno", "Code that the objective has in that year"),
        ["adjoining_weight"] = new("Peso che l'obiettivo ha in quell'anno", "Weight that the objective has in that year"),
        ["adjoining_achievement"] = new("Grado di raggiungimento in quell'anno", "Achievement in that year"),
        ["targets"] = new("Quanti target sono stampati", "How many targets are printed"),
        ["measurable"] = new("Quanti target dicono che cosa misurare", "How many targets say what to measure"),
        ["kind"] = new("Tipo di ciò che la riga conta, o il suo esito", "Kind of what the row counts, or its outcome"),
        ["count"] = new("Quanti sono", "How many there are"),
        ["day"] = new("Giorno del termine", "Day of the deadline"),
        ["outcome"] = new("Come il valore dichiarato sta a quello calcolato", "How the declared value stands to the computed one"),
        ["address"] = new("Indirizzo della pagina che la mostra", "Address of the page that shows it"),
        ["title"] = new("Nome o titolo", "Name or title"),
        ["belongs_to"] = new("Ciò sotto cui sta", "What it stands under"),
        ["target_texts"] = new("Target come stampati", "Targets as printed"),
        ["word_it"] = new("Parola in italiano", "Word in Italian"),
        ["word_en"] = new("Parola in inglese", "Word in English"),
        ["meaning_it"] = new("Che cosa vuol dire, in italiano", "What it means, in Italian"),
        ["meaning_en"] = new("Che cosa vuol dire, in inglese", "What it means, in English"),
        ["value"] = new("Valore, come testo", "Value, as text"),
        ["rows"] = new("Quante righe", "How many rows"),
        ["date"] = new("Giorno", "Day"),
        ["at"] = new("Momento, tempo universale", "Moment, universal time"),
        ["part"] = new("Che cosa la riga valuta: piano, area, obiettivo o dirigente", "What the row scores: plan, area, objective or manager"),
        ["score_base"] = new("Lo stesso punteggio con le regole di base", "The same score under the base rules"),
        ["band_base"] = new("La sua fascia con le regole di base", "Its band under the base rules"),
        ["changes_band"] = new("Se con queste regole la fascia è un'altra", "Whether the band is another one under these rules"),
        ["baseline"] = new("Valore storico nel piano di quell'anno", "Baseline in that year's plan"),
        ["target"] = new("Target approvato nel piano di quell'anno", "Target approved in that year's plan"),
        ["revised_target"] = new("Nuova previsione nel piano di quell'anno", "Revised target in that year's plan"),
        ["seen"] = new("Se un valutatore l'ha segnata come vista", "Whether an evaluator marked it as seen"),
        ["note"] = new("Nota del valutatore", "The evaluator's note"),
        ["noted_at"] = new("Quando la nota è stata scritta, tempo universale", "When the note was written, universal time"),
        ["note_state"] = new("Se la segnalazione c'è ancora e dice ancora lo stesso", "Whether the finding is still there and still says the same"),
        ["other_plan_id"] = new("Piano con cui il primo è confrontato", "Plan that the first one is compared with"),
        ["weights_grade"] = new("Quanto i pesi dei due piani sono confrontabili", "How far the weights of the two plans can be compared"),
        ["weights_reasons"] = new("Perché i pesi lo sono o no", "Why the weights can be or not"),
        ["scores_grade"] = new("Quanto i punteggi dei due piani sono confrontabili", "How far the scores of the two plans can be compared"),
        ["scores_reasons"] = new("Perché i punteggi lo sono o no", "Why the scores can be or not"),
        ["group_code"] = new("Codice della missione o del programma", "Code of the mission or programme"),
        ["group"] = new("Nome della missione o del programma", "Name of the mission or programme"),
        ["group_source"] = new("Se lo stampa il piano, lo attribuiamo noi o è ereditato", "Whether the plan prints it, we assign it or it is inherited"),
        ["refused"] = new("Perché al posto del punteggio non c'è un numero", "Why there is no number in place of the score"),
        ["by"] = new("Che cosa sono le righe: uffici, dirigenti o aree", "What the rows are: offices, managers or areas"),
        ["member"] = new("Di chi è la riga", "Whose row it is"),
        ["is_total"] = new("Se la riga è un totale, calcolato dalle sue parti", "Whether the row is a total, computed from its parts"),
        ["score_deviation"] = new("Punteggio meno cento, in punti percentuali", "Score minus a hundred, in percentage points"),
        ["verdicts"] = new("Giudizi in parole che il documento dichiara", "Verdicts in words that the document declares"),
        ["step"] = new("Passo dal piano intero al punteggio", "Step from the whole plan to the score"),
        ["code"] = new("Codice di ciò di cui la riga parla", "Code of what the row is about"),
        ["name"] = new("Nome di ciò di cui la riga parla", "Name of what the row is about"),
        ["points"] = new("Punti su cento che il passo aggiunge o toglie", "Points of a hundred that the step adds or takes away"),
        ["points_after"] = new("Punti su cento dopo il passo", "Points of a hundred after the step"),
        ["scored_weight"] = new("Punti su cento che entrano nel punteggio", "Points of a hundred that count in the score"),
        ["unscored_weight"] = new("Punti su cento che restano fuori dal punteggio", "Points of a hundred that stay out of the score"),
        ["points_counted"] = new("Punti su cento che contano", "Points of a hundred that count"),
    };

    /// <summary>What a column says, or null where nobody wrote it.</summary>
    public static LocalText? Of(string name) => ByName.GetValueOrDefault(name) ?? ColumnDescriptions.Of(name) ?? name switch
    {
        _ when name.EndsWith("_label", StringComparison.Ordinal) => new("Nome del valore che sta nella colonna accanto", "Name of the value in the column beside"),
        // One column a year: target_2018.
        [.. var ofYear, '_', _, _, _, _] when int.TryParse(name[^4..], NumberStyles.None, CultureInfo.InvariantCulture, out _) => Of(ofYear),
        _ => null,
    };
}
