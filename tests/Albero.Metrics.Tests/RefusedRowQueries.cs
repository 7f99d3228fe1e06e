using static Albero.Metrics.FilterOperator;

namespace Albero.Metrics.Tests;

/// <summary>Questions about rows, and about the values of a column, that are refused.</summary>
internal static class RefusedRowQueries
{
    private static readonly string[] Views =
    [
        "measurement", "finding", "target_revision", "assignment", "plan", "load_audit", "policy", "policy_band", "lineage", "measurement_by_policy",
        "criterion", "verdict", "evidence", "perspective", "budget", "individual_objective", "mission", "objective_mission", "layout_note", "indicator_office", "indicator_sheet", "index_entry", "source",
    ];

    private static readonly string[] Policies = ["standard", "generous", "severe"];
    private static readonly string[] Booleans = ["Equals", "NotEquals", "IsMissing", "IsPresent"];
    private static readonly string[] PlanColumns =
    [
        "plan_id", "chamber", "chamber_name", "plan_year", "title", "headline_tree", "objectives", "indicators", "measurements", "results",
        "findings", "source_documents", "periods",
    ];

    private const string Decimal = "a number with a decimal point, at most 16 digits before and 12 after it";
    private const string Most = "a whole number from 1 to 100000, or no limit";

    public static IEnumerable<Refusal> All =>
    [
        new("unknown view", new RowQuery("fact_measurement"), "UnknownView", "fact_measurement", "fact_measurement", "no view", Views),
        new("unknown column", new RowQuery("plan", ["1; DROP TABLE dim_plan"], [], []), "UnknownColumn", "1; DROP TABLE dim_plan", "1; DROP TABLE dim_plan", "no column", PlanColumns),
        new("column twice", new RowQuery("measurement", ["area", "area"], [], []), "Twice", "area", "area", "twice", "each name once"),
        new("unknown sort", new RowQuery("plan", [], [], [new MetricSort("size")]), "UnknownColumn", "size", "size", "no column", PlanColumns),
        new("sort twice by a column", new RowQuery("plan", [], [], [new MetricSort("title"), new MetricSort("title", Descending: true)]), "SortedTwice", "title", "title", "sorted twice", "each name once"),
        new("limit -1", new RowQuery("plan", [], [], [], Limit: -1), "WrongLimit", "limit", "-1", "limit -1", Most),
        new("offset -1", new RowQuery("plan", [], [], [], Offset: -1), "WrongOffset", "offset", "-1", "skip -1 rows", "a whole number from 0 up"),
        new("unknown policy", new RowQuery("measurement") { Policy = "milde" }, "UnknownPolicy", "policy", "milde", "not in the mart", Policies),
        new("unknown policy of rows without scores", new RowQuery("finding") { Policy = "milde" }, "UnknownPolicy", "policy", "milde", "not in the mart", Policies),
        new("rows behind a figure of no grain", new RowQuery("measurement") { Slice = new Slice("office", []) }, "UnknownGrain", "office", "office", "no grain", [.. Grains.All.Select(grain => grain.Name)]),
        new("rows behind a figure in another's view", new RowQuery("measurement") { Slice = new Slice("finding", []) }, "OtherView", "measurement", "measurement", "doesn't show", ["finding"]),
        .. Filtered("rows", (view, filter) => new RowQuery(view, filter)),

        new("values of an unknown view", new ValuesQuery("dim_plan", "title", []), "UnknownView", "dim_plan", "dim_plan", "no view", Views),
        new("values of an unknown column", new ValuesQuery("plan", "size", []), "UnknownColumn", "size", "size", "no column", PlanColumns),
        new("no values wanted", new ValuesQuery("plan", "title", [], Limit: 0), "WrongLimit", "limit", "0", "limit 0", Most),
        new("values under an unknown policy", new ValuesQuery("measurement", "band", []) { Policy = "milde" }, "UnknownPolicy", "policy", "milde", "not in the mart", Policies),
        .. Filtered("values", (view, filter) => new ValuesQuery(view, "plan_id", [filter])),
    ];

    // Rows and values take the same filters.
    private static IEnumerable<Refusal> Filtered(string of, Func<string, MetricFilter, object> query) =>
    [
        new($"{of}: unknown filter field", query("plan", MetricFilter.Is("office", "x")), "UnknownColumn", "office", "office", "no column 'office'", PlanColumns),
        new($"{of}: part of a word for yes", query("measurement", new MetricFilter("met", Contains, ["s"])), "WrongOperator", "met", "Contains", "(true or false)", Booleans),
        new($"{of}: word for yes", query("measurement", MetricFilter.Is("met", "si")), "WrongBoolean", "met", "si", "neither true nor false", ["true", "false"]),
        new($"{of}: decimal comma", query("measurement", new MetricFilter("weight", AtLeast, ["20,5"])), "WrongValue", "weight", "20,5", "'20,5' of 'weight'", Decimal),
        new($"{of}: more than any column holds", query("assignment", new MetricFilter("share", AtLeast, ["79228162514264337593543950335"])), "WrongValue", "share", "79228162514264337593543950335", "of 'share'", Decimal),
        new($"{of}: finer than any column", query("assignment", new MetricFilter("share", AtLeast, ["0.0000000000001"])), "WrongValue", "share", "0.0000000000001", "of 'share'", Decimal),
        new($"{of}: word for a line", query("measurement", MetricFilter.Is("source_line", "prima")), "WrongValue", "source_line", "prima", "'prima' of 'source_line'", "a whole number of at most 16 digits"),
        new($"{of}: Italian date", query("measurement", new MetricFilter("target_date", AtMost, ["30/6/2018"])), "WrongValue", "target_date", "30/6/2018", "'30/6/2018' of 'target_date'", "a date yyyy-mm-dd"),
        new($"{of}: word for a moment", query("load_audit", new MetricFilter("at", AtLeast, ["ieri"])), "WrongValue", "at", "ieri", "'ieri' of 'at'", "a moment yyyy-mm-ddThh:mm"),
        new($"{of}: no value", query("measurement", new MetricFilter("area", FilterOperator.Equals, [])), "WrongCount", "area", "0", "number of values", "one value"),
        new($"{of}: dates from late to early", query("measurement", new MetricFilter("target_date", Between, ["2018-12-31", "2018-06-30"])), "WrongOrder", "target_date", "2018-12-31, 2018-06-30", "the first is the greater", "two values, the lower first"),
        new($"{of}: numbers from high to low", query("measurement", new MetricFilter("achievement", Between, ["100", "20.5"])), "WrongOrder", "achievement", "100, 20.5", "the first is the greater", "two values, the lower first"),
        new($"{of}: value outside a closed set", query("finding", MetricFilter.Is("severity", "grave")), "UnknownMember", "severity", "grave", "can't be 'grave'", ["error", "warning", "info"]),
        new($"{of}: part of no value of a closed set", query("target_revision", new MetricFilter("change", StartsWith, ["up"])), "UnknownPart", "change", "up", "begins with 'up'", ["raised", "lowered", "unchanged", "other"]),
    ];
}
