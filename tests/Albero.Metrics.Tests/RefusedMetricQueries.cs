using static Albero.Metrics.FilterOperator;

namespace Albero.Metrics.Tests;

/// <summary>Questions about measures that are refused.</summary>
internal static class RefusedMetricQueries
{
    private static readonly MetricFilter Period = MetricFilter.Is("period", "2018-H1");
    private static readonly string[] Measures = [.. MetricCatalog.Measures.Select(measure => measure.Name)];
    private static readonly string[] OfLeaves = [.. MetricCatalog.Measures.Where(measure => measure.Grain.Name == "leaf").Select(measure => measure.Name)];
    private static readonly string[] OfManagers = [.. MetricCatalog.Measures.Where(measure => measure.Grain.Name == "assigned_leaf").Select(measure => measure.Name)];

    private static readonly string[] LeafDimensions =
    [
        "chamber", "plan_year", "plan", "period", "checkpoint", "tree", "area", "strategic", "objective", "indicator", "directorate", "office", "service",
        "indicator_type", "manager", "status", "band", "target_kind", "direction", "area_series", "objective_series", "indicator_series", "asks_result", "asks_baseline", "last_result_office",
        "last_result_directorate", "trend", "mission", "programme",
    ];

    private static readonly string[] ManagerDimensions = ["chamber", "plan_year", "plan", "period", "checkpoint", "area", "objective", "indicator", "directorate", "manager", "status", "band", "target_kind", "area_series", "objective_series", "mission", "programme"];

    private static readonly string[] FindingDimensions =
        ["chamber", "plan_year", "plan", "period", "objective", "indicator", "directorate", "severity", "code", "source"];

    private static readonly string[] YearDimensions =
        ["chamber", "area", "objective", "indicator", "directorate", "office", "service", "indicator_type", "manager", "direction", "area_series", "objective_series", "indicator_series", "mission", "programme"];

    private static readonly string[] BudgetDimensions = ["chamber", "plan_year", "plan", "objective", "directorate", "mission", "programme", "budget_direction", "account"];

    private static readonly string[] OfBudgets = ["budget", "budget_lines", "budget_lines_without_amount"];

    private static readonly string[] Statuses =
        ["met", "not_met", "on_track_declared", "off_track_declared", "not_measurable", "not_reported", "not_due"];

    private static readonly string[] Texts = ["Equals", "NotEquals", "In", "NotIn", "Contains", "StartsWith", "IsMissing", "IsPresent"];

    private static readonly string[] Numbers =
        ["Equals", "NotEquals", "In", "NotIn", "GreaterThan", "AtLeast", "LessThan", "AtMost", "Between", "IsMissing", "IsPresent"];

    private const string AnyPeriod = "'period' filtered to one checkpoint (for example 2018-H1) or among the dimensions; or 'checkpoint' and 'plan_year' (or 'plan'), each filtered to one value or among the dimensions";
    private const string OnlyPeriod = "one filter on 'period', of one checkpoint (for example 2019-H1)";
    private const string OneManager = "'manager' among the dimensions, or filtered to one and 'plan' or 'chamber' to one chamber";
    private const string Once = "each name once";
    private const string Pair = "two values, the lower first";

