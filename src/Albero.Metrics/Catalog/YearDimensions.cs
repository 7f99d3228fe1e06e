namespace Albero.Metrics;

/// <summary>Dimensions that join a plan to the years before it.</summary>
internal static class YearDimensions
{
    // A series is known by its newest member's text: that is what a reader has before him.
    private const string Series = """
        (SELECT i.indicator_series, arg_max(i.indicator, p.plan_year) AS indicator
           FROM dim_indicator i JOIN dim_plan p ON p.plan_id = i.plan_id
          GROUP BY i.indicator_series)
        """;

    // Areas and objectives are known by their newest member's code and name; where a plan prints no name, that is the code.
    private static NameTable Newest(string series, string table, string code, string name) => new($"""
        (SELECT d.{series}, arg_max(CASE WHEN d.{name} = d.{code} THEN d.{code} ELSE concat_ws(' ', d.{code}, d.{name}) END, p.plan_year) AS label,
                arg_max(d.{code}, p.plan_year) AS code
           FROM {table} d JOIN dim_plan p ON p.plan_id = d.plan_id
          GROUP BY d.{series})
        """, series, series, "label", "label", "code");

    private static readonly LocalText NotComparable = new("non confrontabile", "not comparable");
    private static readonly LocalText NoLastResult = new("senza risultato precedente", "no earlier result");

    public static IReadOnlyList<Dimension> All { get; } =
    [
        new("area_series", new("Area negli anni", "Area over the years"), FieldType.Text,
            new("La stessa area nei piani di più anni; codice e nome sono quelli del piano più recente.", "The same area in the plans of several years, by the code and name of the newest."))
        {
            SameOverYears = true,
            Sources = SourceOf.AllLeaves(new("ar.area_series") { Join = "ar", Names = Newest("area_series", "dim_area", "area_code", "area") }),
        },
        new("objective_series", new("Obiettivo negli anni", "Objective over the years"), FieldType.Text,
            new("Lo stesso obiettivo nei piani di più anni; codice e titolo sono quelli del piano più recente.", "The same objective in the plans of several years, by the code and title of the newest."))
        {
            SameOverYears = true,
            Sources = SourceOf.AllLeaves(new("o.objective_series") { Join = "o", Names = Newest("objective_series", "dim_objective", "objective_code", "objective_short") }),
        },
        new("indicator_series", new("Serie", "Series"), FieldType.Code,
            new("Lo stesso indicatore negli anni; il nome è quello del piano più recente.", "The same indicator over the years, named as in the newest plan."))
        {
            SameOverYears = true,
            Sources = SourceOf.Leaves(new("i.indicator_series")
            {
                Join = "i",
                Names = new(Series, "indicator_series", "indicator_series", "indicator", "indicator"),
            }),
        },
        new("asks_result", new("Rispetto all'ultimo risultato", "Against the last result"), FieldType.Text,
            new("Se il target chiede meno, uguale o più dell'ultimo risultato misurato.", "Whether the target asks less than, the same as or more than the last measured result."))
        {
            Members = Asks,
            MissingLabel = NotComparable,
            Sources = SourceOf.Leaves(new(Sign("f.stretch_result"))),
        },
        new("asks_baseline", new("Rispetto al valore storico", "Against the baseline"), FieldType.Text,
            new("Se il target chiede meno, uguale o più del valore storico.", "Whether the target asks less than, the same as or more than the baseline."))
        {
            Members = Asks,
            MissingLabel = NotComparable,
            Sources = SourceOf.Leaves(new(Sign("f.stretch_baseline"))),
        },
        new("last_result_office", new("Ufficio nel piano precedente", "Office in the earlier plan"), FieldType.Text,
            new("Ufficio indicato dalla scheda dell'ultimo risultato misurato.", "Office named by the sheet of the last measured result."))
        {
            MissingLabel = NoLastResult,
            Sources = SourceOf.Leaves(new("lr.office") { Join = "lr" }),
        },
        new("last_result_directorate", new("Area dirigenziale nel piano precedente", "Directorate in the earlier plan"), FieldType.Text,
            new("Area dirigenziale indicata dalla scheda dell'ultimo risultato misurato.", "Directorate named by the sheet of the last measured result."))
        {
            MissingLabel = NoLastResult,
            Sources = SourceOf.Leaves(new("lr.directorate") { Join = "lr" }),
        },
        new("trend", new("Andamento", "Trend"), FieldType.Text,
            new("Come il risultato sta rispetto a quello di un anno prima alla stessa scadenza.", "How the result stands against that of a year before at the same checkpoint."))
        {
            Members =
            [
                new("improved", new("Migliorato", "Improved")), new("worsened", new("Peggiorato", "Worsened")),
                new("unchanged", new("Invariato", "Unchanged")), new("changed", new("Cambiato", "Changed")),
            ],
            MissingLabel = NotComparable,
            Sources = SourceOf.Leaves(new("f.trend")),
        },
    ];

    private static IReadOnlyList<DimensionMember> Asks =>
        [new("less", new("Chiede meno", "Asks less")), new("same", new("Chiede lo stesso", "Asks the same")), new("more", new("Chiede di più", "Asks more"))];

    private static string Sign(string stretch) =>
        $"CASE WHEN {stretch} < 0 THEN 'less' WHEN {stretch} = 0 THEN 'same' WHEN {stretch} > 0 THEN 'more' END";
}
