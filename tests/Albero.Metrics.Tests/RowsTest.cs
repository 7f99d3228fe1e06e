namespace Albero.Metrics.Tests;

public sealed class RowsTest(FixtureMart mart) : IClassFixture<FixtureMart>
{
    public static TheoryData<string> Views => [.. RowCatalog.Views.Select(view => view.Name)];

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Reads_every_column_of_the_view(string view)
    {
        var rows = await mart.Engine.RowsAsync(new RowQuery(view));

        Assert.Equal(RowCatalog.View(view)!.Columns, rows.Columns);
        Assert.Equal(rows.TotalRows, rows.Rows.Count);
        Assert.All(rows.Rows, row => Assert.Equal(rows.Columns.Count, row.Count));
    }

    [Theory]
    [MemberData(nameof(Views))]
    public void Order_and_units_name_columns_of_the_view(string view)
    {
        var columns = RowCatalog.View(view)!.Columns;
        string[] named = [.. RowCatalog.View(view)!.Order, .. columns.Select(column => column.UnitColumn).OfType<string>()];

        Assert.Empty(named.Except(columns.Select(column => column.Name)));
        Assert.Distinct(columns.Select(column => column.Name));
    }

    [Fact]
    public async Task Pages_make_the_whole_without_overlap_and_know_the_total()
    {
        var query = new RowQuery("measurement", ["plan_id", "period", "objective_code", "indicator_number"], [], [new MetricSort("status")]);
        var all = await mart.Engine.RowsAsync(query);
        List<IReadOnlyList<object?>> paged = [];
        for (var offset = 0; offset < all.TotalRows; offset += 100)
        {
            var page = await mart.Engine.RowsAsync(query with { Limit = 100, Offset = offset });
            Assert.Equal(all.TotalRows, page.TotalRows);
            paged.AddRange(page.Rows);
        }
        var behind = await mart.Engine.RowsAsync(query with { Limit = 100, Offset = 100_000 });

        Assert.Equal(all.Rows.Select(Line), paged.Select(Line));
        Assert.Equal((0, all.TotalRows), (behind.Rows.Count, behind.TotalRows));
    }

    [Fact]
    public async Task Codes_sort_by_their_numbers_and_missing_values_last_both_ways()
    {
        var query = new RowQuery("measurement", ["objective_code"], [MetricFilter.Is("plan_id", "alfa/2020"), MetricFilter.Is("area_code", "1"), MetricFilter.Is("indicator_number", "1"), MetricFilter.Is("period", "2020-H1")], []);
        var codes = await mart.Engine.RowsAsync(query);
        var up = await mart.Engine.RowsAsync(new RowQuery("measurement", ["achievement"], [], [new MetricSort("achievement")]));
        var down = await mart.Engine.RowsAsync(new RowQuery("measurement", ["achievement"], [], [new MetricSort("achievement", Descending: true)]));

        Assert.Equal(Enumerable.Range(1, 11).Select(n => $"1.{n}"), codes.Rows.Select(row => row[0]));
        Assert.NotNull(up.Rows[0][0]);
        Assert.Null(up.Rows[^1][0]);
        Assert.NotNull(down.Rows[0][0]);
        Assert.Null(down.Rows[^1][0]);
    }

    // Field, operator, values, hand-written condition.
    [Theory]
    [InlineData("status", FilterOperator.Equals, "met", "status = 'met'")]
    [InlineData("status", FilterOperator.In, "met,not_met", "status = 'met' OR status = 'not_met'")]
    [InlineData("band", FilterOperator.NotEquals, "full", "band IS NULL OR band <> 'full'")]
    [InlineData("band", FilterOperator.NotIn, "full,miss", "band IS NULL OR band = 'near' OR band = 'part'")]
    [InlineData("objective", FilterOperator.Contains, "TIVO 1.1", "objective LIKE '%tivo 1.1%'")]
    [InlineData("objective", FilterOperator.StartsWith, "obiettivo 2", "objective LIKE 'Obiettivo 2%'")]
    [InlineData("target_text", FilterOperator.Contains, "0%", "target_text = '= 100%'")]
    [InlineData("achievement", FilterOperator.AtLeast, "50.5", "achievement >= 50.5")]
    [InlineData("achievement", FilterOperator.Between, "10,90", "achievement >= 10 AND achievement <= 90")]
    [InlineData("source_line", FilterOperator.LessThan, "200", "source_line < 200")]
    [InlineData("target_date", FilterOperator.GreaterThan, "2020-06-30", "target_date > DATE '2020-06-30'")]
    [InlineData("effective_weight", FilterOperator.Between, "0.000000000001,9999999999999999.999999999999", "effective_weight > 0")]
    [InlineData("met", FilterOperator.Equals, "false", "NOT met")]
    [InlineData("directorate", FilterOperator.IsMissing, null, "directorate IS NULL")]
    [InlineData("directorate", FilterOperator.IsPresent, null, "directorate IS NOT NULL")]
    public async Task Filters_agree_with_a_hand_written_condition(string field, FilterOperator op, string? values, string condition)
    {
        var rows = await mart.Engine.RowsAsync(new RowQuery("measurement", new MetricFilter(field, op, values?.Split(',') ?? [])));

        var expected = (long)mart.Read($"SELECT count(*) FROM measurement WHERE {condition}")[0][0]!;
        var all = (long)mart.Read("SELECT count(*) FROM measurement")[0][0]!;
        Assert.InRange(expected, 1, all - 1);
        Assert.Equal(expected, rows.TotalRows);
    }

    [Fact]
    public async Task What_a_user_types_is_a_value_and_never_SQL()
    {
        var rows = await mart.Engine.RowsAsync(new RowQuery("measurement", MetricFilter.Is("area", "x' OR '1' = '1")));
        var metric = await mart.Engine.RunAsync(new MetricQuery(["indicators"], [], MetricFilter.Is("period", "2020-H1"), MetricFilter.Is("area", "') OR 1 = 1 --")));

        Assert.Empty(rows.Rows);
        Assert.Equal(0m, metric.Total.Values[0]);
    }

    [Fact]
    public async Task Values_of_a_column_come_in_order_with_their_number_of_rows()
    {
        var values = await mart.Engine.ValuesAsync(new ValuesQuery("measurement", "directorate", [MetricFilter.Is("plan_id", "alfa/2020")]));
        var codes = await mart.Engine.ValuesAsync(new ValuesQuery("measurement", "objective_code", [MetricFilter.Is("area_code", "3")], Limit: 3));

        Assert.Equal(["Amministrativa", "Anagrafica", "Promozione", null], values.Select(value => value.Value));
        Assert.Equal((long)mart.Read("SELECT count(*) FROM measurement WHERE plan_id = 'alfa/2020'")[0][0]!, values.Sum(value => value.Rows));
        Assert.Equal(["3.1", "3.2", "3.3"], codes.Select(value => value.Value));
    }

    [Fact]
    public async Task Values_have_the_types_that_columns_promise()
    {
        var rows = await mart.Engine.RowsAsync(new RowQuery("measurement", ["plan_id", "indicator_number", "achievement", "target_date", "met", "source_line"], [new MetricFilter("achievement", FilterOperator.IsPresent, [])], [], Limit: 1));

        Assert.Collection(rows.Rows[0],
            value => Assert.IsType<string>(value), value => Assert.IsType<long>(value), value => Assert.IsType<decimal>(value),
            value => Assert.IsType<DateOnly>(value), value => Assert.IsType<bool>(value), value => Assert.IsType<long>(value));
    }

    private static string Line(IReadOnlyList<object?> row) => string.Join('|', row);
}
