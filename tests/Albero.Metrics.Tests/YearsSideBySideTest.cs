namespace Albero.Metrics.Tests;

/// <summary>A measure over the years: each plan at the same checkpoint of its own year; figures worked out by hand from two_years.sql.</summary>
public sealed class YearsSideBySideTest(TwoYearMart mart) : IClassFixture<TwoYearMart>
{
    private static readonly MetricFilter Delta = MetricFilter.Is("chamber", "delta");

    [Fact]
    public async Task A_score_by_area_stands_year_beside_year_though_codes_changed_places()
    {
        var result = await Run("FY", ["score", "coverage"], ["area_series", "plan_year"]);

        Assert.Equal(
            [
                "1 Servizi digitali 2030: 50 60", "1 Servizi digitali 2031: 40 100",
                "2 Imprese e lavoro 2030: 80 100", "2 Imprese e lavoro 2031: 90 100",
                "3 Turismo 2031: 100 100",
            ],
            Lines(result));
    }

    [Fact]
    public async Task What_a_plan_says_of_a_later_year_is_left_to_that_years_plan()
    {
        var result = await Run("FY", ["score", "indicators"], ["plan_year"]);

        // The plan of 2030 says 77 of each indicator for year-end 2031.
        Assert.Equal(["2030: 68.75 3", "2031: 72 3"], Lines(result));
    }

    [Fact]
    public async Task A_year_without_results_has_its_weights_and_no_score()
    {
        var result = await Run("H1", ["score", "effective_weight"], ["plan_year", "objective_series"]);

        Assert.Equal(
            [
                "2030 1.1 Sportelli online: 24 50", "2030 2.1 Crediti: 10 50",
                "2031 1.1 Sportelli online: - 40", "2031 2.1 Crediti: - 40", "2031 3.1 Fiere: - 20",
            ],
            Lines(result));
    }

    [Fact]
    public async Task Years_are_never_added_but_each_has_its_own_total()
    {
        var byArea = await Run("FY", ["score"], ["area_series", "plan_year"]);
        var byYear = await Run("FY", ["score"], ["plan_year", "area_series"]);

        Assert.False(byArea.HasTotal);
        Assert.Empty(byArea.Subtotals);
        Assert.False(byYear.HasTotal);
        Assert.Equal(["2030: 68.75", "2031: 72"], byYear.Subtotals.Select(Line));
    }

    [Fact]
    public async Task All_checkpoints_of_all_years_stand_side_by_side_too()
    {
        var result = await mart.Engine.RunAsync(new MetricQuery(["measured"], ["plan_year", "checkpoint"], Delta));

        // What the plan of 2030 says of 2031 is left out: it could stand at several checkpoints.
        Assert.Equal(["2030 30/6: 3", "2030 31/12: 2", "2031 30/6: 0", "2031 31/12: 3"], Lines(result));
    }

    [Theory]
    [InlineData("FY", null)]
    [InlineData(null, "2031")]
    public async Task One_without_the_other_would_add_checkpoints_and_is_refused(string? checkpoint, string? year)
    {
        MetricFilter[] filters = [.. new[] { ("checkpoint", checkpoint), ("plan_year", year) }.Where(one => one.Item2 is not null).Select(one => MetricFilter.Is(one.Item1, one.Item2!))];

        var refused = await Assert.ThrowsAsync<MetricQueryException>(() => mart.Engine.RunAsync(new MetricQuery(["score"], [], filters)));

        Assert.Equal("period", refused.Field);
        Assert.Contains("'checkpoint' and 'plan_year'", refused.Text.En, StringComparison.Ordinal);
    }

    private Task<MetricResult> Run(string checkpoint, string[] measures, string[] dimensions) =>
        mart.Engine.RunAsync(new MetricQuery(measures, dimensions, MetricFilter.Is("checkpoint", checkpoint), Delta) { Subtotals = true });

    private static string[] Lines(MetricResult result) => [.. result.Rows.Select(Line)];

    private static string Line(MetricRow row) => $"{string.Join(' ', row.Members.Select(member => member.Label.En))}: {string.Join(' ', row.Values.Select(value => value is { } number ? FormattableString.Invariant($"{number:0.####}") : "-"))}";
}
