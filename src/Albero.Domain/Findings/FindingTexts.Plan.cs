namespace Albero.Domain.Findings;

/// <content>What only the plan as a whole shows: its tree, its tables beside each other, its years, and what it leaves out.</content>
internal static partial class FindingTexts
{
    private static Dictionary<string, FindingText> OfPlan() => new()
    {
        [FindingCode.ObjectiveWeightDiffers] = new(
            "Peso dell'obiettivo diverso da quello dei suoi indicatori", "Per {key} è stampato un peso di {weight:n}%, ma i pesi dei suoi indicatori, che sono parti di {strategic}, fanno {sum:n}%: vale la somma.",
            "Objective's weight differs from its indicators'", "A weight of {weight:n}% is printed for {key}, but the weights of its indicators, which are parts of {strategic}, make {sum:n}%: the sum counts."),
        [FindingCode.RollupWithoutChildren] = new(
            "Media senza indicatori", "L'indicatore riassume quelli sottostanti, ma sotto {key} non ce n'è nessuno: non si può calcolare.",
            "Roll-up without indicators", "The indicator sums up those below it, but there is none below {key}: it cannot be computed."),
        [FindingCode.RollupNamesOther] = new(
            "Media riferita a un altro nodo", "L'indicatore nomina {named}, ma sta sotto {key}: è calcolato su ciò che sta sotto {key}.",
            "Roll-up names another node", "The indicator names {named}, but stands on {key}: it is computed from what stands below {key}."),
        [FindingCode.RollupNamesOther + "/unknown"] = new(
            "Media riferita a un nodo che non c'è", "L'indicatore nomina {named}, che il piano non contiene: è calcolato su ciò che sta sotto {key}.",
            "Roll-up names a missing node", "The indicator names {named}, which the plan does not contain: it is computed from what stands below {key}."),
        [FindingCode.NumberRepeated] = new(
            "Numero ripetuto", "Il numero «{printed}» è stampato {count} volte nello stesso obiettivo: {members}.",
            "Repeated number", "The number “{printed}” is printed {count} times in the same objective: {members}."),
        [FindingCode.LineDisplaced] = new(
            "Riga fuori posto", "Una riga del documento è fuori posto ({column:w}): è stata ricondotta qui.",
            "Displaced line", "A line of the document is out of place ({column:w}): it was put back here."),
        [FindingCode.LineRepeated] = new(
            "Riga ripetuta", "Una riga è stampata più volte ({column:w}): è contata una volta.",
            "Repeated line", "A line is printed more than once ({column:w}): it counts once."),
        [FindingCode.DatesOutOfOrder] = new(
            "Date in disordine", "Nel testo «{target}» la data {later:d} è stampata prima di {date:d}.",
            "Dates out of order", "In the text “{target}” the date {later:d} is printed before {date:d}."),
        [FindingCode.DatesOutOfOrder + "/checkpoints"] = new(
            "Date in disordine", "Il termine{when:f}, {date:d}, è anteriore a quello fissato per il {checkpoint:c}, {later:d}.",
            "Dates out of order", "The deadline{when:f}, {date:d}, is earlier than the one set for {checkpoint:c}, {later:d}."),
        [FindingCode.DatesOutOfOrder + "/late"] = new(
            "Termine oltre la scadenza", "Il termine {date:d} viene dopo il {later:d}, il giorno a cui il target si misura.",
            "Deadline beyond its checkpoint", "The deadline {date:d} comes after {later:d}, the day at which the target is measured."),
        [FindingCode.DatesOutOfOrder + "/past"] = new(
            "Termine già passato", "Il termine {date:d} è anteriore al {later:d}, inizio dell'anno del target.",
            "Deadline already past", "The deadline {date:d} is earlier than {later:d}, where the year of the target begins."),
        [FindingCode.DatesOutOfOrder + "/approval"] = new(
            "Termine già passato", "Il termine {date:d} era già passato alla data del piano, {later:d}.",
            "Deadline already past", "The deadline {date:d} was already past at the date of the plan, {later:d}."),
        [FindingCode.RestatedTargetDiffers] = new(
            "Target diverso in due tabelle", "Lo stesso indicatore ha due target: qui «{restated}», in {other} «{original}»{originalLine:l}.",
            "Different targets in two tables", "The same indicator has two targets: “{restated}” here, “{original}” in {other}{originalLine:l}."),
        [FindingCode.TargetFlat] = new(
            "Target fermo", "Il target resta «{target}» per {count} anni ({years}): non chiede un miglioramento.",
            "Flat target", "The target stays “{target}” for {count} years ({years}): it asks for no improvement."),
        [FindingCode.TargetMetAtApproval] = new(
            "Target già raggiunto all'approvazione", "Il valore storico, «{baseline}», raggiunge già il target{when:f}, «{target}».",
            "Target already met at approval", "The baseline, “{baseline}”, already reaches the target{when:f}, “{target}”."),
        [FindingCode.TrendWithoutBaseline] = new(
            "Variazione senza valore di partenza", "Il target «{target}» chiede una variazione, ma il valore storico da cui parte non è stampato: il risultato non si potrà confrontare.",
            "Change without a starting value", "The target “{target}” asks for a change, but the baseline it starts from is not printed: the result cannot be compared."),
        [FindingCode.VerdictMissing] = new(
            "Giudizio mancante", "Il monitoraggio{when:a} non dà né un giudizio né un risultato per {members}.",
            "Verdict missing", "The monitoring{when:a} gives neither a verdict nor a result for {members}."),
        [FindingCode.FrequencyMissing] = new(
            "Frequenza della rilevazione mancante", "Per {members} non è stampato ogni quanto si rileva; per altri indicatori il piano lo stampa.",
            "Frequency of measurement missing", "How often {members} is measured is not printed; for other indicators the plan prints it."),
        [FindingCode.FrequencyMissing + WholePlan] = new(
            "Frequenza della rilevazione mancante", "Per nessuno dei {count} indicatori il piano stampa ogni quanto si rileva.",
            "Frequency of measurement missing", "For none of the {count} indicators does the plan print how often it is measured."),
        [FindingCode.FrequencyMissing + WholeTree] = new(
            "Frequenza della rilevazione mancante", "Per nessuno dei {count} indicatori {tree:w} il piano stampa ogni quanto si rileva.",
            "Frequency of measurement missing", "For none of the {count} indicators {tree:w} does the plan print how often it is measured."),
        [FindingCode.OfficeMissing] = new(
            "Ufficio mancante", "Nessun ufficio è indicato per {members}.",
            "Office missing", "No office is named for {members}."),
        [FindingCode.OfficeMissing + WholePlan] = new(
            "Uffici mancanti", "Per nessuno dei {count} indicatori il piano nomina un ufficio.",
            "Offices missing", "For none of the {count} indicators does the plan name an office."),
        [FindingCode.OfficeMissing + WholeTree] = new(
            "Uffici mancanti", "Per nessuno dei {count} indicatori {tree:w} il piano nomina un ufficio.",
            "Offices missing", "For none of the {count} indicators {tree:w} does the plan name an office."),
        [FindingCode.OfficeMissing + "/undefined"] = new(
            "Ufficio da definire", "Al posto dell'ufficio è stampato «{printed}».",
            "Office to be defined", "“{printed}” is printed in place of the office."),
        [FindingCode.OperatorAgainstDirection] = new(
            "Segno contrario alla direzione", "«{target}» fissa un minimo, ma per questo indicatore meno è meglio.",
            "Operator against the direction", "“{target}” sets a minimum, but less is better for this indicator."),
        [FindingCode.OperatorAgainstDirection + "/higher"] = new(
            "Segno contrario alla direzione", "«{target}» fissa un massimo, ma per questo indicatore più è meglio.",
            "Operator against the direction", "“{target}” sets a maximum, but more is better for this indicator."),
        [FindingCode.OperatorAgainstDirection + Words] = new(
            "Segno contrario al nome", "«{target}» fissa un minimo a un indicatore il cui nome parla di «{word}»: se meno è meglio, il segno è contrario.",
            "Operator against the name", "“{target}” sets a minimum to an indicator whose name speaks of “{word}”: if less is better, the operator is the wrong way round."),
        [FindingCode.UnknownMission] = new(
            "Missione sconosciuta", "«{text}» non corrisponde a una missione dell'elenco nazionale.",
            "Unknown mission", "“{text}” matches no mission of the national list."),
        [FindingCode.UnknownMission + "/programme"] = new(
            "Programma sconosciuto", "«{text}» non corrisponde a un programma della missione {mission} nell'elenco nazionale.",
            "Unknown programme", "“{text}” matches no programme of the mission {mission} on the national list."),
        [FindingCode.MissionDiffers] = new(
            "Missione contraddittoria", "«{text}»: nell'elenco nazionale il codice {code} è «{name}»; vale il codice.",
            "Contradictory mission", "“{text}”: on the national list the code {code} is “{name}”; the code counts."),
        [FindingCode.MissionDiffers + "/name"] = new(
            "Missione contraddittoria", "«{text}»: nell'elenco nazionale «{name}» ha il codice {code}; vale il nome.",
            "Contradictory mission", "“{text}”: on the national list “{name}” has the code {code}; the name counts."),
        [FindingCode.MissionDiffers + "/parent"] = new(
            "Missione diversa da quella dell'area", "Qui è stampata la missione {code}, ma {parent} ha la missione {parentCode}.",
            "Mission differs from the area's", "The mission {code} is printed here, but {parent} has the mission {parentCode}."),
        [FindingCode.CriterionOutOfRange] = new(
            "Punteggio fuori scala", "«{criterion}»: {value:n} è fuori dalla scala {from:n}–{to:n}.",
            "Score out of range", "“{criterion}”: {value:n} lies outside the range {from:n}–{to:n}."),
        [FindingCode.CriterionOutOfRange + Words] = new(
            "Punteggio illeggibile", "«{criterion}»: «{printed}» non è un punteggio tra {from:n} e {to:n}.",
            "Unreadable score", "“{criterion}”: “{printed}” is no score between {from:n} and {to:n}."),
    };
}
