using System.Text.RegularExpressions;

namespace Albero.Dashboards.Tests.Pages;

/// <summary>Every «Perché?» leads to the page of the very number that it stands beside.</summary>
public sealed partial class WhyLinksTest(FixtureSite fixture) : IClassFixture<FixtureSite>
{
    [Theory]
    [InlineData("/giunta?anno=2018&periodo=H1", 3)]
    [InlineData("/management?anno=2018&periodo=H1&dirigente=Conservatore+del+Registro&obiettivo=1.2", 10)]
    [InlineData("/oiv/mappa?anno=2018&periodo=H1", 8)]
    [InlineData("/oiv/mappa?anno=2018&periodo=H1&per=ufficio", 8)]
    [InlineData("/oiv/mappa?anno=2018&periodo=H1&per=dirigente", 11)]
    [InlineData("/oiv/scostamenti?anno=2018&periodo=H1&ufficio=Ufficio+Registro", 3)]
    [InlineData("/oiv/scostamenti?anno=2018&periodo=H1&ufficio=Ufficio+Registro&obiettivo=1.2", 2)]
    [InlineData("/oiv/scostamenti?anno=2018&periodo=H1&ufficio=Ufficio+Registro&obiettivo=1.2&indicatore=1", 1)]
    [InlineData("/oiv/scostamenti?anno=2018&periodo=H1&dirigente=Segretario+Generale&direzione=Area+Anagrafica", 3)]
    [InlineData("/oiv/punteggio?anno=2018&periodo=H1&dirigente=Conservatore+del+Registro&direzione=Area+Anagrafica", 1)]
    [InlineData("/oiv/regole?anno=2018&periodo=H1", 16)]
    [InlineData("/analisi/confronto?piani=prova/2018&scadenza=H1", 1)]
    [InlineData("/analisi/confronto?piani=prova/2018&scadenza=H1&livello=programma", 1)]
    [InlineData("/analisi/righe?anno=2018&periodo=H1", 3)]
    [InlineData("/analisi/righe?anno=2018&periodo=H1&area=1&direzione=Area+Anagrafica&cerca=pratiche", 1)]
    [InlineData("/analisi/righe?anno=2018&periodo=H1&di=indicatori&dove=office:Ufficio+Registro;target_kind:percent,deadline", 1)]
    [InlineData("/analisi/righe?anno=2018&periodo=H1&dove=mission:012;tree:operational&area=1&obiettivo=1.1&indicatore=2", 1)]
    [InlineData("/analisi/righe?anno=2018&periodo=H1&dove=mission:012&stato=not_met&fascia=near", 1)]
    [InlineData("/analisi/righe?anno=2018&periodo=H1&di=assegnati&dove=manager:Conservatore+del+Registro;directorate:Area+Anagrafica", 1)]
    [InlineData("/albero?anno=2018&periodo=H1", 8)]
    [InlineData("/perche?anno=2018&periodo=H1&dove=status:met,not_met", 1)]
    public async Task A_link_beside_a_number_explains_that_number(string address, int least)
    {
        var links = Link().Matches(await fixture.PageAsync(address)).Select(link => (To: link.Groups[1].Value, Figure: Figure().Match(link.Groups[2].Value).Value)).Distinct().ToList();
        Assert.True(links.Count >= least, $"{links.Count} links: {string.Join(", ", links.Select(link => link.To))}");
        foreach (var (to, figure) in links)
        {
            var title = Regex.Match(await fixture.PageAsync(to), "<title>(.*?)</title>").Groups[1].Value;
            Assert.True(title.StartsWith($"Perché {figure}?", StringComparison.Ordinal), $"«{title}» doesn't explain {figure}: {to}");
        }
    }

    [Theory]
    [InlineData("/analisi/righe?anno=2018&periodo=H1&dove=plan:*;area:1")]
    [InlineData("/analisi/righe?anno=2018&periodo=H1&di=segnalazioni&dove=severity:error")]
    [InlineData("/analisi/righe?anno=2018&periodo=H1&dove=area:1,2&area=1")]
    [InlineData("/analisi/righe?anno=2018&periodo=H1&dove=area:1&cerca=pratiche")]
    public async Task Rows_that_are_no_single_number_have_no_link(string address) => Assert.DoesNotContain("whylink", await fixture.PageAsync(address));

    [GeneratedRegex("<a class=\"whylink[^>]*href=\"([^\"]*)\"[^>]*>(.*?)</a>")]
    private static partial Regex Link();

    [GeneratedRegex("nessun punteggio|[0-9,]+%")]
    private static partial Regex Figure();
}
