using System.Globalization;

namespace Albero.Metrics.Tests;

/// <summary>A leaf counts once per office, type or manager; its total comes from distinct leaves.</summary>
public sealed class ManyValuedTest(FixtureMart mart) : IClassFixture<FixtureMart>
{
    private static readonly MetricFilter MidYear = MetricFilter.Is("period", "2020-H1");
    private static readonly MetricFilter Alfa = MetricFilter.Is("plan", "alfa/2020");

    // Leaves of alfa's headline tree at mid-year.
    private const string Leaves = """
        SELECT i.indicator_key, f.effective_weight FROM dim_indicator i JOIN fact_measurement f USING (indicator_key)
         WHERE i.plan_id = 'alfa/2020' AND i.tree = 'operational' AND f.period_key = 1 AND f.effective_weight IS NOT NULL
        """;

    public static TheoryData<string> ManyValued => [.. MetricCatalog.Dimensions.Where(d => d.ManyValued).Select(d => d.Name)];

    [Theory]
    [MemberData(nameof(ManyValued))]
    public async Task The_total_is_that_of_distinct_leaves(string dimension)
    {
        string[] measures = ["score", "coverage", "indicators", "points_reached"];
        var whole = await mart.Engine.RunAsync(new MetricQuery(measures, [], MidYear, Alfa));
        var result = await mart.Engine.RunAsync(new MetricQuery(measures, [dimension], MidYear, Alfa));

        Assert.True(result.RowsDoNotAdd);
        Assert.Equal(whole.Total.Values, result.Total.Values);
        Assert.True(result.Rows.Count > 1);
    }

    // The members of each indicator, by hand: the pairs may stand in the mart several times.
    private static readonly Dictionary<string, string> Members = new()
    {
        // Offices if there are any, else services; directorates never.
        ["office"] = """
            SELECT indicator_key, office AS member FROM bridge_indicator_office JOIN dim_office USING (office_key) WHERE relation = 'office'
            UNION
            SELECT indicator_key, office FROM bridge_indicator_office JOIN dim_office USING (office_key)
             WHERE relation = 'service' AND indicator_key NOT IN (SELECT indicator_key FROM bridge_indicator_office WHERE relation = 'office')
            """,
        ["service"] = "SELECT DISTINCT indicator_key, office AS member FROM bridge_indicator_office JOIN dim_office USING (office_key) WHERE relation = 'service'",
        ["indicator_type"] = "SELECT DISTINCT indicator_key, indicator_type AS member FROM bridge_indicator_type",
        ["manager"] = """
            SELECT DISTINCT indicator_key, manager_role AS member
              FROM dim_indicator i JOIN fact_assignment a USING (objective_key) JOIN dim_manager m ON m.manager_key = a.manager_key
            """,
    };

    [Theory]
    [MemberData(nameof(ManyValued))]
    public async Task A_leaf_counts_once_in_each_of_its_members_and_is_kept_without_one(string dimension)
    {
        var result = await mart.Engine.RunAsync(new MetricQuery(["indicators", "effective_weight"], [dimension], MidYear, Alfa));

        var expected = mart.Read($"""
            WITH leaf AS ({Leaves}), member AS ({Members[dimension]})
            SELECT member, count(*), round(100 * sum(effective_weight), 6) FROM leaf LEFT JOIN member USING (indicator_key) GROUP BY member ORDER BY member NULLS LAST
            """);
        Assert.Equal(
            expected.Select(row => string.Create(CultureInfo.InvariantCulture, $"{row[0]} {row[1]} {row[2]:0.000000}")),
            result.Rows.Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Members[0].Value} {row.Values[0]:0} {row.Values[1]:0.000000}")));
        Assert.True(result.Rows.Sum(row => row.Values[0]) > result.Total.Values[0], "The fixture has no leaf with two members.");
    }

    [Fact]
    public async Task Leaves_without_an_office_stand_in_a_row_of_their_own()
    {
        var result = await mart.Engine.RunAsync(new MetricQuery(["indicators"], ["office"], MidYear, Alfa));

        Assert.Equal((null, "non indicato"), (result.Rows[^1].Members[0].Value, result.Rows[^1].Members[0].Label.It));
    }

    [Fact]
    public async Task A_filter_on_offices_does_not_double_leaves_that_have_both()
    {
        var offices = MetricFilter.Is("office", "Ufficio 2", "Ufficio 3");
        var ungrouped = await mart.Engine.RunAsync(new MetricQuery(["indicators"], [], MidYear, Alfa, offices));
        var grouped = await mart.Engine.RunAsync(new MetricQuery(["indicators"], ["office"], MidYear, Alfa, offices));

        var expected = mart.Read($"""
            SELECT count(*) FROM ({Leaves}) WHERE indicator_key IN
              (SELECT indicator_key FROM bridge_indicator_office JOIN dim_office USING (office_key) WHERE relation = 'office' AND office IN ('Ufficio 2', 'Ufficio 3'))
            """)[0][0];
        Assert.Equal(Convert.ToDecimal(expected, CultureInfo.InvariantCulture), ungrouped.Total.Values[0]);
        Assert.Equal(ungrouped.Total.Values, grouped.Total.Values);
        Assert.Equal(["Ufficio 2", "Ufficio 3"], grouped.Rows.Select(row => row.Members[0].Value));
        Assert.True(grouped.Rows.Sum(row => row.Values[0]) > grouped.Total.Values[0]);
    }

    [Fact]
    public async Task Leaves_without_an_office_can_be_found()
    {
        var missing = new MetricFilter("office", FilterOperator.IsMissing, []);
        var all = await mart.Engine.RunAsync(new MetricQuery(["indicators"], ["office"], MidYear, Alfa));
        var ungrouped = await mart.Engine.RunAsync(new MetricQuery(["indicators"], [], MidYear, Alfa, missing));
        var grouped = await mart.Engine.RunAsync(new MetricQuery(["indicators"], ["office"], MidYear, Alfa, missing));

        Assert.Equal(all.Rows[^1].Values, ungrouped.Total.Values);
        Assert.Equal(all.Rows[^1].Values, Assert.Single(grouped.Rows).Values);
    }

    [Fact]
    public async Task Subtotals_of_a_prefix_come_from_distinct_leaves_too()
    {
        var plain = await mart.Engine.RunAsync(new MetricQuery(["score", "indicators"], ["area"], MidYear, Alfa));
        var result = await mart.Engine.RunAsync(new MetricQuery(["score", "indicators"], ["area", "office", "indicator_type"], MidYear, Alfa) { Subtotals = true });
        var offices = await mart.Engine.RunAsync(new MetricQuery(["score", "indicators"], ["area", "office"], MidYear, Alfa));

        Assert.Equal(Lines(plain.Rows), Lines(result.Subtotals.Where(row => row.Members.Count == 1)));
        Assert.Equal(Lines(offices.Rows), Lines(result.Subtotals.Where(row => row.Members.Count == 2)));
    }

    private static IEnumerable<string> Lines(IEnumerable<MetricRow> rows) =>
        rows.Select(row => string.Join('|', row.Members.Select(m => m.Value)) + ": " + string.Join(' ', row.Values.Select(v => v?.ToString("0.000000", CultureInfo.InvariantCulture))));
}
