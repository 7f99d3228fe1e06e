using System.Globalization;

namespace Albero.Dashboards.Tests.Pages;

public sealed class ScoreStepsTest(FixtureSite fixture) : IClassFixture<FixtureSite>
{
    [Fact]
    public async Task The_headline_says_what_is_reached_of_what_counts_and_what_stays_out()
    {
        var page = await fixture.PageAsync("/oiv/punteggio");
        Assert.Contains("Punteggio 82,3%: 74,1 punti raggiunti sui 90,0 che contano; 10,0 su 100,0 restano fuori perché non misurati.", page);
        Assert.Contains("74,1 ÷ 90,0 = 82,3%", page);
        Assert.Contains("Fuori: target o risultato non misurabile in cifre", page);
        Assert.Contains("Mancati: 1 Sostegno alle imprese", page);
        Assert.Contains("/analisi/righe?camera=prova&anno=2018&periodo=H1&stato=not_measurable", page);
    }

    // Every checkpoint of both plans, under both rules, whole and sliced: the steps end at the score that the page shows.
    [Theory]
    [InlineData("anno=2018&periodo=H1")]
    [InlineData("anno=2018&periodo=H1&regole=severe")]
    [InlineData("anno=2018&periodo=H1&per=obiettivo")]
    [InlineData("anno=2018&periodo=H1&area=1&per=direzione")]
    [InlineData("anno=2018&periodo=H1&direzione=Area%20Anagrafica")]
    [InlineData("anno=2018&periodo=H1&dirigente=Segretario%20Generale&regole=severe")]
    [InlineData("anno=2018&periodo=H1&dirigente=Conservatore%20del%20Registro&direzione=Area%20Anagrafica&per=obiettivo")]
    [InlineData("anno=2018&periodo=FY")]
    [InlineData("anno=2019&periodo=H1")]
    [InlineData("anno=2019&periodo=FY&regole=severe")]
    public async Task The_steps_add_up_to_the_score_exactly(string slice)
    {
        var csv = await fixture.Visitor.GetStringAsync($"/oiv/punteggio.csv?{slice}&dialetto=aperto");
        var rows = csv.TrimEnd().Split("\r\n").Select(line => line.Split(',')).ToList();
        var (step, points, score) = (rows[0].ToList().IndexOf("step"), rows[0].ToList().IndexOf("points"), rows[0].ToList().IndexOf("score"));
        decimal? Number(string text) => text.Length == 0 ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
        decimal at = 0, counted = 0;
        foreach (var row in rows.Skip(1).SkipLast(1))
        {
            var value = Number(row[points])!.Value;
            if (row[step] is "whole") at = value;
            else if (row[step] is "counted" or "reached" or "credited") Assert.Equal(value, at, 6);
            else at += value;
            if (row[step] is "counted") counted = value;
        }
        Assert.Equal("score", rows[^1][step]);
        if (Number(rows[^1][score]) is { } shown) Assert.Equal(shown, at / counted * 100, 4);
        else Assert.Equal(0, counted);
    }

    [Fact]
    public async Task A_manager_has_a_hundred_points_of_his_own()
    {
        var page = await fixture.PageAsync("/oiv/punteggio?dirigente=Dirigente%20Area%20Promozione");
        Assert.Contains("Dai 100 punti del dirigente al punteggio", page);
        Assert.Contains("Dirigente Area Promozione: punteggio 73,3%: 73,3 punti raggiunti sui 100,0 che contano, cioè tutti.", page);
    }

    [Fact]
    public async Task Nothing_measured_makes_no_score_and_no_zero()
    {
        var page = await fixture.PageAsync("/oiv/punteggio?periodo=FY");
        Assert.Contains("Al 31/12/2018 non c’è un punteggio: 100,0 punti su 100,0 non sono misurati.", page);
        Assert.DoesNotContain(">0,0<", page);
        Assert.DoesNotContain("Raggiunti</", page);
    }
}
