namespace Albero.Dashboards.Pages.Guide;

/// <summary>What a plan is made of.</summary>
internal static class PlanTerms
{
    public static TermGroup All { get; } = new("piano", new("Il piano", "The plan"),
    [
        new("camera", new("Camera", "Chamber"), new(
            "La camera di commercio che pubblica il piano. Dove il documento non la nomina, il piano si chiama «non indicata».",
            "The Chamber of Commerce that publishes the plan. Where the document doesn't name it, the plan is called “non indicata”.")),
        new("albero", new("Albero della performance", "Performance tree"), new(
            "Il piano come lo stampa il documento: aree, obiettivi strategici, obiettivi operativi, azioni, indicatori, ognuno con il suo peso. Alcuni piani hanno due alberi, operativo e strategico: ogni indicatore sta in uno solo e i due non si sommano mai.",
            "The plan as the document prints it: areas, strategic objectives, operational objectives, actions, indicators, each with its weight. Some plans have two trees, operational and strategic: every indicator stands in one of them and the two are never added.")),
        new("area", new("Area strategica", "Strategic area"), new(
            "Il primo ramo dell’albero. L’area dirigenziale è un’altra cosa: è il pezzo di organizzazione che guida un obiettivo.",
            "The first branch of the tree. The directorate is something else: the part of the organisation that leads an objective.")),
        new("obiettivo", new("Obiettivo", "Objective"), new(
            "Ciò che la camera vuole ottenere: strategico su più anni, operativo nell’anno, azione dentro un obiettivo operativo. Il codice vale solo nel suo piano: lo stesso codice può nominare un altro obiettivo l’anno dopo.",
            "What the chamber wants to achieve: strategic over several years, operational within the year, an action within an operational one. A code counts in its own plan only: next year the same code may name another objective.")),
        new("indicatore", new("Indicatore", "Indicator"), new(
            "Ciò che si misura. Si cita con il codice dell’obiettivo e il suo numero d’ordine: 2.1.1/2.",
            "What is measured. It is cited by its objective's code and its number: 2.1.1/2.")),
        new("sintesi", new("Indicatore di sintesi", "Roll-up indicator"), new(
            "Indicatore che riassume quelli che gli stanno sotto (per esempio la media ponderata dei figli). Non conta una seconda volta: passa il suo peso agli indicatori che riassume.",
            "An indicator that sums up those below it (the weighted mean of its children, say). It doesn't count twice: it hands its weight to the indicators it sums up.")),
        new("peso", new("Peso", "Weight"), new(
            "Una parte di qualcosa: di ciò che sta sopra, dell’area, del dirigente o del piano. Dove non è stampato, chi sta insieme pesa uguale e una segnalazione lo dice.",
            "A part of something: of what stands above, of the area, of the manager or of the plan. Where none is printed, those that stand together weigh the same and a finding says so.")),
        new("peso-effettivo", new("Peso effettivo", "Effective weight"), new(
            "Quanto conta un indicatore nell’intero piano: il prodotto delle quote dalla radice dell’albero fino a lui. Gli indicatori di un albero fanno insieme 100 punti.",
            "How much an indicator counts in the whole plan: the product of the shares from the root of the tree down to it. A tree's indicators make 100 points together.")),
        new("ufficio", new("Ufficio", "Office"), new(
            "L’ufficio, il servizio, l’unità organizzativa o il centro di costo che la scheda nomina, con il suo ruolo. Un indicatore può averne più d’uno: allora le righe per ufficio non si sommano.",
            "The office, service, unit or cost centre that the sheet names, with its role. An indicator may have several: then the rows by office don't add up.")),
        new("dirigente", new("Dirigente", "Manager"), new(
            "Chi risponde di un obiettivo, per ruolo: mai per nome. Il suo punteggio segue i pesi degli obiettivi che gli sono assegnati, che fanno 100 per ciascuno. È la componente risultati: i comportamenti non sono nei dati.",
            "Who answers for an objective, by role: never by name. Their score follows the weights of the objectives assigned to them, which make 100 for each. It is the results component: behaviours are not in the data.")),
        new("missione", new("Missione e programma", "Mission and programme"), new(
            "La classificazione nazionale della spesa, stampata nel piano o attribuita da una persona, che lo dichiara. Serve a confrontare camere diverse.",
            "The national classification of spending, printed in the plan or assigned by a person, who says so. It is what chambers are compared by.")),
    ]);
}
