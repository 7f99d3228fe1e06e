using System.Net;
using Albero.Dashboards.Charts;
using Albero.Dashboards.Tests.Components;

namespace Albero.Dashboards.Tests.Pages;

public sealed class GiuntaSeriesTest(FixtureSite fixture) : IClassFixture<FixtureSite>
{
    [Fact]
    public async Task The_overview_counts_the_series_that_continue_and_those_that_break() =>
        Assert.Contains("4 indicatori continuano dal 2018 al 2019; per 1 la misura cambia.", await fixture.PageAsync("/giunta/serie"));

    [Fact]
    public async Task A_series_shows_both_years_and_says_what_is_not_published()
    {
        var page = await fixture.PageAsync("/giunta/serie?serie=prova/2018/1.1/1");
        Assert.Contains("30/6/2018: target 10, risultato 16; 31/12/2018: target 20, risultato non pubblicato; 30/6/2019: target 14, risultato non pubblicato; 31/12/2019: target 15, risultato non pubblicato", page);
        Assert.Contains("Risultati non ancora pubblicati:</b> 31/12/2018, 30/6/2019, 31/12/2019.", page);
        Assert.Contains("«", page);
        Assert.Contains("doc · riga 105", page);
        Assert.Contains("doc · riga 55", page);
    }

    [Fact]
    public async Task A_revised_target_stands_beside_the_approved_one() =>
        Assert.Contains("31/12/2018: target 9.000, nuova previsione 5.500, risultato non pubblicato", await fixture.PageAsync("/giunta/serie?serie=prova/2018/1.1/2"));

    [Fact]
    public async Task A_break_says_what_changed_and_why()
    {
        var page = await fixture.PageAsync("/giunta/serie?serie=prova/2018/2.1/1");
        Assert.Contains("Dal 2019 la serie si interrompe: cambia l’ambito.", page);
        Assert.Contains("nota di prova", page);
    }

    [Fact]
    public async Task An_unknown_series_is_refused_with_those_that_there_are()
    {
        using var answer = await fixture.Visitor.GetAsync("/giunta/serie?serie=prova/2018/9.9/9");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("prova/2018/1.1/1", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_export_of_a_series_has_a_row_per_checkpoint()
    {
        var csv = await fixture.Visitor.GetStringAsync("/giunta/serie.csv?serie=prova/2018/1.1/1&dialetto=aperto");
        var lines = csv.Split("\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.StartsWith("indicator_series,series_grade,plan_year,period,", lines[0]);
        Assert.Equal(["2018-H1", "2018-FY", "2019-H1", "2019-FY"], lines.Skip(1).Select(line => line.Split(',')[3]));
    }

    private static readonly SeriesSlot[] Slots =
    [
        new(2018, "30/6", 0) { Target = 10, Result = 16, Band = "full" }, new(2018, "31/12", 0) { Target = 20 },
        new(2019, "30/6", 0) { Target = 14, Result = 12, Band = "near" }, new(2019, "31/12", 0) { Target = 15 },
    ];

    [Fact]
    public void A_line_joins_the_same_checkpoint_of_two_years()
    {
        var legs = SeriesPlot.Of(Slots, []).Legs;
        Assert.Equal(["target 30/6 10→14", "result 30/6 16→12", "target 31/12 20→15"], legs.Select(leg => $"{leg.Kind} {leg.From.Slot.Day} {leg.Start}→{leg.End}"));
    }

    [Fact]
    public void Nothing_is_joined_or_scaled_across_a_break()
    {
        var broken = Slots.Select(slot => slot.Year == 2019 ? slot with { Segment = 1, Target = slot.Target * 1000, Result = slot.Result * 1000 } : slot).ToList();
        var plot = SeriesPlot.Of(broken, [new(2019, "cambia l’unità")]);
        Assert.Empty(plot.Legs);
        Assert.All(plot.Gaps, gap => Assert.Equal("cambia l’unità", gap.Reason));
        Assert.Equal(["30/6/2018 20", "30/6/2019 15000", "31/12/2018 20", "31/12/2019 15000"], plot.Slots.Select(slot => $"{slot.Slot.Day}/{slot.Slot.Year} {slot.Scale}"));
        Assert.True(plot.Slots[0].Right < plot.Gaps[0].X && plot.Gaps[0].X < plot.Slots[1].Left);
        Assert.True(plot.Slots[2].Right < plot.Gaps[1].X && plot.Gaps[1].X < plot.Slots[3].Left);
        Assert.Equal(100, plot.Slots[^1].Right, 6);
    }

    [Fact]
    public void A_year_that_is_missing_leaves_no_line_over_it() =>
        Assert.Empty(SeriesPlot.Of([Slots[0], Slots[2] with { Year = 2020 }], []).Legs);

    [Fact]
    public async Task A_chart_draws_the_gap_with_its_reason()
    {
        var chart = await Html.OfAsync<SeriesChart>(("Slots", Slots), ("Breaks", new List<SeriesBreak> { new(2019, "altra misura") }), ("Sentence", "in parole"), ("BaselineWord", "storico"));
        Assert.Contains("gapband", chart);
        Assert.Contains(">altra misura<", chart);
        Assert.Contains("aria-label=\"in parole\"", chart);
        Assert.Contains("href=\"#s-full\"", chart);
    }
}
