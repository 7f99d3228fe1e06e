using System.Globalization;

namespace Albero.Metrics.Tests;

/// <summary>A leaf counts once per office, type or manager; its total comes from distinct leaves.</summary>
public sealed class ManyValuedTest(FixtureMart mart) : IClassFixture<FixtureMart>
{
    private static readonly MetricFilter MidYear = MetricFilter.Is("period", "2020-H1");
    private static readonly MetricFilter Alfa = MetricFilter.Is("plan", "alfa/2020");

    // Leaves of alfa's headline tree at mid-year.
    private const string Leaves = """
        SELECT i.indicator_key FROM dim_indicator i JOIN fact_measurement f USING (indicator_key)
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

    [Fact]
    public async Task A_leaf_counts_once_in_each_of_its_offices_and_is_kept_without_one()
    {
        var result = await mart.Engine.RunAsync(new MetricQuery(["indicators"], ["office"], MidYear, Alfa));

        // Offices if there are any, else services; directorates never.
        var expected = mart.Read($"""
            WITH leaf AS ({Leaves}),
            member AS (
              SELECT DISTINCT indicator_key, office_key FROM bridge_indicator_office WHERE relation = 'office'
              UNION
              SELECT DISTINCT indicator_key, office_key FROM bridge_indicator_office
               WHERE relation = 'service' AND indicator_key NOT IN (SELECT indicator_key FROM bridge_indicator_office WHERE relation = 'office'))
            SELECT office, count(*) FROM leaf LEFT JOIN member USING (indicator_key) LEFT JOIN dim_office USING (office_key) GROUP BY office ORDER BY office NULLS LAST
            """);
        Assert.Equal(expected.Select(row => $"{row[0]} {row[1]}"), result.Rows.Select(row => $"{row.Members[0].Value} {row.Values[0]!.Value.ToString("0", CultureInfo.InvariantCulture)}"));
        Assert.Null(result.Rows[^1].Members[0].Value);
        Assert.Equal("non indicato", result.Rows[^1].Members[0].Label.It);
        Assert.True(result.Rows.Sum(row => row.Values[0]) > result.Total.Values[0], "The fixture has no leaf with two offices.");
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