    public static IEnumerable<Refusal> All =>
    [
        new("no measure", new MetricQuery([], ["area"], Period), "NoMeasure", "measures", "", "no measure", Measures),
        new("unknown measure", new MetricQuery(["scores"], [], Period), "UnknownMeasure", "scores", "scores", "no measure 'scores'", Measures),
        new("SQL for a measure", new MetricQuery(["count(*) FROM dim_plan--"], [], Period), "UnknownMeasure", "count(*) FROM dim_plan--", "count(*) FROM dim_plan--", "no measure", Measures),
        new("measure twice", new MetricQuery(["score", "score"], [], Period), "Twice", "score", "score", "twice", Once),
        new("dimension twice", new MetricQuery(["score"], ["area", "area"], Period), "Twice", "area", "area", "twice", Once),
        new("unknown dimension", new MetricQuery(["score"], ["ufficio"], Period), "UnknownDimension", "ufficio", "ufficio", "no dimension", LeafDimensions),
        new("unknown dimension of findings", new MetricQuery(["findings"], ["ufficio"]), "UnknownDimension", "ufficio", "ufficio", "no dimension", FindingDimensions),
        new("unknown filter field", new MetricQuery(["score"], [], Period, MetricFilter.Is("sql", "x")), "UnknownDimension", "sql", "sql", "no dimension", LeafDimensions),
        new("unknown dimension year on year", new MetricQuery(["score"], ["ufficio"], Period) { YearOnYear = true }, "UnknownDimension", "ufficio", "ufficio", "no dimension", YearDimensions),

        new("two grains", new MetricQuery(["score", "findings"], ["plan"], Period), "TwoGrains", "findings", "findings", "multiply", OfLeaves),
        new("a manager's score beside the plan's", new MetricQuery(["manager_score", "score"], ["manager"], Period), "TwoGrains", "score", "score", "multiply", OfManagers),
        new("findings by office", new MetricQuery(["findings"], ["office"]), "FansOut", "office", "office", "counted several times", FindingDimensions),
        new("findings of an office", new MetricQuery(["findings"], [], MetricFilter.Is("office", "x")), "FansOut", "office", "office", "counted several times", FindingDimensions),
        new("score by severity", new MetricQuery(["score"], ["severity"], Period), "FansOut", "severity", "severity", "which has no 'severity'", LeafDimensions),
        new("a manager's score by office", new MetricQuery(["manager_score"], ["manager", "office"], Period), "FansOut", "office", "office", "which has no 'office'", ManagerDimensions),

        new("a budget by indicator", new MetricQuery(["budget"], ["indicator"]), "FansOut", "indicator", "indicator", "counted several times", BudgetDimensions),
        new("a budget by office", new MetricQuery(["budget"], ["mission"], MetricFilter.Is("office", "x")), "FansOut", "office", "office", "which has no 'office'", BudgetDimensions),
        new("a budget at a checkpoint", new MetricQuery(["budget_lines"], [], Period), "FansOut", "period", "period", "which has no 'period'", BudgetDimensions),
        new("a budget beside a score", new MetricQuery(["budget", "score"], ["mission"], Period), "TwoGrains", "score", "score", "multiply", OfBudgets),
        new("a score by account", new MetricQuery(["score"], ["account"], Period), "FansOut", "account", "account", "which has no 'account'", LeafDimensions),
        new("individual objectives by objective of the tree", new MetricQuery(["individual_objectives"], ["objective"]), "FansOut", "objective", "objective", "counted several times", ["chamber", "plan_year", "plan", "manager"]),

        new("operator of another type", new MetricQuery(["score"], [], Period, new MetricFilter("area", GreaterThan, ["1"])), "WrongOperator", "area", "GreaterThan", "(a code)", Texts),
        new("part of a year", new MetricQuery(["score"], [], Period, new MetricFilter("plan_year", Contains, ["20"])), "WrongOperator", "plan_year", "Contains", "(a whole number of", Numbers),
        new("an operator that isn't there", new MetricQuery(["score"], [], Period, new MetricFilter("area", (FilterOperator)99, ["1"])), "WrongOperator", "area", "99", "compared", Texts),
        new("text for a year", new MetricQuery(["score"], [], Period, MetricFilter.Is("plan_year", "duemila")), "WrongValue", "plan_year", "duemila", "'duemila' of 'plan_year'", "a whole number of at most 16 digits"),
        new("Between with one value", new MetricQuery(["score"], [], Period, new MetricFilter("plan_year", Between, ["2018"])), "WrongCount", "plan_year", "1", "Between", Pair),
        new("Between from high to low", new MetricQuery(["score"], [], Period, new MetricFilter("plan_year", Between, ["2019", "2018"])), "WrongOrder", "plan_year", "2019, 2018", "the first is the greater", Pair),
        new("Between as numbers, not as text", new MetricQuery(["score"], [], Period, new MetricFilter("plan_year", Between, ["10", "9"])), "WrongOrder", "plan_year", "10, 9", "the first is the greater", Pair),
        new("In without values", new MetricQuery(["score"], [], Period, new MetricFilter("area", In, [])), "WrongCount", "area", "0", "filter In", "at least one value"),
        new("Equals with two values", new MetricQuery(["score"], [], Period, new MetricFilter("area", FilterOperator.Equals, ["1", "2"])), "WrongCount", "area", "2", "filter Equals", "one value"),
        new("IsMissing with a value", new MetricQuery(["score"], [], Period, new MetricFilter("office", IsMissing, ["x"])), "WrongCount", "office", "1", "filter IsMissing", "no value"),
        new("value outside a closed set", new MetricQuery(["score"], [], Period, MetricFilter.Is("status", "done")), "UnknownMember", "status", "done", "can't be 'done'", Statuses),
        new("value outside a closed set among others", new MetricQuery(["score"], [], Period, new MetricFilter("status", NotIn, ["met", "done"])), "UnknownMember", "status", "done", "can't be 'done'", Statuses),
        new("part of no value of a closed set", new MetricQuery(["score"], [], Period, new MetricFilter("status", Contains, ["raggiunto"])), "UnknownPart", "status", "raggiunto", "contains 'raggiunto'", Statuses),
        new("beginning of no value of a closed set", new MetricQuery(["score"], [], Period, new MetricFilter("status", StartsWith, ["declared"])), "UnknownPart", "status", "declared", "begins with 'declared'", Statuses),

        new("no checkpoint", new MetricQuery(["score"], ["area"]), "NoPeriod", "period", "", "never added", AnyPeriod),
        new("two checkpoints", new MetricQuery(["score"], ["area"], MetricFilter.Is("period", "2018-H1", "2018-FY")), "NoPeriod", "period", "2018-H1, 2018-FY", "found: 2018-H1, 2018-FY", AnyPeriod),
        new("all checkpoints but one", new MetricQuery(["score"], [], new MetricFilter("period", NotEquals, ["2018-H1"])), "NoPeriod", "period", "NotEquals 2018-H1", "never added", AnyPeriod),
        new("two trees", new MetricQuery(["score"], [], Period, MetricFilter.Is("tree", "strategic", "operational")), "TwoTrees", "tree", "strategic, operational", "headline tree", ["operational", "strategic"]),
        new("two filters on offices", new MetricQuery(["score"], [], Period, MetricFilter.Is("office", "a"), MetricFilter.Is("office", "b")), "TwoFilters", "office", "a; b", "more than one filter", "one filter, of several values if need be"),
        new("managers added", new MetricQuery(["manager_score"], ["objective"], Period), "NoManager", "manager", "", "never added", OneManager),
        new("two managers added", new MetricQuery(["manager_score"], [], Period, MetricFilter.Is("plan", "a/2018"), MetricFilter.Is("manager", "a", "b")), "NoManager", "manager", "a, b", "never added", OneManager),
        new("a role of every chamber", new MetricQuery(["manager_score"], [], Period, MetricFilter.Is("manager", "a")), "NoManager", "manager", "a", "never added", OneManager),
        new("managers added over years", new MetricQuery(["manager_score"], ["area"], Period) { YearOnYear = true }, "NoManager", "manager", "", "never added", OneManager),

        new("year on year by plan", new MetricQuery(["score"], ["plan"], Period) { YearOnYear = true }, "OneYearOnly", "plan", "plan", "doesn't join two years", YearDimensions),
        new("year on year by checkpoint", new MetricQuery(["score"], ["period"], Period) { YearOnYear = true }, "OneYearOnly", "period", "period", "one year or plan only", YearDimensions),
        new("year on year of a tree", new MetricQuery(["score"], [], Period, MetricFilter.Is("tree", "strategic")) { YearOnYear = true }, "OneYearOnly", "tree", "tree", "doesn't join two years", YearDimensions),
        new("year on year without a checkpoint", new MetricQuery(["score"], ["area"]) { YearOnYear = true }, "OnePeriod", "period", "", "takes one checkpoint", OnlyPeriod),
        new("year on year of two checkpoints", new MetricQuery(["score"], [], MetricFilter.Is("period", "2018-H1", "2019-H1")) { YearOnYear = true }, "OnePeriod", "period", "2018-H1, 2019-H1", "takes one checkpoint", OnlyPeriod),
        new("year on year of a checkpoint filtered twice", new MetricQuery(["score"], [], Period, MetricFilter.Is("period", "2019-H1")) { YearOnYear = true }, "OnePeriod", "period", "2018-H1; 2019-H1", "takes one checkpoint", OnlyPeriod),
        new("year on year of no quarter", new MetricQuery(["score"], [], MetricFilter.Is("period", "2018-06-30")) { YearOnYear = true }, "UnknownQuarter", "period", "2018-06-30", "a year before", "year and quarter, for example 2019-Q1, 2019-H1, 2019-Q3 or 2019-FY"),
        new("findings year on year", new MetricQuery(["findings"], []) { YearOnYear = true }, "NoYears", "findings", "findings", "two queries", [.. OfLeaves, .. OfManagers]),

        new("sort by what isn't asked", new MetricQuery(["score"], ["area"], [Period], [new MetricSort("met")]), "WrongSort", "met", "met", "not in the query", ["area", "score"]),
        new("sort twice by a field", new MetricQuery(["score"], ["area"], [Period], [new MetricSort("score", Descending: true), new MetricSort("score")]), "SortedTwice", "score", "score", "sorted twice", Once),
        new("limit 0", new MetricQuery(["score"], ["area"], [Period], [], Limit: 0), "WrongLimit", "limit", "0", "limit 0", "a whole number from 1 to 100000, or no limit"),
        new("limit above the most", new MetricQuery(["score"], ["area"], [Period], [], Limit: 100_001), "WrongLimit", "limit", "100001", "limit 100001", "a whole number from 1 to 100000, or no limit"),
        new("unknown policy", new MetricQuery(["score"], [], [Period], [], Policy: "milde"), "UnknownPolicy", "policy", "milde", "not in the mart", ["standard", "generous", "severe"]),
        new("unknown policy for findings", new MetricQuery(["findings"], [], [], [], Policy: "milde"), "UnknownPolicy", "policy", "milde", "not in the mart", ["standard", "generous", "severe"]),
    ];
}
