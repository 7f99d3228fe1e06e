using Albero.Domain.Plans;

namespace Albero.Domain.Tests.Plans;

/// <summary>
/// Brescia's plan of 2018 with its monitoring at 30 June, cells as printed, names shortened: the worked example by which the
/// whole road is checked. Columns: objective, number, name, baseline, target at H1, target at FY, weight, result, deviation.
/// </summary>
internal static class Brescia2018
{
    public const string Midyear = "2018-H1";

    private const string Cells = """
        1.1.1|1|promozione dell'Alternanza Scuola Lavoro|12 (somma eventi e comunicazioni mirate)|5|7|20,00%|8|+ 3
        1.1.1|2|accoglienza studenti in alternanza|44 studenti accolti|25|30|10,00%|40|+ 15
        1.1.1|3|presenza degli istituti scolastici agli incontri formativi|-|-|15|20,00%|23|+23
        1.1.1|4|contributi alle imprese per sostenere l'alternanza|-|si|si|30,00%|si|-
        1.1.1|5|rendicontazione periodica progetto nazionale|-|-|SI|20,00%|SI|SI
        1.1.2|1|formazione degli operatori camerali||si|si|10,00%|SI|-
        1.1.2|2|contributi alle imprese mediante voucher digitali|-|-|si|40,00%|-|-
        1.1.2|3|Sensibilizzazione delle imprese attraverso eventi|(somma eventi e comunicazioni mirate)|5|10|30,00%|16|+ 11
        1.1.2|4|rendicontazione periodica progetto nazionale|-|-|SI|20,00%|SI|SI
        1.1.3|1|partecipazione ad azioni di promozione|-|-|SI|50,00%|SI|SI
        1.1.3|2|rendicontazione periodica progetto nazionale|-|-|SI|50,00%|SI|SI
        1.1.4|1|direzione e coordinamento|-|Aggiornamento sulle attività|Descrizione delle attività realizzate|100,00%|Aggiornamento sulle attività|-
        2.1.1|1|gestione di posizioni che presentano incongruenze|risoluzione di 1.300 posizioni|risoluzione di almeno 500 posizioni che presentano dati incongruenti o incoerenti relative a: • posta elettronica certificata, • capitale sociale, • mortalità delle imprese|risoluzione di almeno 1.000 posizioni che presentano dati incongruenti o incoerenti relative a: • posta elettronica certificata, • capitale sociale, • mortalità delle imprese|15,00%|2.260|1.760
        2.1.1|2|istanze campionate e numero riunioni|esame di un campione di almeno 2.000 istanze di test sul Quality Check|esame di un campione di almeno 6.000 istanze di test sul Quality Check esaminate in 6 riunioni|esame di un campione di almeno 9.000 istanze di test sul Quality Check esaminate in 10 riunioni|25,00%|Esame 2.799 posizioni e 3 riunioni|- 3.201 posizioni e - 3 riunioni
        2.1.1|3|% istanze istruite entro 2 giorni|80% istanze istruite entro 2 giorni solari|75,00%|75,00%|25,00%|82,70%|7,70%
        2.1.1|4|n. corsi formativi per gli utenti|4 seminari, 6 corsi|2 seminari|4 seminari 6 corsi 10 seminari formativi ad hoc|15,00%|4|2
        2.1.1|5|n. casistiche che vengono analizzate e/o aggiornate|Tutte le modificazioni richieste dalle novità legislative e regolamentari o giurisprudenziali o richieste dai colleghi o dall'utenza previste: 200|Tutte le modificazioni richieste dalle novità legislative e regolamentari o giurisprudenziali o richieste dai colleghi o dall'utenza previste: 80|Tutte le modificazioni richieste dalle novità legislative e regolamentari o giurisprudenziali o richieste dai colleghi o dall'utenza previste: 200|20,00%|140 schede e 1 tabella (con 238 fattispecie)|61
        2.1.2|1|partecipazione a tutti i momenti organizzati|Partecipazione a tutti i momenti di progettazione, realizzazione e sperimentazione del prototipo|Partecipazione a tutti i momenti di realizzazione della tassonomia del fascicolo informatico di impresa|Partecipazione a tutti i momenti di realizzazione della tassonomia del fascicolo informatico di impresa|15,00%|Partecipato a tutti i momenti|-
        2.1.2|2|sviluppo dell'applicativo|nuova attività|-|Realizzazione del progetto Attiv-aree e dell'applicativo|35,00%|L'applicativo è stato realizzato|-
        2.1.2|3|n. implementazione del fascicolo informatico d'impresa|implementazione del fascicolo informatico d'impresa di non meno di 23.000 imprese|implementazione del fascicolo informatico d'impresa di non meno di 30.000 imprese|implementazione del fascicolo informatico d'impresa di non meno di 40.000 imprese|20,00%|27457|-2543
        2.1.2|4|n. corsi formativi per utenti|10|2|10|15,00%|10|8
        2.1.2|5|assistenza ai S.u.a.p. coinvolti|16 S.u.a.p. bresciani coinvolti|20|65|15,00%|5|-15
        2.1.3|1|n. corsi per funzionari|30|2|14|20,00%|10|8
        2.1.3|2|individuazione di procedimenti gestiti in comune|nuova attività|almeno due procedure|almeno cinque procedure|10,00%|4|2
        2.1.3|3|allineamento dei dati del repertorio|1.200 posizioni|600 posizioni|1.000 posizioni|70,00%|527|-73
        2.2.1|1|presentazione alle associazioni del monitoraggio dei dati|nuova attività|presentazione monitoraggio alla data del 31 marzo e del 31 maggio|presentazione monitoraggio alla data del 31 marzo, del 31 maggio, del 30 settembre e del 30 novembre|PASSA DA 35,00% A 20%|Presentazione il 31 marzo|Non tenuta la presentazione in programma per il 31 maggio
        2.2.1|2|presentazione alle associazioni degli esiti dei controlli|nuova attività|presentazione esiti alla data del 31 maggio|presentazione esiti alla data 31 maggio e del 30 novembre|PASSA DA 20,00% A 10%|-|Non tenuta la presentazione in programma per il 31 maggio
        2.2.1|3|riduzione dell'onere ispettivo aumentando il numero delle ispezioni congiunte|30 ispezioni congiunte|10 ispezioni congiunte|30 ispezioni congiunte|25,00%|17|7
        2.2.1|4|n. focus in tema di sicurezza del prodotto|10|4|10|20,00%|2|-2
        2.2.1|5|n. visite ispettive per controllo del prodotto|14|-|12|25,00%|-|-
        3.1.1|1|attuazione del telelavoro|Nessuno|Avvio sperimentazione||40%|Approvazione regolamenti per la disciplina del telelavoro domiciliare e dello smart working avvenuta con delibera n. 70 del 26 giugno 2018|//
        3.1.1|2|Promozione di percorsi di formazione mirati|Nessuno|//|3%|20%|//|//
        3.1.1|3|Numero dipendenti coinvolti|Nessuno|3%|3%|40%|0%|3
        3.1.2|1|attuazione analisi energetica dell'edificio||Affidata progettazione per lavori di fornitura e posa nuovo impianto di illuminazione sede camerale (det. 32/AMM del 8/3/2018) – contratto stipulato Affidati servizi ingegneristici per interventi di manutenzione straordinaria impianto di condizionamento (det. 44/AMM del 17/4/2018) – contratto stipulato|Affidamento e completamento lavori di fornitura e posa nuovo impianto di illuminazione sede camerale realizzazione interventi di manutenzione straordinaria impianto di condizionamento|100,00%|Contratti stipulati|//
        3.1.3|1|Monitoraggio delle attività inserite nel Piano di prevenzione|Nessuno|-------|Monitoraggio del 100% delle attività ad alto rischio corruzione e trasmissione all'ANAC relativa ai controlli effettuati|25,00%||Costituzione tavolo di lavoro congiunto con altri Enti pubblici finalizzato al monitoraggio sulle società partecipate comuni
        3.1.3|2|Pubblicazione dei contenuti previsti nel Programma triennale|Nessuno|-------|Aggiornamento almeno del 95% dei dati pubblicati sul sito web e prescritti dal D.Lgs. n. 33/2013|25,00%||Costituzione tavolo di lavoro congiunto con altri Enti pubblici finalizzato al monitoraggio sulle società partecipate comuni
        3.1.3|3|Rotazione del personale|||Rotazione degli incarichi all'Ufficio Provveditorato e agli Sportelli anagrafici|25,00%||//
        3.1.3|4|Razionalizzazione dei sistemi di approvvigionamento dell'Ente|98% (STIMATO)|-------|98% degli acquisti vengono fatti attraverso i portali di negoziazione elettronica di CONSIP e MEPA, o a livello regionale attraverso ARCA-SINTEL (ad esclusione di quelli in house)|25,00%||//
        """;

