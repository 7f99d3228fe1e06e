namespace Albero.Dashboards.Pages.Guide;

/// <summary>What is asked, and what came of it.</summary>
internal static class ResultTerms
{
    public static TermGroup All { get; } = new("risultati", new("Target e risultati", "Targets and results"),
    [
        new("scadenza", new("Scadenza (periodo)", "Checkpoint"), new(
            "Il giorno a cui si guarda: 30/6 o 31/12, con i valori sommati da gennaio. Un piano può fissare target anche per gli anni dopo: valgono come promessa, non come risultato mancato.",
            "The day looked at: 30 June or 31 December, with values counted from January. A plan may set targets for later years too: a promise, not a missed result.")),
        new("target", new("Target", "Target"), new(
            "Il valore chiesto a una scadenza, com’è stampato e com’è letto: un numero, una percentuale, una variazione, un sì, una data, un intervallo. Un traguardo descritto a parole resta a parole: non si trasforma in numero.",
            "The value asked for at a checkpoint, as printed and as read: a number, a percentage, a change, a yes, a date, a range. A milestone in words stays in words: it isn't turned into a number.")),
        new("valore-storico", new("Valore storico", "Baseline"), new(
            "Il valore di partenza stampato nel piano. Non è mai un risultato, neppure quando lo stampa il piano dell’anno dopo.",
            "The starting value printed in the plan. It is never a result, not even when next year's plan prints it.")),
        new("risultato", new("Risultato", "Result"), new(
            "Ciò che il documento dice di aver raggiunto. Zero è un risultato; un risultato che manca non è mai zero.",
            "What the document says was achieved. Zero is a result; a missing result is never zero.")),
        new("mancanze", new("Quattro modi di mancare", "Four kinds of nothing"), new(
            "Non ancora dovuto: a quella scadenza non c’è target, o nessun documento pubblicato ne rende conto. Non rendicontato: il target c’è, il documento parla di quella scadenza, il risultato non è stampato. Non misurabile: c’è qualcosa di stampato che non si confronta come numero. Dichiarato: c’è solo un giudizio a parole.",
            "Not due: no target at that checkpoint, or no published document reports on it yet. Not reported: there is a target, the document covers that checkpoint, no result is printed. Not measurable: something is printed that can't be compared as a number. Declared: there is only a judgement in words.")),
        new("scostamento", new("Scostamento", "Deviation"), new(
            "Risultato meno target, nell’unità dell’indicatore, con il segno; tra percentuali in punti percentuali (p.p.), tra date in giorni. Se sia favorevole dipende dal verso: per i tempi di attesa meno è meglio.",
            "Result minus target, in the indicator's unit, signed; between percentages in percentage points (p.p.), between dates in days. Whether it is favourable depends on the direction: for waiting times less is better.")),
        new("dichiarato", new("Dichiarato e calcolato", "Declared and computed"), new(
            "Dichiarato è ciò che il documento stampa (uno scostamento, un giudizio), calcolato è ciò che risulta dai suoi numeri. Stanno uno accanto all’altro: nessuno dei due corregge l’altro, e se differiscono c’è una segnalazione.",
            "Declared is what the document prints (a deviation, a judgement), computed is what follows from its figures. They stand side by side: neither corrects the other, and where they differ there is a finding.")),
        new("giudizio", new("Giudizio", "Verdict"), new(
            "Una valutazione a parole, per esempio «in linea con il target». Vale per ciò che giudica (la scheda o l’indicatore) e non diventa mai un punteggio.",
            "A judgement in words, for example “in linea con il target”. It counts for what it judges (the sheet or the indicator) and never becomes a score.")),
        new("revisione", new("Revisione", "Revision"), new(
            "Un target o un peso cambiato durante l’anno, proposto o approvato: il valore approvato all’inizio e quello nuovo restano entrambi. Abbassare un target dopo aver visto i risultati si vede.",
            "A target or weight changed during the year, proposed or approved: the value first approved and the new one are both kept. A target lowered after the results were seen shows.")),
        new("ambizione", new("Ambizione", "Stretch"), new(
            "Quanto un target chiede in più o in meno dell’ultimo risultato misurato o, se non c’è, del valore storico.",
            "How much more or less a target asks than the last measured result or, where there is none, than the baseline.")),
        new("serie", new("Serie e continuità", "Series and continuity"), new(
            "Lo stesso indicatore negli anni, anche se cambia codice. A dirlo è una persona, con un grado: uguale, riformulato, cambia unità, cambia perimetro. Dove la misura cambia la linea si interrompe.",
            "The same indicator over the years, even under another code. A person says so, with a grade: same, reworded, changed unit, changed scope. Where the measure changes the line breaks.")),
    ]);
}
