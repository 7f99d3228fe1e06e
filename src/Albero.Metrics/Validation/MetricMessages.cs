using System.Globalization;

namespace Albero.Metrics;

/// <summary>
/// Every text of a refused query, one method per kind of refusal: what was found and what is wrong with it, and, as names
/// or as a form, what is allowed; the exception adds the allowed to the sentence.
/// </summary>
internal static class MetricMessages
{
    public static MetricQueryException NoMeasure(IReadOnlyList<string> allowed) => new("measures", "", new(
        "La domanda non chiede alcuna misura: «measures» è vuoto.",
        "The query asks for no measure: 'measures' is empty."), allowed);

    public static MetricQueryException UnknownMeasure(string name, IReadOnlyList<string> allowed) => new(name, name, new(
        $"La misura «{name}» non esiste.",
        $"There is no measure '{name}'."), allowed);

    public static MetricQueryException UnknownDimension(string name, IReadOnlyList<string> allowed) => new(name, name, new(
        $"La dimensione «{name}» non esiste.",
        $"There is no dimension '{name}'."), allowed);

    public static MetricQueryException UnknownView(string name, IReadOnlyList<string> allowed) => new(name, name, new(
        $"La tabella «{name}» non esiste.",
        $"There is no view '{name}'."), allowed);

    public static MetricQueryException UnknownGrain(string name, IReadOnlyList<string> allowed) => new(name, name, new(
        $"Non esiste una grana «{name}».",
        $"There is no grain '{name}'."), allowed);

    public static MetricQueryException OtherView(string view, Grain grain) => new(view, view, new(
        $"La tabella «{view}» non ha le righe della grana «{grain.Name}» ({grain.Label.It}).",
        $"The view '{view}' doesn't show the rows of the grain '{grain.Name}' ({grain.Label.En})."), [grain.View]);

    public static MetricQueryException UnknownColumn(string view, string name, IReadOnlyList<string> allowed) => new(name, name, new(
        $"La tabella «{view}» non ha la colonna «{name}».",
        $"The view '{view}' has no column '{name}'."), allowed);

    public static MetricQueryException UnknownPolicy(string name, IReadOnlyList<string> allowed) => new("policy", name, new(
        $"La politica di punteggio (policy) «{name}» non è nel mart.",
        $"The scoring policy '{name}' is not in the mart."), allowed);

    public static MetricQueryException Twice(string name) => new(name, name, new(
        $"«{name}» è chiesto due volte: toglierne uno.",
        $"'{name}' is asked for twice: drop one."), new LocalText("ogni nome una volta sola", "each name once"));

    public static MetricQueryException SortedTwice(string name) => new(name, name, new(
        $"Le righe sono ordinate due volte per «{name}»: toglierne una.",
        $"The rows are sorted twice by '{name}': drop one."), new LocalText("ogni nome una volta sola", "each name once"));

    public static MetricQueryException TwoGrains(Measure one, Measure other, IReadOnlyList<string> allowed) => new(other.Name, other.Name, new(
        $"«{one.Name}» conta {one.Grain.Label.It} e «{other.Name}» conta {other.Grain.Label.It}: insieme si moltiplicherebbero. Fare due domande, quella di «{one.Name}» con sole misure di ciò che conta.",
        $"'{one.Name}' counts {one.Grain.Label.En} and '{other.Name}' counts {other.Grain.Label.En}: together they would multiply. Ask two queries, that of '{one.Name}' with measures of what it counts only."), allowed);

    public static MetricQueryException FansOut(string field, Measure measure, IReadOnlyList<string> allowed) => new(field, field, new(
        $"«{measure.Name}» conta {measure.Grain.Label.It}, che non ha «{field}»: per arrivarci ogni riga si conterebbe più volte.",
        $"'{measure.Name}' counts {measure.Grain.Label.En}, which has no '{field}': to reach it, rows would be counted several times."), allowed);

    public static MetricQueryException NoPeriod(string found) => new("period", found, new(
        $"Ogni indicatore è misurato a più scadenze (period), che non si sommano{AskedIt(found)}.",
        $"Every indicator is measured at several checkpoints (period), which are never added{AskedEn(found)}."), new LocalText(
        "«period» filtrato su una sola scadenza (per esempio 2018-H1) o fra le dimensioni; oppure «checkpoint» e «plan_year» (o «plan»), ciascuno filtrato su un valore o fra le dimensioni",
        "'period' filtered to one checkpoint (for example 2018-H1) or among the dimensions; or 'checkpoint' and 'plan_year' (or 'plan'), each filtered to one value or among the dimensions"));

    public static MetricQueryException OnePeriod(string found) => new("period", found, new(
        $"Per il confronto con l'anno prima serve una sola scadenza (period){AskedIt(found)}.",
        $"Year on year takes one checkpoint (period){AskedEn(found)}."), new LocalText(
        "un solo filtro su «period», di una sola scadenza (per esempio 2019-H1)",
        "one filter on 'period', of one checkpoint (for example 2019-H1)"));

    public static MetricQueryException UnknownQuarter(string period) => new("period", period, new(
        $"Della scadenza (period) «{period}» non si sa quale sia quella di un anno prima.",
        $"It isn't known which checkpoint (period) is a year before '{period}'."), new LocalText(
        "anno e trimestre, per esempio 2019-Q1, 2019-H1, 2019-Q3 o 2019-FY",
        "year and quarter, for example 2019-Q1, 2019-H1, 2019-Q3 or 2019-FY"));

