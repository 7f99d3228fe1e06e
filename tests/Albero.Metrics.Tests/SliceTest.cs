using static Albero.Metrics.FilterOperator;

namespace Albero.Metrics.Tests;

/// <summary>The rows behind a figure are those that it counts: no more, no fewer, each once.</summary>
public sealed class SliceTest(FixtureMart mart) : IClassFixture<FixtureMart>
{
    private static readonly MetricFilter MidYear = MetricFilter.Is("period", "2020-H1");

    public static TheoryData<string, string> GrainsAndDimensions()
    {
        var data = new TheoryData<string, string>();
        foreach (var grain in Grains.All)
        {
            foreach (var dimension in MetricCatalog.Dimensions.Where(d => d.Grains.Contains(grain.Name))) data.Add(grain.Name, dimension.Name);
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(GrainsAndDimensions))]
    public async Task Has_as_many_rows_as_the_figure_counts_in_any_cell(string grainName, string dimension)
    {
        var grain = Grains.All.First(grain => grain.Name == grainName);
        MetricFilter[] filters = grain.NeedsPeriod && dimension != "period" ? [MidYear] : [];
        string[] dimensions = [.. new[] { "plan", grain.Name == "assigned_leaf" ? "manager" : dimension, dimension }.Distinct()];
        var cells = await mart.Engine.RunAsync(new MetricQuery([grain.CountMeasure], dimensions, filters));

        Assert.NotEmpty(cells.Rows);
        // A handful of cells from first to last: an indicator has hundreds, and they differ no more than these.
        foreach (var cell in cells.Rows.Where((_, at) => at % (1 + (cells.Rows.Count / 8)) == 0))
        {
            var members = dimensions.Zip(cell.Members, (name, member) =>
                member.Value is { } value ? MetricFilter.Is(name, value) : new MetricFilter(name, IsMissing, []));
            var rows = await mart.Engine.RowsAsync(new RowQuery(grain.View) { Slice = new Slice(grain.Name, [.. filters, .. members]) });
            Assert.Equal(cell.Values[0], rows.TotalRows);
            Assert.Equal(rows.TotalRows, rows.Rows.Count);
        }
    }

    [Theory]
    [InlineData("severe", "not_met")]
    [InlineData(null, "met")]
    public async Task Is_taken_under_the_rules_that_are_asked_for_and_shows_their_scores(string? policy, string status)
    {
        MetricFilter[] filters = [MidYear, MetricFilter.Is("plan", "alfa/2020"), MetricFilter.Is("band", "miss", "full"), MetricFilter.Is("status", status)];
        var count = await mart.Engine.RunAsync(new MetricQuery(["indicators"], [], filters, [], Policy: policy));
        var rows = await mart.Engine.RowsAsync(new RowQuery("measurement", ["status", "tree"], [], []) { Policy = policy, Slice = new Slice("leaf", filters) });

        Assert.True(rows.TotalRows > 0);
        Assert.Equal(count.Total.Values[0], rows.TotalRows);
        Assert.All(rows.Rows, row => Assert.Equal([status, "operational"], row));
    }

    [Fact]
    public async Task Narrows_with_the_filters_on_columns_and_pages_as_any_rows_do()
    {
        var slice = new Slice("leaf", [MidYear, MetricFilter.Is("plan", "alfa/2020"), MetricFilter.Is("target_kind", "milestone")]);
        var whole = await mart.Engine.RowsAsync(new RowQuery("measurement", ["area_code"], [], []) { Slice = slice });
        var one = await mart.Engine.RowsAsync(new RowQuery("measurement", MetricFilter.Is("area_code", "1")) { Slice = slice });
        var page = await mart.Engine.RowsAsync(new RowQuery("measurement", [], [], [], Limit: 2, Offset: 1) { Slice = slice });

        Assert.Equal(whole.Rows.Count(row => Equals(row[0], "1")), one.TotalRows);
        Assert.InRange(one.TotalRows, 1, whole.TotalRows - 1);
        Assert.Equal((2, whole.TotalRows), (page.Rows.Count, page.TotalRows));
    }

    [Fact]
    public async Task Keeps_the_rule_that_checkpoints_are_never_added() =>
        Assert.Equal("period", (await Assert.ThrowsAsync<MetricQueryException>(() =>
            mart.Engine.RowsAsync(new RowQuery("measurement") { Slice = new Slice("leaf", []) }))).Field);
}
