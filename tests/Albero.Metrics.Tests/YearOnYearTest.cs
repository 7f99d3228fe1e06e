using System.Globalization;

namespace Albero.Metrics.Tests;

/// <summary>The same slice in two years, joined by what it is and not by its code; figures worked out by hand from two_years.sql.</summary>
public sealed class YearOnYearTest(TwoYearMart mart) : IClassFixture<TwoYearMart>
{
    private static readonly MetricFilter YearEnd = MetricFilter.Is("period", "2031-FY");
    private static readonly MetricFilter Delta = MetricFilter.Is("chamber", "delta");

    [Fact]
    public async Task The_total_carries_the_year_before_and_the_change_in_points()
    {
        var result = await Run(["score", "coverage", "indicators", "measured"], []);

        // 2031: (0.4 × 90 + 0.4 × 40 + 0.2 × 100) ÷ 1; 2030: (0.5 × 80 + 0.3 × 50) ÷ 0.8, with 0.8 of 1 measured.
        Assert.Equal("72 100 3 3 | 68.75 80 3 2 | 3.25 20 0 1", Line(result.Total));
        Assert.True(result.YearOnYearComparable);
    }

    [Fact]
    public async Task Areas_are_joined_by_their_series_though_their_codes_changed_places()
    {
        var result = await Run(["score", "coverage", "effective_weight"], ["area"]);

        Assert.Equal(
            [
                "1 Servizi digitali: 40 100 40 | 50 60 50 | -10 40 -10",
                "2 Imprese e lavoro: 90 100 40 | 80 100 50 | 10 0 -10",
                "3 Turismo: 100 100 20 | - - - | - - -",
            ],
            Lines(result));
    }

    [Fact]
    public async Task What_stands_in_one_year_only_has_no_other_side_be_it_a_count()
    {
        var result = await Run(["indicators", "score"], ["indicator"]);

        Assert.Equal(
            [
                "1.1/1 Giorni di attesa allo sportello: 1 40 | 1 50 | 0 -10",
                "2.1/1 Imprese finanziate, anche nuove: 1 90 | 1 80 | 0 10",
                "2.1/2 Reclami: - - | 1 - | - -",
                "3.1/1 Fiere organizzate: 1 100 | - - | - -",
            ],
            Lines(result));
    }

    [Theory]
    [InlineData("area", "2", "90 1 | 80 1 | 10 0")]
    [InlineData("objective", "1.1", "40 1 | 50 2 | -10 -1")]
    [InlineData("indicator", "1.1/1", "40 1 | 50 1 | -10 0")]
    [InlineData("indicator_series", "A", "90 1 | 80 1 | 10 0")]
    [InlineData("indicator", "2.1/2", "- 0 | - - | - -")]
    public async Task A_filter_on_a_code_means_the_one_of_the_year_asked_for(string dimension, string code, string expected)
    {
        var result = await Run(["score", "indicators"], [], MetricFilter.Is(dimension, code));

        Assert.Equal(expected, Line(result.Total));
    }

    [Fact]
    public async Task Objectives_and_directorates_are_joined_too()
    {
        var objectives = await Run(["score"], ["objective"]);
        var directorates = await Run(["score"], ["directorate"]);

        Assert.Equal(["1.1 Sportelli online: 40 | 50 | -10", "2.1 Crediti: 90 | 80 | 10", "3.1 Fiere: 100 | - | -"], Lines(objectives));
        // Promozione 2031: (0.4 × 90 + 0.2 × 100) ÷ 0.6.
        Assert.Equal(["Anagrafica Anagrafica: 40 | 50 | -10", "Promozione Promozione: 93.3333 | 80 | 13.3333"], Lines(directorates));
    }

    [Fact]
    public async Task Offices_count_their_own_leaves_of_each_year_and_the_total_distinct_ones()
    {
        var result = await Run(["score", "indicators"], ["office"]);

        // Office 1: 2031 A and D, 2030 A and B; office 2: 2031 B and D, 2030 C alone, which nobody reported.
        Assert.Equal(
            ["Ufficio 1 Ufficio 1: 93.3333 2 | 68.75 2 | 24.5833 0", "Ufficio 2 Ufficio 2: 60 2 | - 1 | - 1"],
            Lines(result));
        Assert.Equal("72 3 | 68.75 3 | 3.25 0", Line(result.Total));
    }

    [Fact]
    public async Task Managers_have_their_own_points_in_each_year_and_no_total()
    {
        var result = await Run(["manager_score", "assigned_indicators"], ["manager"]);

        Assert.Equal(
            ["Dirigente Dirigente: 40 1 | - 1 | - 0", "Segretario Generale Segretario Generale: 95 2 | 68 2 | 27 0"],
            Lines(result));
        Assert.Equal("- - | - - | - -", Line(result.Total));
        Assert.True(result.YearOnYearComparable);
    }

