using System.Globalization;

namespace Albero.Metrics;

/// <summary>Every text of a refused query, in one place. Each says what was found, what is allowed and what to do.</summary>
internal static class MetricMessages
{
    public static MetricQueryException NoMeasure(IReadOnlyList<string> allowed) => Refuse("measures", allowed,
        $"La domanda non chiede alcuna misura. Misure possibili: {List(allowed)}.",
        $"The query asks for no measure. Allowed: {List(allowed)}.");

    public static MetricQueryException UnknownMeasure(string name, IReadOnlyList<string> allowed) => Refuse(name, allowed,
        $"La misura «{name}» non esiste. Misure possibili: {List(allowed)}.",
        $"There is no measure '{name}'. Allowed: {List(allowed)}.");

    public static MetricQueryException UnknownDimension(string name, IReadOnlyList<string> allowed) => Refuse(name, allowed,
        $"La dimensione «{name}» non esiste. Dimensioni possibili: {List(allowed)}.",
        $"There is no dimension '{name}'. Allowed: {List(allowed)}.");

    public static MetricQueryException UnknownView(string name, IReadOnlyList<string> allowed) => Refuse(name, allowed,
        $"La tabella «{name}» non esiste. Tabelle possibili: {List(allowed)}.",
        $"There is no view '{name}'. Allowed: {List(allowed)}.");

    public static MetricQueryException UnknownColumn(string view, string name, IReadOnlyList<string> allowed) => Refuse(name, allowed,
        $"La tabella «{view}» non ha la colonna «{name}». Colonne possibili: {List(allowed)}.",
        $"The view '{view}' has no column '{name}'. Allowed: {List(allowed)}.");

    public static MetricQueryException UnknownPolicy(string name, IReadOnlyList<string> allowed) => Refuse("policy", allowed,
        $"La politica di punteggio «{name}» non è nel mart. Politiche possibili: {List(allowed)}.",
        $"The scoring policy '{name}' is not in the mart. Allowed: {List(allowed)}.");

    public static MetricQueryException Twice(string name) => Refuse(name, [],
        $"«{name}» è chiesto due volte: toglierne uno.",
        $"'{name}' is asked for twice: drop one.");

    public static MetricQueryException TwoGrains(Measure one, Measure other, IReadOnlyList<string> allowed) => Refuse(other.Name, allowed,
        $"«{one.Name}» conta {one.Grain.Label.It} e «{other.Name}» conta {other.Grain.Label.It}: insieme si moltiplicherebbero. Fare due domande; con «{one.Name}» sono possibili: {List(allowed)}.",
        $"'{one.Name}' counts {one.Grain.Label.En} and '{other.Name}' counts {other.Grain.Label.En}: together they would multiply. Ask two queries; allowed with '{one.Name}': {List(allowed)}.");

    public static MetricQueryException FansOut(string field, Measure measure, IReadOnlyList<string> allowed) => Refuse(field, allowed,
        $"«{measure.Name}» conta {measure.Grain.Label.It}, che non ha «{field}»: per arrivarci ogni riga si conterebbe più volte. Dimensioni possibili: {List(allowed)}.",
        $"'{measure.Name}' counts {measure.Grain.Label.En}, which has no '{field}': to reach it, rows would be counted several times. Allowed dimensions: {List(allowed)}.");

    public static MetricQueryException NoPeriod() => Refuse("period", [],
        "Ogni indicatore è misurato a più scadenze, che non si sommano: filtrare «period» su una sola scadenza (per esempio 2018-H1) o raggruppare per «period».",
        "Every indicator is measured at several checkpoints, which are never added: filter 'period' to one checkpoint (for example 2018-H1) or group by 'period'.");

    public static MetricQueryException OnePeriod() => Refuse("period", [],
        "Per il confronto con l'anno prima serve una sola scadenza: filtrare «period» su una (per esempio 2019-H1), senza altri filtri su «period».",
        "Year on year takes one checkpoint: filter 'period' to one (for example 2019-H1), with no other filter on 'period'.");

    public static MetricQueryException UnknownQuarter(string period) => Refuse("period", [],
        $"Di «{period}» non si sa la scadenza di un anno prima: scrivere anno e trimestre, per esempio 2019-Q1, 2019-H1, 2019-Q3 o 2019-FY.",
        $"The checkpoint a year before '{period}' isn't known: give year and quarter, for example 2019-Q1, 2019-H1, 2019-Q3 or 2019-FY.");

