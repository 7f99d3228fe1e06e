namespace Albero.Metrics.Tests;

public sealed class FinishingTest(FixtureMart mart) : IClassFixture<FixtureMart>
{
    private static readonly MetricFilter MidYear = MetricFilter.Is("period", "2020-H1");
    private static readonly MetricFilter Alfa = MetricFilter.Is("plan", "alfa/2020");

    [Theory]
    [InlineData("leaf")]
    [InlineData("finding")]
    [InlineData("revision")]
    public async Task Objectives_are_grouped_by_code_and_labelled_by_their_short_title(string grain)
    {
        string[] measures = [MetricCatalog.Measures.First(measure => measure.Grain.Name == grain).Name];
        MetricFilter[] filters = grain == "leaf" ? [MidYear, Alfa] : [Alfa];
        var result = await mart.Engine.RunAsync(new MetricQuery(measures, ["objective"], filters));

        Assert.NotEmpty(result.Rows);
        Assert.All(result.Rows, row => Assert.Equal(LocalText.Same($"Ob. {row.Members[0].Value}"), row.Members[0].Label));
        Assert.Distinct(result.Rows.Select(row => row.Members[0].Value));
    }

    [Fact]
    public async Task Codes_stand_in_the_order_of_their_numbers()
    {
        var result = await mart.Engine.RunAsync(new MetricQuery(["indicators"], ["objective"], MidYear, Alfa, MetricFilter.Is("area", "2")));

        Assert.Equal(Enumerable.Range(1, 11).Select(n => $"2.{n}"), result.Rows.Select(row => row.Members[0].Value));
    }

    [Fact]
    public async Task Checkpoints_stand_in_the_order_of_time_and_bands_in_their_own()
    {
        var periods = await mart.Engine.RunAsync(new MetricQuery(["indicators"], ["period"]));
        var bands = await mart.Engine.RunAsync(new MetricQuery(["indicators"], ["band"], MidYear));

        Assert.Equal(["30/6/2020", "31/12/2020"], periods.Rows.Select(row => row.Members[0].Label.It));
        Assert.Equal(["full", "near", "part", "miss", null], bands.Rows.Select(row => row.Members[0].Value));
        Assert.Equal("Non misurato", bands.Rows[^1].Members[0].Label.It);
    }

    [Fact]
    public async Task A_limit_keeps_the_first_by_the_wanted_order_and_the_total_of_all()
    {
        var all = await mart.Engine.RunAsync(new MetricQuery(["score", "indicators"], ["objective"], [MidYear, Alfa], [new MetricSort("score", Descending: true)]));
        var five = await mart.Engine.RunAsync(new MetricQuery(["score", "indicators"], ["objective"], [MidYear, Alfa], [new MetricSort("score", Descending: true)], Limit: 5));

        Assert.Equal(33, five.TotalRows);
        Assert.Equal(all.Total.Values, five.Total.Values);
        Assert.Equal(all.Rows.Take(5).Select(row => row.Members[0].Value), five.Rows.Select(row => row.Members[0].Value));
        Assert.Equal(all.Rows.Select(row => row.Values[0]).OrderByDescending(value => value ?? -1), all.Rows.Select(row => row.Values[0]));
    }

    [Fact]
    public async Task Equals_share_a_rank_and_what_has_no_value_has_none()
    {
        var result = await mart.Engine.RunAsync(new MetricQuery(["score"], ["objective"], [MidYear, Alfa], [new MetricSort("score", Descending: true)]));

        var measured = result.Rows.Where(row => row.Values[0] is not null).ToList();
        Assert.All(measured, row => Assert.Equal(1 + measured.Count(other => other.Values[0] > row.Values[0]), row.Rank));
        Assert.True(measured.Count(row => row.Rank == 1) > 1, "The fixture has no equals.");
        Assert.All(result.Rows.Where(row => row.Values[0] is null), row => Assert.Null(row.Rank));
    }

    [Theory]
    [InlineData("10.85", "10.9")]
    [InlineData("10.849", "10.8")]
    [InlineData("-0.05", "-0.1")]
    public void Values_are_shown_with_halves_away_from_zero(string exact, string shown) =>
        Assert.Equal(Number(shown), MetricCatalog.Measure("score")!.Round(Number(exact)));

    [Theory]
    [InlineData("2.2", "2.10")]
    [InlineData("011", "12")]
    [InlineData("1.1~2", "1.1~10")]
    [InlineData("2018-H1", "2018-H10")]
    [InlineData("a", null)]
    public void Natural_order_puts_the_first_before_the_second(string first, string? second)
    {
        Assert.True(NaturalOrder.Instance.Compare(first, second) < 0);
        Assert.True(NaturalOrder.Instance.Compare(second, first) > 0);
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