    [Fact]
    public async Task A_chamber_without_a_plan_the_year_before_stands_alone()
    {
        var result = await mart.Engine.RunAsync(new MetricQuery(["score"], ["chamber"], YearEnd) { YearOnYear = true });

        Assert.Equal(["delta Camera Delta: 72 | 68.75 | 3.25", "epsilon Camera Epsilon: 30 | - | -"], Lines(result));
    }

    [Theory]
    // Mid-year 2030: 0.5 × 10 + 0.3 × 20 + 0.2 × 30.
    [InlineData("2031-H1", "- 0 | 17 3 | - -3", false)]
    [InlineData("2031-FY", "72 3 | 68.75 2 | 3.25 1", true)]
    [InlineData("2030-FY", "68.75 2 | - - | - -", false)]
    [InlineData("2032-FY", "- - | 72 3 | - -", false)]
    public async Task Years_are_comparable_where_both_have_something_measured(string period, string expected, bool comparable)
    {
        var result = await mart.Engine.RunAsync(new MetricQuery(["score", "measured"], [], MetricFilter.Is("period", period), Delta) { YearOnYear = true });

        Assert.Equal((expected, comparable), (Line(result.Total), result.YearOnYearComparable));
    }

    public static TheoryData<string, bool> AcrossYears()
    {
        var data = new TheoryData<string, bool>();
        foreach (var dimension in MetricCatalog.Dimensions.Where(d => d.IsAcrossYears && d.Grains.Contains("leaf"))) data.Add(dimension.Name, dimension.ManyValued);
        return data;
    }

    [Theory]
    [MemberData(nameof(AcrossYears))]
    public async Task Both_years_are_whole_under_every_slice(string dimension, bool manyValued)
    {
        var whole = await Run(["score", "indicators", "effective_weight"], []);
        var result = await Run(["score", "indicators", "effective_weight"], [dimension]);

        Assert.Equal(Line(whole.Total), Line(result.Total));
        if (manyValued) return;
        foreach (var measure in new[] { "indicators", "effective_weight" })
        {
            Assert.Equal(whole.Value(whole.Total, measure), result.Rows.Sum(row => result.Value(row, measure)));
            Assert.Equal(whole.Previous(whole.Total, measure), result.Rows.Sum(row => result.Previous(row, measure)));
        }
    }

    [Fact]
    public async Task What_improved_and_what_worsened_is_counted()
    {
        var result = await mart.Engine.RunAsync(new MetricQuery(["comparable", "improved", "worsened", "unchanged"], ["objective"], YearEnd, MetricFilter.Is("plan", "delta/2031")));

        Assert.Equal("2 1 1 0", Line(result.Total));
        Assert.Equal(["1.1 1 0 1 0", "2.1 1 1 0 0", "3.1 0 0 0 0"], result.Rows.Select(row => $"{row.Members[0].Value} {Line(row)}"));
    }

    [Fact]
    public async Task Two_years_take_two_leaf_aggregates_and_subtotals_none_more()
    {
        var result = await mart.Engine.RunAsync(new MetricQuery(["score"], ["area", "objective", "indicator"], [YearEnd, Delta], [new MetricSort("score", Descending: true)], Limit: 2) { YearOnYear = true, Subtotals = true });

        Assert.Equal(2, result.Sql.Count(sql => sql.StartsWith("WITH leaf", StringComparison.Ordinal)));
        Assert.Equal([1, 2], result.Rows.Select(row => row.Rank!.Value));
        Assert.Equal((2, 4), (result.Rows.Count, result.TotalRows));
        Assert.Equal("90 | 80 | 10", Line(result.Subtotals.Single(row => row.Members is [{ Value: "2" }])));
        Assert.Equal("72 | 68.75 | 3.25", Line(result.Total));
    }

    [Fact]
    public async Task Without_asking_there_is_no_year_before()
    {
        var result = await mart.Engine.RunAsync(new MetricQuery(["score"], ["area"], YearEnd, Delta, MetricFilter.Is("plan_year", "2031")));

        Assert.Empty(result.Total.Previous);
        Assert.All(result.Rows, row => Assert.Empty(row.Change));
        Assert.False(result.YearOnYearComparable);
    }

    private Task<MetricResult> Run(string[] measures, string[] dimensions, params MetricFilter[] filters) =>
        mart.Engine.RunAsync(new MetricQuery(measures, dimensions, [YearEnd, Delta, .. filters]) { YearOnYear = true });

    private static IEnumerable<string> Lines(MetricResult result) =>
        result.Rows.Select(row => $"{row.Members[0].Value} {row.Members[0].Label.It}: {Line(row)}");

    private static string Line(MetricRow row) =>
        string.Join(" | ", new[] { row.Values, row.Previous, row.Change }.Where(values => values.Count > 0).Select(values => string.Join(' ', values.Select(Text))));

    private static string Text(decimal? value) => value is { } number ? Math.Round(number, 4).ToString("0.####", CultureInfo.InvariantCulture) : "-";
}
