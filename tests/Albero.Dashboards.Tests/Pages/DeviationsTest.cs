namespace Albero.Dashboards.Tests.Pages;

public sealed class DeviationsTest(FixtureSite fixture) : IClassFixture<FixtureSite>
{
    [Fact]
    public async Task The_headline_counts_what_is_measured() =>
        Assert.Contains("4 indicatori misurati su 6: 2 a target, 2 sotto; 2 restano senza confronto.", await fixture.PageAsync("/oiv/scostamenti"));

    [Theory]
    [InlineData("1.1/1 seminari tenuti, Raggiunto", "+60%")]
    [InlineData("1.1/2 posizioni esaminate, Non raggiunto", "−53%")]
    [InlineData("1.2/2 presentazione dei dati, Raggiunto", "sì")]
    [InlineData("2.1/1 avvio del nuovo portale, Non misurato", "n.m.")]
    [InlineData("2.1/2 visite ispettive, Non misurato", "n.m.")]
    public async Task A_cell_says_its_figure_its_indicator_and_its_band(string label, string text) =>
        Assert.Contains($"aria-label=\"{text}: {label}\"", await fixture.PageAsync("/oiv/scostamenti"));

    [Fact]
    public async Task An_indicator_shows_the_printed_cells_their_reading_and_their_lines()
    {
        var page = await fixture.PageAsync("/oiv/scostamenti?obiettivo=1.1&indicatore=2");
        Assert.Contains("esame di 6.000 posizioni in 6 riunioni", page);
        Assert.Contains("almeno (dedotto) 6.000 posizioni + 6 riunioni, tutte le parti", page);
        Assert.Contains("doc · riga 124", page);
        Assert.Contains("doc · riga 128", page);
        Assert.Contains("2.799 posizioni e 3 riunioni", page);
        Assert.Contains("46,7%", page);
        Assert.Contains("il target al 31/12 scende da 9.000 a 5.500", page);
        Assert.Contains("piano-2018.txt, riga 310", page);
    }

    [Fact]
    public async Task A_declared_deviation_that_differs_is_said_beside_the_computed_one() =>
        Assert.Contains("Scostamento dichiarato «7,65», calcolato −7,65 p.p.: non concordano.", await fixture.PageAsync("/oiv/scostamenti?obiettivo=1.2&indicatore=1"));

    [Fact]
    public async Task A_checkpoint_without_results_says_so_and_shows_no_score()
    {
        var page = await fixture.PageAsync("/oiv/scostamenti?periodo=FY");
        Assert.Contains("Al 31/12/2018 nessuno dei 6 indicatori è misurato.", page);
        Assert.Contains("non ancora pubblicati", page);
    }

    [Fact]
    public async Task English_is_the_second_language()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/oiv/scostamenti");
        request.Headers.Add("Cookie", "albero-lingua=c%3Den-GB%7Cuic%3Den-GB");
        using var answer = await fixture.Visitor.SendAsync(request);
        Assert.Contains("4 of 6 indicators measured: 2 on target, 2 below; 2 remain without a comparison.", await answer.Content.ReadAsStringAsync());
    }
}
