using static Albero.Metrics.FilterOperator;

namespace Albero.Metrics.Tests;

/// <summary>Every refused query names the field at fault and what is allowed, before any SQL is made.</summary>
public sealed class QueryRefusalTest
{
    private static readonly MetricFilter Period = MetricFilter.Is("period", "2018-H1");

    // What is wrong, the field named, words of the message.
    public static TheoryData<string, MetricQuery, string, string> Refused => new()
    {
        { "no measure", new([], ["area"], Period), "measures", "score" },
        { "unknown measure", new(["scores"], [], Period), "scores", "Allowed: score, coverage" },
        { "SQL for a measure", new(["count(*) FROM dim_plan--"], [], Period), "count(*) FROM dim_plan--", "There is no measure" },
        { "measure twice", new(["score", "score"], [], Period), "score", "twice" },
        { "unknown dimension", new(["score"], ["ufficio"], Period), "ufficio", "office" },
        { "dimension twice", new(["score"], ["area", "area"], Period), "area", "twice" },
        { "two grains", new(["score", "findings"], ["plan"], Period), "findings", "multiply" },
        { "findings by office", new(["findings"], ["office"]), "office", "counted several times" },
        { "findings of an office", new(["findings"], [], MetricFilter.Is("office", "x")), "office", "Allowed dimensions: chamber" },
        { "score by severity", new(["score"], ["severity"], Period), "severity", "which has no 'severity'" },
        { "unknown filter field", new(["score"], [], Period, MetricFilter.Is("sql", "x")), "sql", "Allowed" },
        { "operator of another type", new(["score"], [], Period, new MetricFilter("area", GreaterThan, ["1"])), "area", "GreaterThan" },
        { "text for a year", new(["score"], [], Period, MetricFilter.Is("plan_year", "duemila")), "plan_year", "'duemila'" },
        { "Between with one value", new(["score"], [], Period, new MetricFilter("plan_year", Between, ["2018"])), "plan_year", "two values" },
        { "In without values", new(["score"], [], Period, new MetricFilter("area", In, [])), "area", "at least one value" },
        { "IsMissing with a value", new(["score"], [], Period, new MetricFilter("office", IsMissing, ["x"])), "office", "no value" },
        { "value outside a closed set", new(["score"], [], Period, MetricFilter.Is("status", "done")), "status", "not_measurable" },
        { "no checkpoint", new(["score"], ["area"]), "period", "never added" },
        { "two checkpoints", new(["score"], ["area"], MetricFilter.Is("period", "2018-H1", "2018-FY")), "period", "never added" },
        { "two trees", new(["score"], [], Period, MetricFilter.Is("tree", "strategic", "operational")), "tree", "headline tree" },
        { "two filters on offices", new(["score"], [], Period, MetricFilter.Is("office", "a"), MetricFilter.Is("office", "b")), "office", "one filter" },
        { "managers added", new(["manager_score"], ["objective"], Period), "manager", "never added" },
        { "two managers added", new(["manager_score"], [], Period, MetricFilter.Is("plan", "a/2018"), MetricFilter.Is("manager", "a", "b")), "manager", "group by 'manager'" },
        { "a manager's score by office", new(["manager_score"], ["manager", "office"], Period), "office", "which has no 'office'" },
        { "a manager's score beside the plan's", new(["manager_score", "score"], ["manager"], Period), "score", "multiply" },
        { "year on year by plan", new(["score"], ["plan"], Period) { YearOnYear = true }, "plan", "Allowed year on year: chamber, area, objective, indicator, directorate" },
        { "year on year by status", new(["score"], ["status"], Period) { YearOnYear = true }, "status", "one year or plan only" },
        { "year on year of a plan", new(["score"], [], Period, MetricFilter.Is("plan", "a/2018")) { YearOnYear = true }, "plan", "doesn't join two years" },
        { "year on year of a tree", new(["score"], [], Period, MetricFilter.Is("tree", "strategic")) { YearOnYear = true }, "tree", "doesn't join two years" },
        { "year on year by checkpoint", new(["score"], ["period"], Period) { YearOnYear = true }, "period", "doesn't join two years" },
        { "year on year without a checkpoint", new(["score"], ["area"]) { YearOnYear = true }, "period", "filter 'period'" },
        { "year on year of two checkpoints", new(["score"], [], Period, MetricFilter.Is("period", "2019-H1")) { YearOnYear = true }, "period", "no other filter" },
        { "year on year of no checkpoint", new(["score"], [], MetricFilter.Is("period", "2018-06-30")) { YearOnYear = true }, "period", "2019-Q1" },
        { "findings year on year", new(["findings"], []) { YearOnYear = true }, "year_on_year", "two queries" },
        { "managers added over years", new(["manager_score"], ["area"], Period) { YearOnYear = true }, "manager", "never added" },
        { "sort by what isn't asked", new(["score"], ["area"], [Period], [new MetricSort("met")]), "met", "area, score" },
        { "limit 0", new(["score"], ["area"], [Period], [], Limit: 0), "limit", "100000" },
    };

    public static TheoryData<string, RowQuery, string, string> RefusedRows => new()
    {
        { "unknown view", new("fact_measurement"), "fact_measurement", "measurement, finding" },
        { "unknown column", new("measurement", ["1; DROP TABLE dim_plan"], [], []), "1; DROP TABLE dim_plan", "no column" },
        { "column twice", new("measurement", ["area", "area"], [], []), "area", "twice" },
        { "unknown filter field", new("finding", MetricFilter.Is("office", "x")), "office", "severity" },
        { "text for a number", new("measurement", new MetricFilter("weight", AtLeast, ["20,5"])), "weight", "'20,5'" },
        { "Italian date", new("measurement", new MetricFilter("target_date", AtMost, ["30/6/2018"])), "target_date", "yyyy-mm-dd" },
        { "word for yes", new("measurement", MetricFilter.Is("met", "si")), "met", "true or false" },
        { "unknown sort", new("plan", [], [], [new MetricSort("size")]), "size", "no column" },
        { "limit -1", new("plan", [], [], [], Limit: -1), "limit", "-1" },
        { "offset -1", new("plan", [], [], [], Offset: -1), "offset", "-1" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Refuses(string what, MetricQuery query, string field, string words)
    {
        var engine = new MetricEngine(() => throw new InvalidOperationException($"{what}: a connection was opened."));

        var refused = await Assert.ThrowsAsync<MetricQueryException>(() => engine.RunAsync(query));

        Assert.Equal(field, refused.Field);
        Assert.Contains(words, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(RefusedRows))]
    public async Task Refuses_rows(string what, RowQuery query, string field, string words)
    {
        var engine = new MetricEngine(() => throw new InvalidOperationException($"{what}: a connection was opened."));

        var refused = await Assert.ThrowsAsync<MetricQueryException>(() => engine.RowsAsync(query));

        Assert.Equal(field, refused.Field);
        Assert.Contains(words, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Grouping_by_the_checkpoint_or_one_value_of_In_fixes_it()
    {
        MetricValidator.Validate(new MetricQuery(["score"], ["period"]));
        MetricValidator.Validate(new MetricQuery(["score"], [], new MetricFilter("period", In, ["2018-H1"])));
    }
}