    private const string Nodes = """
        1||area|33,33|plan
        2||area|33,33|plan
        3||area|33,34|plan
        1.1|1|strategic|33,33|plan
        2.1|2|strategic|23,33|plan
        2.2|2|strategic|10|plan
        3.1|3|strategic|33,34|plan
        1.1.1|1.1|operational|30 %|manager
        1.1.2|1.1|operational|30 %|manager
        1.1.3|1.1|operational|15%|manager
        1.1.4|1.1|operational|25%|manager
        2.1.1|2.1|operational|20%|manager
        2.1.2|2.1|operational|30%|manager
        2.1.3|2.1|operational|20%|manager
        2.2.1|2.2|operational|30%|manager
        3.1.1|3.1|operational|40%|manager
        3.1.2|3.1|operational|40%|manager
        3.1.3|3.1|operational|20%|manager
        """;

    private const string Assigned = """
        Segretario Generale|3.1.1|40,00%
        Segretario Generale|3.1.2|40,00%
        Segretario Generale|3.1.3|20,00%
        Conservatore|2.1.1|20,00%
        Conservatore|2.1.2|30,00%
        Conservatore|2.1.3|20,00%
        Conservatore|2.2.1|30,00%
        Dirigente Promozione|1.1.1|30,00%
        Dirigente Promozione|1.1.2|30,00%
        Dirigente Promozione|1.1.3|15,00%
        Dirigente Promozione|1.1.4|25,00%
        """;

