namespace Albero.Metrics;

/// <summary>Dimensions of the performance tree. Their codes mean something only within one plan.</summary>
internal static class TreeDimensions
{
    // Keyed by the surrogate key: the same code stands for different things in different plans.
    private const string Indicators = """
        (SELECT i.indicator_key, o.objective_code || '/' || i.indicator_number AS code, i.indicator
           FROM dim_indicator i JOIN dim_objective o ON o.objective_key = i.objective_key)
        """;

    public static IReadOnlyList<Dimension> All { get; } =
    [
        new("tree", new("Albero", "Tree"), FieldType.Text,
            new("Un piano può avere due alberi di indicatori, che non si sommano.", "A plan may have two trees of indicators, which are never added."))
        {
            Members = [new("operational", new("Operativo", "Operational")), new("strategic", new("Strategico", "Strategic"))],
            Sources = SourceOf.Leaves(new("i.tree") { Join = "i" }),
        },
        new("area", new("Area strategica", "Strategic area"), FieldType.Code,
            new("Area strategica dell'albero.", "Strategic area of the tree."))
        {
            Series = Newest("ar.area_series", "ar", "dim_area d", "d.area_series", "d.area_code", "d.area"),
            Sources = SourceOf.AllLeaves(new("f.area_key") { Names = new("dim_area", "area_key", "area_code", "area", "area"), PlanScoped = true }),
        },
        new("strategic", new("Obiettivo strategico", "Strategic objective"), FieldType.Code,
            new("Obiettivo strategico da cui discende.", "Strategic objective that it comes from."))
        {
            Parent = "area",
            Sources = SourceOf.Leaves(new("o.strategic_code") { Join = "o", LabelIt = "o.strategic", PlanScoped = true }),
        },
        new("objective", new("Obiettivo", "Objective"), FieldType.Code,
            new("Obiettivo che porta gli indicatori, con il titolo breve dove il piano ne stampa uno.", "Objective that carries the indicators, by its short title where the plan prints one."))
        {
            Parent = "strategic",
            Series = Newest("o.objective_series", "o", "dim_objective d", "d.objective_series", "d.objective_code", "d.objective_short"),
            Sources = new Dictionary<string, DimensionSource>(SourceOf.Worklists(
                new("f.objective_key") { Names = new("dim_objective", "objective_key", "objective_code", "objective_short", "objective_short"), PlanScoped = true },
                ObjectiveCode))
            {
                [Grains.BudgetLine.Name] = ObjectiveCode,
            },
        },
        new("indicator", new("Indicatore", "Indicator"), FieldType.Code,
            new("Codice dell'obiettivo e numero dell'indicatore, per esempio 1.1.1/2.", "Code of the objective and number of the indicator, for example 1.1.1/2."))
        {
            Parent = "objective",
            Series = Newest("i.indicator_series", "i", "dim_indicator d JOIN dim_objective o ON o.objective_key = d.objective_key",
                "d.indicator_series", "o.objective_code || '/' || d.indicator_number", "d.indicator"),
            Sources = SourceOf.Worklists(
                new("f.indicator_key") { Names = new(Indicators, "indicator_key", "code", "indicator", "indicator"), PlanScoped = true },
                IndicatorCode),
        },
    ];

    // A series bears the code and name of its newest member up to the year asked for. Codes are re-used for other things,
    // so a code to filter by is one of that year.
    private static DimensionSource Newest(string key, string join, string from, string series, string code, string label) => new(key)
    {
        Join = join,
        Names = new($"""
            (SELECT {series} AS series, arg_max({code}, p.plan_year) AS code, arg_max({label}, p.plan_year) AS label, max(p.plan_year) AS newest
               FROM {from} JOIN dim_plan p ON p.plan_id = d.plan_id
              WHERE p.plan_year <= $year
              GROUP BY {series})
            """, "series", "code", "label", "label")
        {
            Filterable = "n.newest = $year",
        },
    };

    private static DimensionSource ObjectiveCode =>
        new("f.objective_code") { LabelIt = "f.objective_short", PlanScoped = true };

    private static DimensionSource IndicatorCode =>
        new("f.objective_code || '/' || f.indicator_number") { LabelIt = "f.indicator", PlanScoped = true };
}