    public static MetricQueryException OneYearOnly(string field, IReadOnlyList<string> allowed) => Refuse(field, allowed,
        $"«{field}» vale per un solo anno o un solo piano e non unisce due anni. Dimensioni possibili nel confronto con l'anno prima: {List(allowed)}.",
        $"'{field}' means something within one year or plan only and doesn't join two years. Allowed year on year: {List(allowed)}.");

    public static MetricQueryException NoYears(Measure measure) => Refuse("year_on_year", [],
        $"«{measure.Name}» conta {measure.Grain.Label.It}, che non ha scadenze da confrontare con l'anno prima: fare due domande, una per anno.",
        $"'{measure.Name}' counts {measure.Grain.Label.En}, which has no checkpoints to compare with the year before: ask two queries, one per year.");

    public static MetricQueryException NoManager() => Refuse("manager", [],
        "Ogni dirigente ha cento punti suoi, che non si sommano con quelli di altri: raggruppare per «manager» o filtrare «manager» su uno solo e «plan» o «chamber» su una sola camera.",
        "Every manager has a hundred points of his own, which are never added to another's: group by 'manager' or filter 'manager' to one and 'plan' or 'chamber' to one chamber.");

    public static MetricQueryException TwoTrees() => Refuse("tree", ["operational", "strategic"],
        "Due alberi non si sommano: filtrare «tree» su un solo albero o raggruppare per «tree». Senza filtro vale l'albero principale di ogni piano.",
        "Two trees are never added: filter 'tree' to one tree or group by 'tree'. Without a filter each plan's headline tree counts.");

    public static MetricQueryException TwoFilters(string field) => Refuse(field, [],
        $"«{field}» può avere più valori per indicatore: usare un solo filtro con più valori.",
        $"'{field}' may have several values per indicator: use one filter with several values.");

    public static MetricQueryException WrongOperator(string field, FieldType type, FilterOperator op, IReadOnlyList<string> allowed) => Refuse(field, allowed,
        $"«{field}» ({type}) non si confronta con {op}. Confronti possibili: {List(allowed)}.",
        $"'{field}' ({type}) can't be compared with {op}. Allowed: {List(allowed)}.");

    public static MetricQueryException WrongCount(string field, FilterOperator op, string expectedIt, string expectedEn, int found) => Refuse(field, [],
        $"Il filtro {op} su «{field}» vuole {expectedIt}, ne ha {Text(found)}.",
        $"The filter {op} on '{field}' takes {expectedEn}, it has {Text(found)}.");

    public static MetricQueryException WrongValue(string field, string value, LocalText expected) => Refuse(field, [],
        $"Il valore «{value}» di «{field}» non è {expected.It}.",
        $"The value '{value}' of '{field}' is not {expected.En}.");

    public static MetricQueryException UnknownMember(string field, string value, IReadOnlyList<string> allowed) => Refuse(field, allowed,
        $"«{field}» non può valere «{value}». Valori possibili: {List(allowed)}.",
        $"'{field}' can't be '{value}'. Allowed: {List(allowed)}.");

    public static MetricQueryException WrongSort(string field, IReadOnlyList<string> allowed) => Refuse(field, allowed,
        $"Non si può ordinare per «{field}», che non è nella domanda. Campi possibili: {List(allowed)}.",
        $"Can't sort by '{field}', which is not in the query. Allowed: {List(allowed)}.");

    public static MetricQueryException WrongLimit(int limit, int most) => Refuse("limit", [],
        $"Il limite {Text(limit)} non va: da 1 a {Text(most)}, o nessun limite.",
        $"The limit {Text(limit)} is not allowed: 1 to {Text(most)}, or none.");

    public static MetricQueryException WrongOffset(int offset) => Refuse("offset", [],
        $"Non si possono saltare {Text(offset)} righe: da 0 in su.",
        $"Can't skip {Text(offset)} rows: 0 or more.");

    private static MetricQueryException Refuse(string field, IReadOnlyList<string> allowed, string it, string en) =>
        new(field, new LocalText(it, en), allowed);

    private static string List(IReadOnlyList<string> names) => string.Join(", ", names);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