    public static MetricQueryException OneYearOnly(string field, IReadOnlyList<string> allowed) => new(field, field, new(
        $"«{field}» vale per un solo anno o un solo piano e non unisce due anni: nel confronto con l'anno prima non va.",
        $"'{field}' means something within one year or plan only and doesn't join two years: year on year can't use it."), allowed);

    public static MetricQueryException NoYears(Measure measure, IReadOnlyList<string> allowed) => new(measure.Name, measure.Name, new(
        $"«{measure.Name}» conta {measure.Grain.Label.It}, che non ha scadenze da confrontare con l'anno prima: fare due domande, una per anno.",
        $"'{measure.Name}' counts {measure.Grain.Label.En}, which has no checkpoints to compare with the year before: ask two queries, one per year."), allowed);

    public static MetricQueryException NoManager(string found) => new("manager", found, new(
        $"Ogni dirigente (manager) ha cento punti suoi, che non si sommano con quelli di altri{AskedIt(found)}.",
        $"Every manager has a hundred points of his own, which are never added to another's{AskedEn(found)}."), new LocalText(
        "«manager» fra le dimensioni, oppure filtrato su uno solo e «plan» o «chamber» su una sola camera",
        "'manager' among the dimensions, or filtered to one and 'plan' or 'chamber' to one chamber"));

    public static MetricQueryException TwoTrees(string found, IReadOnlyList<string> allowed) => new("tree", found, new(
        $"Due alberi (tree) non si sommano{AskedIt(found)}: filtrare «tree» su un solo albero o raggruppare per «tree». Senza filtro vale l'albero principale di ogni piano.",
        $"Two trees are never added{AskedEn(found)}: filter 'tree' to one tree or group by 'tree'. Without a filter each plan's headline tree counts."), allowed);

    public static MetricQueryException TwoFilters(string field, string found) => new(field, found, new(
        $"«{field}» può avere più valori per indicatore e ha più di un filtro{AskedIt(found)}.",
        $"'{field}' may have several values per indicator and has more than one filter{AskedEn(found)}."), new LocalText(
        "un solo filtro, anche con più valori",
        "one filter, of several values if need be"));

    public static MetricQueryException WrongOperator(string field, FieldType type, FilterOperator op, IReadOnlyList<string> allowed) => new(field, op.ToString(), new(
        $"«{field}» ({FieldForms.Of(type).It}) non si confronta con {op}.",
        $"'{field}' ({FieldForms.Of(type).En}) can't be compared with {op}."), allowed);

    public static MetricQueryException WrongCount(string field, FilterOperator op, int found, LocalText form) => new(field, Text(found), new(
        $"Il filtro {op} su «{field}» ha un numero di valori che non va: {Text(found)}.",
        $"The filter {op} on '{field}' has a wrong number of values: {Text(found)}."), form);

    public static MetricQueryException WrongValue(string field, string value, LocalText form) => new(field, value, new(
        $"Il valore «{value}» di «{field}» non è {form.It}.",
        $"The value '{value}' of '{field}' is not {form.En}."), form);

    public static MetricQueryException WrongBoolean(string field, string value) => new(field, value, new(
        $"Il valore «{value}» di «{field}» non è né vero né falso.",
        $"The value '{value}' of '{field}' is neither true nor false."), ["true", "false"]);

    public static MetricQueryException WrongOrder(string field, string low, string high) => new(field, $"{low}, {high}", new(
        $"Nessun valore di «{field}» sta fra «{low}, {high}»: il primo è maggiore.",
        $"No value of '{field}' lies between '{low}, {high}': the first is the greater."), new LocalText(
        "due valori, il minore per primo",
        "two values, the lower first"));

    public static MetricQueryException UnknownMember(string field, string value, IReadOnlyList<string> allowed) => new(field, value, new(
        $"«{field}» non può valere «{value}».",
        $"'{field}' can't be '{value}'."), allowed);

    public static MetricQueryException UnknownPart(string field, FilterOperator op, string part, IReadOnlyList<string> allowed) => new(field, part, new(
        $"Nessun valore di «{field}» {(op == FilterOperator.StartsWith ? "comincia con" : "contiene")} «{part}».",
        $"No value of '{field}' {(op == FilterOperator.StartsWith ? "begins with" : "contains")} '{part}'."), allowed);

    public static MetricQueryException WrongSort(string field, IReadOnlyList<string> allowed) => new(field, field, new(
        $"Non si può ordinare per «{field}», che non è nella domanda.",
        $"Can't sort by '{field}', which is not in the query."), allowed);

    public static MetricQueryException WrongLimit(int limit, int most) => new("limit", Text(limit), new(
        $"Il limite (limit) {Text(limit)} non va.",
        $"The limit {Text(limit)} won't do."), new LocalText(
        $"un numero intero da 1 a {Text(most)}, o nessun limite",
        $"a whole number from 1 to {Text(most)}, or no limit"));

    public static MetricQueryException WrongOffset(int offset) => new("offset", Text(offset), new(
        $"Non si possono saltare (offset) {Text(offset)} righe.",
        $"Can't skip {Text(offset)} rows (offset)."), new LocalText(
        "un numero intero da 0 in su",
        "a whole number from 0 up"));

    private static string AskedIt(string found) => found.Length == 0 ? "" : $" (trovato: {found})";

    private static string AskedEn(string found) => found.Length == 0 ? "" : $" (found: {found})";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