    private const string Changes = """
        1.1.1|1|target|7|11|table
        1.1.1|2|target|30|43|table
        1.1.1|5|target|la rendicontazione degli interventi come prevista da Unioncamere|l'elenco delle attività realizzate al 31.12.2018|prose
        1.1.1|3|target|15|28|table
        1.1.2|3|target|10|20|table
        2.1.1|1|target|Risoluzione di almeno 1.000 posizioni che presentano dati incongruenti o incoerenti|Risoluzione di almeno 2.900 posizioni che presentano dati incongruenti o incoerenti|table
        2.1.1|2|target|esame di un campione di almeno 9.000 istanze di test sul Quality Check esaminate in 10 riunioni|esame di un campione di almeno 5.500 istanze di test sul Quality Check esaminate in 5 riunioni|table
        2.1.1|2|midyear|esame di un campione di almeno 6.000 istanze di test sul Quality Check esaminate in 10 riunioni||table
        2.1.2|3|target|Fascicolo per non meno di 40.000 imprese|Fascicolo per non meno di 30.000 imprese|table
        2.1.3|1|target|14 corsi formativi per funzionari S.u.a.p. e funzionari degli “Enti terzi”|20 corsi formativi per funzionari S.u.a.p. e funzionari degli “Enti terzi”|table
        2.2.1|5|new|-|12 visite ispettive per controllo del prodotto|table
        2.2.1|1|weight|35,00%|20%|sheet
        """;

    public static PlanPackage Package { get; } = Build();

    public static IReadOnlyList<string[]> Rows { get; } = Split(Cells);

    private static PlanPackage Build()
    {
        var (midyear, year) = (new Checkpoint(2018, 2), new Checkpoint(2018, 4));
        var source = new PlanSource("monitoraggio", "brescia.txt", "", "monitoring", new DateOnly(2018, 9, 17), [midyear]);
        var manifest = new PlanManifest("brescia", "Camera di Commercio di Brescia", 2018, "Piano", "operational", "assignments", [midyear, year], [source]);
        var line = 0;
        Provenance At() => new("monitoraggio", ++line);
        var objectives = Split(Nodes).Select(n => new ObjectiveRow(n[0], n[0], n[1], n[2], n[0], n[3], n[4], "", "", At())).ToList();
        var cells = Split(Cells);
        var indicators = cells.Select(c => new IndicatorRow(
            c[0], Number(c[1]), c[1], "", c[2], "", "higher", "", "", "", "", c[6], "parent", null, c[3], null, false, At())).ToList();
        return new PlanPackage(manifest)
        {
            Objectives = objectives,
            Indicators = indicators,
            Targets = [.. cells.SelectMany(c => new[] { new TargetRow(c[0], Number(c[1]), midyear, c[4], "", false, At()), new TargetRow(c[0], Number(c[1]), year, c[5], "", false, At()) })],
            Results = [.. cells.Select(c => new ResultRow(c[0], Number(c[1]), midyear, c[7], c[8], At()))],
            Assignments = [.. Split(Assigned).Select(a => new AssignmentRow(a[0], a[1], a[1], a[2], At()))],
            Revisions = [.. Split(Changes).Select(r => new RevisionRow(
                r[0], Number(r[1]), r[2] == "midyear" ? "target" : r[2], r[2] switch { "target" => year, "midyear" => midyear, _ => null }, r[3], r[4], r[5], "proposed", At()))],
        };
    }

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static List<string[]> Split(string table) =>
        [.. table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(row => row.Split('|'))];
}
