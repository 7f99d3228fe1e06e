using System.Net;

namespace Albero.Dashboards.Tests.Pages;

public sealed class StatesTest(FixtureSite fixture) : IClassFixture<FixtureSite>
{
    [Theory]
    [InlineData("/oiv/scostamenti?camera=atlantide", "camera", "prova")]
    [InlineData("/oiv/scostamenti?anno=1999", "anno", "2018")]
    [InlineData("/oiv/scostamenti?periodo=Q9", "periodo", "H1")]
    [InlineData("/?regole=oro", "regole", "standard")]
    [InlineData("/giunta?regole=oro", "regole", "standard")]
    [InlineData("/management?dirigente=nessuno", "dirigente", "Segretario Generale")]
    [InlineData("/giunta/serie?serie=nessuna", "serie", "prova/2018/1.1/1")]
    [InlineData("/oiv/scostamenti?per=colore", "per", "direzione")]
    [InlineData("/oiv/scostamenti?obiettivo=9.9", "obiettivo", "1.1")]
    [InlineData("/oiv/scostamenti?obiettivo=1.1&indicatore=7", "indicatore", "2")]
    [InlineData("/oiv/scostamenti?indicatore=1", "indicatore", "obiettivo")]
    [InlineData("/oiv/scostamenti?direzione=Area+51", "direzione", "Area Anagrafica")]
    [InlineData("/oiv/segnalazioni?tipo=nessuno", "tipo", "weights-do-not-sum")]
    [InlineData("/oiv/revisioni?che=tutto", "che", "weight")]
    [InlineData("/analisi/righe?colonne=indicator,prezzo", "colonne", "target_text")]
    [InlineData("/analisi/righe?ordina=-prezzo", "ordina", "achievement")]
    [InlineData("/analisi/righe?stato=boh", "stato", "not_due")]
    [InlineData("/analisi/righe?utente=1", "utente", "fascia")]
    [InlineData("/analisi/righe?area=1%27%20OR%201=1", "area", "1")]
    public async Task A_bad_parameter_is_a_designed_state_that_names_it_and_what_is_allowed(string address, string parameter, string allowed)
    {
        using var answer = await fixture.Visitor.GetAsync(address);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Questo indirizzo non si può seguire", page);
        Assert.Contains($"<b>{parameter}</b>", page);
        Assert.Contains(allowed, page);
    }

    [Theory]
    [InlineData("/analisi/righe?di=indicatori&dove=tree:operational,strategic;area:1")]
    [InlineData("/analisi?dove=tree:foo;area:1")]
    [InlineData("/analisi?dove=plan_year:abc;area:1")]
    [InlineData("/analisi?misure=budget&righe=objective&dove=period:2018-FY;account:1")]
    [InlineData("/analisi.csv?misure=score&righe=severity")]
    [InlineData("/analisi?misure=score&righe=area,objective,office,indicator&dove=colore:1")]
    [InlineData("/analisi?misure=score&righe=area,objective,office,indicator&dove=severity:error")]
    [InlineData("/analisi?misure=score&righe=area,objective,office,indicator&dove=area:1;tree:operational,strategic")]
    public async Task Conditions_that_cannot_go_together_are_refused_and_never_a_fault_of_ours(string address)
    {
        using var answer = await fixture.Visitor.GetAsync(address);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("/analisi?misure=indicators&righe=tree,area&dove=tree:operational,strategic;area:1")]
    [InlineData("/analisi?misure=indicators&righe=tree,area&dove=tree:operational,strategic&filtra=area")]
    [InlineData("/cerca?testo=%EF%BF%BE")]
    public async Task A_question_that_can_be_asked_is_answered(string address)
    {
        using var answer = await fixture.Visitor.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_file_of_a_snapshot_that_is_gone_says_so()
    {
        using var answer = await fixture.Visitor.GetAsync("/oiv/scostamenti.csv?dati=snapshot-20200101T000000000-00000000");
        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
    }

    [Theory]
    [InlineData("/analisi/righe.csv?fascia=oro", "fascia")]
    [InlineData("/giunta.csv?regole=oro", "regole")]
    [InlineData("/management.csv?dirigente=nessuno", "dirigente")]
    [InlineData("/oiv/scostamenti.csv?obiettivo=9.9", "obiettivo")]
    [InlineData("/oiv/segnalazioni.csv?utente=1", "utente")]
    [InlineData("/oiv/revisioni.csv?dialetto=klingon", "dialetto")]
    public async Task An_export_of_a_bad_address_is_refused_in_plain_words(string address, string parameter)
    {
        using var answer = await fixture.Visitor.GetAsync(address);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("text/plain", answer.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith(parameter + " =", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Without_a_snapshot_every_page_says_how_to_load_one()
    {
        var folder = Directory.CreateTempSubdirectory("albero-empty-");
        using var site = new Site(folder.FullName);
        foreach (var address in new[] { "/", "/giunta", "/giunta/serie", "/management", "/oiv/scostamenti", "/oiv/segnalazioni", "/oiv/revisioni", "/analisi/righe" })
        {
            var page = WebUtility.HtmlDecode(await site.Visitor().GetStringAsync(address));
            Assert.Contains("Nessun dato è ancora pubblicato", page);
            Assert.Contains(folder.FullName, page);
            Assert.Contains("dotnet run --project etl -- load", page);
        }
        Assert.Equal("empty\n", await site.Visitor().GetStringAsync("/healthz"));
        using var export = await site.Visitor().GetAsync("/analisi/righe.csv");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, export.StatusCode);
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_page_that_does_not_exist_is_a_designed_404()
    {
        using var answer = await fixture.Visitor.GetAsync("/nessuna-pagina");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Pagina non trovata", await answer.Content.ReadAsStringAsync());
    }
}
