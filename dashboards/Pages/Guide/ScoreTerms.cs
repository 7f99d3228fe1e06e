namespace Albero.Dashboards.Pages.Guide;

/// <summary>How a score comes about and how far it can be trusted.</summary>
internal static class ScoreTerms
{
    public static TermGroup Scores { get; } = new("punteggi", new("Il punteggio", "The score"),
    [
        new("raggiungimento", new("Grado di raggiungimento", "Achievement"), new(
            "Di un indicatore: risultato diviso target, al massimo 100% (o il tetto delle regole scelte). Date e sì/no sono tutto o niente.",
            "Of an indicator: result divided by target, 100% at most (or the cap of the chosen rules). Dates and yes/no are all or nothing.")),
        new("punteggio", new("Punteggio", "Score"), new(
            "Di un piano, di un’area, di un dirigente: la media dei gradi di raggiungimento degli indicatori misurati, pesata con il peso effettivo. Mai una media di medie. Sta sempre insieme alla quota misurata.",
            "Of a plan, an area, a manager: the mean achievement of the measured indicators, weighted by effective weight. Never a mean of means. It always stands with the share that is measured.")),
        new("quota-misurata", new("Quota misurata", "Measured share"), new(
            "Quanta parte di tutto il peso è misurata. Un punteggio alto su una quota bassa dice poco: il resto può ancora andare in ogni modo.",
            "How much of all the weight is measured. A high score on a low share says little: the rest may still go either way.")),
        new("copertura", new("Copertura del dovuto", "Coverage"), new(
            "Quanta parte del peso che ha un target a quella scadenza è misurata. Ciò che non è ancora dovuto resta fuori.",
            "How much of the weight that has a target at that checkpoint is measured. What isn't due yet stays out.")),
        new("punti", new("Punti raggiunti, mancati, non misurati", "Points reached, missed, not measured"), new(
            "I 100 punti del piano divisi in tre: fanno sempre il totale. Un punto mancato è peso misurato e non raggiunto, un punto non misurato non è perso.",
            "The plan's 100 points in three parts that always make the whole. A missed point is weight that was measured and not reached; a point not measured isn't lost.")),
        new("fascia", new("Fascia", "Band"), new(
            "Il nome di un intervallo di punteggio, con forma, parola e colore. Nessun documento stampa fasce ufficiali: le soglie sono nostre e lo diciamo.",
            "The name of an interval of scores, by shape, word and colour. No document prints official bands: the limits are ours, and we say so.")),
        new("regole", new("Regole di calcolo", "Scoring policy"), new(
            "Il tetto, la formula dove meno è meglio, che cosa vale un risultato mancante, le soglie delle fasce. I punteggi sono calcolati con ogni insieme di regole: cambiare regole cambia la lettura, mai i dati.",
            "The cap, the formula where less is better, what a missing result counts, the limits of the bands. Scores are computed under every set of rules: changing the rules changes the reading, never the data.")),
    ]);

    public static TermGroup Checks { get; } = new("controlli", new("Controlli e fonti", "Checks and sources"),
    [
        new("segnalazione", new("Segnalazione", "Finding"), new(
            "Qualcosa che nel documento non torna o che va saputo. Grave: un numero della pagina può esserne sbagliato. Da verificare: serve lo sguardo di una persona. Da sapere: spiega come è stato letto.",
            "Something in the document that doesn't add up or should be known. Grave: a figure of the page may be wrong for it. To check: a person should look. To know: it explains how something was read.")),
        new("verifica", new("Verifica del caricamento", "Audit"), new(
            "Un controllo che gira prima di pubblicare: se uno di quelli bloccanti trova qualcosa, i dati di prima restano in linea.",
            "A check that runs before publication: if a blocking one finds anything, the data from before stay online.")),
        new("istantanea", new("Istantanea", "Snapshot"), new(
            "I dati come sono stati caricati in un momento. Non cambia più: il parametro «dati» nell’indirizzo la fissa, e lo stesso indirizzo mostra sempre lo stesso.",
            "The data as they were loaded at one moment. It never changes: the parameter “dati” in an address pins it, and the same address then always shows the same.")),
        new("documento", new("Documento e riga", "Document and line"), new(
            "Ogni cifra porta al documento pubblicato e alla riga in cui è stampata. Le parole del documento sono scritte con le grazie, ciò che calcoliamo senza.",
            "Every figure leads to the published document and the line where it is printed. The document's words are set in a serif, what we compute is not.")),
        new("oiv", new("OIV", "OIV"), new(
            "L’organismo indipendente di valutazione: chi giudica se i risultati dichiarati reggono.",
            "The independent evaluation body: who judges whether the declared results hold.")),
    ]);

    /// <summary>All groups, in the page's order.</summary>
    public static IReadOnlyList<TermGroup> Groups { get; } = [PlanTerms.All, ResultTerms.All, Scores, Checks];
}
