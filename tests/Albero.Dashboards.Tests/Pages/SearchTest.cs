using System.Net;

namespace Albero.Dashboards.Tests.Pages;

/// <summary>The search over all plans.</summary>
public sealed class SearchTest(FixtureSite fixture) : IClassFixture<FixtureSite>
{
    [Fact]
    public async Task Words_in_any_order_without_accents_are_found_marked_and_lead_to_the_page_that_shows_them()
    {
        var page = await fixture.PageAsync("/cerca?camera=prova&anno=2018&testo=registro+qualita");
        Assert.Contains("«registro qualita»: 6 risultati in 2 piani.", page);
        Assert.Contains("<mark>Qualità</mark> del <mark>registro</mark>", page);
        Assert.Contains("/oiv/scostamenti?camera=prova&anno=2018&obiettivo=1.2#prova", page);
        Assert.Contains("/oiv/scostamenti?camera=prova&anno=2018&obiettivo=1.2&indicatore=1#prova", page);
        Assert.Contains("/giunta/serie?camera=prova&anno=2018&serie=", page);
    }

    [Fact]
    public async Task The_plan_in_view_comes_first_and_keeps_its_checkpoint()
    {
        var page = await fixture.PageAsync("/cerca?camera=prova&anno=2019&periodo=FY&testo=seminari");
        Assert.True(page.IndexOf("id=\"trovati-prova-2019\"", StringComparison.Ordinal) < page.IndexOf("id=\"trovati-prova-2018\"", StringComparison.Ordinal));
        Assert.Contains("/oiv/scostamenti?camera=prova&anno=2019&periodo=FY&obiettivo=1.1&indicatore=1#prova", page);
        Assert.Contains("/oiv/scostamenti?camera=prova&anno=2018&obiettivo=1.1&indicatore=1#prova", page);
    }

    [Theory]
    [InlineData("1.1/2", "obiettivo=1.1&indicatore=2")]
    [InlineData("conservatore", "/management?camera=prova&anno=2018&dirigente=Conservatore%20del%20Registro")]
    [InlineData("anagrafica", "per=direzione&direzione=Area%20Anagrafica")]
    [InlineData("risorse", "per=area&area=2")]
    [InlineData("ufficio registro", "obiettivo=1.2&indicatore=1#prova")]
    [InlineData("5 riunioni esame", null)]
    [InlineData("6 riunioni esame", "obiettivo=1.1&indicatore=2")]
    public async Task Every_kind_of_hit_has_its_page(string text, string? address)
    {
        var page = await fixture.PageAsync("/cerca?camera=prova&anno=2018&testo=" + Uri.EscapeDataString(text));
        if (address is null) Assert.Contains("Nessun risultato per «5 riunioni esame».", page);
        else Assert.Contains(address, page[page.IndexOf("class=\"hits\"", StringComparison.Ordinal)..]);
    }

    [Fact]
    public async Task Nothing_found_says_what_to_try_instead()
    {
        var page = await fixture.PageAsync("/cerca?testo=registro+zzz");
        Assert.Contains("Nessun risultato per «registro zzz».", page);
        Assert.Contains("Nessuna voce ha tutte queste parole.", page);
        Assert.Contains("/cerca?testo=registro\"", page);
        Assert.Contains("solo nei nomi stampati, nei codici e nei target", page);
    }

    [Fact]
    public async Task Without_words_it_says_what_is_searched()
    {
        foreach (var address in new[] { "/cerca", "/cerca?testo=", "/cerca?testo=%20%27%20" })
        {
            var page = await fixture.PageAsync(address);
            Assert.Contains("7 obiettivi, 12 indicatori, 4 aree, 1 dirigente, 1 area dirigenziale, 1 ufficio di 2 piani", page);
        }
    }

    [Fact]
    public async Task A_text_too_long_and_a_plan_that_is_not_there_are_refused_with_what_is_allowed()
    {
        using var tooLong = await fixture.Visitor.GetAsync("/cerca?testo=" + new string('a', 101));
        Assert.Equal(HttpStatusCode.BadRequest, tooLong.StatusCode);
        var page = WebUtility.HtmlDecode(await tooLong.Content.ReadAsStringAsync());
        Assert.Contains("il valore è troppo lungo", page);
        Assert.Contains("1–100", page);
        Assert.DoesNotContain(new string('a', 60), page[page.IndexOf("role=\"alert\"", StringComparison.Ordinal)..page.IndexOf("<footer", StringComparison.Ordinal)]);
        using var unknown = await fixture.Visitor.GetAsync("/cerca?testo=a&piano=altrove/2018");
        Assert.Equal(HttpStatusCode.BadRequest, unknown.StatusCode);
        Assert.Contains("prova/2018 · prova/2019", WebUtility.HtmlDecode(await unknown.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task Kind_and_plan_narrow_the_page_and_its_export_alike()
    {
        const string Query = "?testo=registro&che=indicatore&piano=prova/2018&dialetto=aperto";
        Assert.Contains("«registro»: 2 risultati in 1 piano.", await fixture.PageAsync("/cerca" + Query));
        var lines = (await fixture.Visitor.GetStringAsync("/cerca.csv" + Query)).TrimEnd().Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.StartsWith("prova,2018,indicator,1.2/1,pratiche evase entro 5 giorni,Qualità del registro,", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_page_has_the_field_and_keeps_what_it_is_about()
    {
        var page = await fixture.PageAsync("/oiv/segnalazioni?camera=prova&anno=2018&periodo=H1&gravita=error");
        var form = page[page.IndexOf("<form class=\"seek\"", StringComparison.Ordinal)..];
        form = form[..form.IndexOf("</form>", StringComparison.Ordinal)];
        foreach (var (name, value) in new[] { ("camera", "prova"), ("anno", "2018"), ("periodo", "H1") }) Assert.Contains($"name=\"{name}\" value=\"{value}\"", form);
        Assert.DoesNotContain("gravita", form);
        Assert.Contains("role=\"search\"", form);
        Assert.Contains("for=\"cerca-testo\"", form);
    }

    [Fact]
    public async Task Printed_words_say_their_language_on_an_english_page()
    {
        using var english = new HttpRequestMessage(HttpMethod.Get, "/cerca?testo=seminari");
        english.Headers.Add("Cookie", "albero-lingua=" + Uri.EscapeDataString("c=en-GB|uic=en-GB"));
        using var answer = await fixture.Visitor.SendAsync(english);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Contains("“seminari”: 2 results in 2 plans.", page);
        Assert.Matches("<span lang=\"it\"[^>]*><mark[^>]*>seminari</mark> tenuti</span>", page);
        Assert.DoesNotContain("lang=\"it\"", (await fixture.PageAsync("/cerca?testo=seminari"))[400..].Replace("<html lang=\"it\"", "", StringComparison.Ordinal));
    }
}
