using System.Net;

namespace Albero.Dashboards.Tests.Pages;

public sealed class ComparisonTest(FixtureSite fixture) : IClassFixture<FixtureSite>
{
    private const string Both = "/analisi/confronto?piani=prova/2018,prova/2019&scadenza=H1";

    [Fact]
    public async Task Scores_stand_beside_refusals_that_say_why()
    {
        var page = await fixture.PageAsync(Both);
        Assert.Contains("2 piani a confronto al 30/6: punteggi accostabili in 0 coppie su 1, pesi in 1.", page);
        // Area 1 of 2018 is mission 012: 0.25×100 + 0.25×46.65 + 0.3×91.5 + 0.1×100 = 74.1125 over 0.9 measured.
        Assert.Contains("82,3%", page);
        Assert.Contains("nessun risultato pubblicato", page);
        Assert.Contains("012 Regolazione dei mercati", page);
        Assert.Contains("Senza missione nazionale", page);
        Assert.Contains("senza missione non c’è con che confrontarlo", page);
    }

    [Fact]
    public async Task The_export_has_the_pages_figures_and_an_empty_cell_with_its_reason_where_a_score_is_refused()
    {
        var rows = (await fixture.Visitor.GetStringAsync(Both.Replace("confronto?", "confronto.csv?") + "&dialetto=aperto")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("pair,standard,prova/2018,prova/2019,with_care,", rows[1]);
        Assert.Contains(",not_comparable,", rows[1]);
        Assert.Contains(rows, row => row.StartsWith("group,standard,prova/2018,", StringComparison.Ordinal) && row.EndsWith(",012,Regolazione dei mercati,none,90,4,4,4,100,82.347222,", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.StartsWith("group,standard,prova/2019,", StringComparison.Ordinal) && row.EndsWith(",no_results", StringComparison.Ordinal) && row.Contains(",012,"));
        Assert.Equal(1 + 1 + (2 * 2), rows.Length);
    }

    [Theory]
    [InlineData("/analisi/confronto?piani=prova/2018,altrove/2018", "altrove/2018")]
    [InlineData("/analisi/confronto?scadenza=maggio", "maggio")]
    public async Task A_plan_or_checkpoint_that_is_not_there_is_named(string address, string found)
    {
        using var answer = await fixture.Visitor.GetAsync(address);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(found, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
    }
}
