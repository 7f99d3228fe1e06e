using Albero.Metrics;

namespace Albero.Dashboards.Tests.Pages;

/// <summary>What surrounds the figures: the glossary, the state of the data, the line on paper.</summary>
public sealed class FrameTest(FixtureSite fixture) : IClassFixture<FixtureSite>
{
    [Theory]
    [InlineData("/giunta")]
    [InlineData("/management")]
    [InlineData("/oiv/scostamenti")]
    [InlineData("/analisi")]
    [InlineData("/cerca")]
    public async Task Every_page_leads_to_the_words_and_to_the_state_of_the_data_and_says_on_paper_what_it_is_about(string path)
    {
        var page = await fixture.PageAsync(path + "?camera=prova&anno=2018&periodo=H1");
        Assert.Contains("/come-si-legge?camera=prova&anno=2018&periodo=H1", page);
        Assert.Contains("href=\"/stato?camera=prova&anno=2018&periodo=H1\"", page);
        Assert.Contains("href=\"/stato?camera=prova&anno=2018&periodo=H1#verifiche\"", page);
        Assert.Contains("1 verifiche superate su 2", page);
        Assert.Contains("<p class=\"print-line\">Albero · Camera di Prova · piano 2018 · scadenza 30/6/2018 · regole «standard» · Dati del 21/11/2026, ore ", page);
    }

    [Fact]
    public async Task The_glossary_has_every_word_with_its_place_every_measure_the_rules_and_the_kinds_of_findings()
    {
        var page = await fixture.PageAsync("/come-si-legge");
        foreach (var anchor in new[] { "punteggio", "copertura", "quota-misurata", "peso-effettivo", "fascia", "scadenza", "valore-storico", "dichiarato", "scostamento", "revisione", "segnalazione", "sintesi", "albero", "regole" })
        {
            Assert.Contains($"id=\"{anchor}\"", page);
        }
        foreach (var measure in MetricCatalog.Measures) Assert.Contains($"id=\"misura-{measure.Name}\"", page);
        Assert.Contains("<small lang=\"en\"", page);
        Assert.Contains("severe", page);
        Assert.Contains("Scostamento dichiarato diverso", page);
        Assert.Equal(page.Split("id=\"").Skip(1).Select(part => part[..part.IndexOf('"')]).Count(), page.Split("id=\"").Skip(1).Select(part => part[..part.IndexOf('"')]).Distinct().Count());
    }

    [Fact]
    public async Task The_glossary_is_exported_in_both_languages()
    {
        var csv = await fixture.Visitor.GetStringAsync("/come-si-legge.csv?dialetto=aperto");
        Assert.Contains("Copertura del dovuto", csv);
        Assert.Contains("Coverage", csv);
        Assert.Contains("Le misure,score,", csv);
    }

    [Fact]
    public async Task The_state_names_documents_checks_in_words_findings_and_what_failed_before()
    {
        var page = await fixture.PageAsync("/stato");
        Assert.Contains("2 piani, verifiche superate 1 su 2, 4 segnalazioni.", page);
        Assert.Contains("d15ac9f5", page);
        Assert.Contains("17/9/2018", page);
        Assert.Contains("non indicata", page);
        Assert.Contains("I pesi effettivi di ogni albero fanno 100.", page);
        Assert.Contains("Da guardare", page);
        Assert.Contains("1 caricamento fallito prima di questo", page);
        Assert.Contains("pacchetto respinto · 3 errori: ", page);
        Assert.Contains("targets.csv: unknown objective", page);
        var csv = await fixture.Visitor.GetStringAsync("/stato.csv?dialetto=aperto");
        Assert.Contains("document,prova/2018,piano-2018.txt,d15ac9f5,,2018-09-17", csv);
        Assert.Contains("load,,rejected,targets.csv: unknown objective,3", csv);
    }

    [Fact]
    public async Task The_start_page_leads_to_every_audiences_page_of_every_plan_and_to_the_questions()
    {
        var page = await fixture.PageAsync("/");
        foreach (var year in new[] { 2018, 2019 })
        {
            foreach (var path in new[] { "/giunta", "/management", "/oiv/scostamenti", "/analisi" }) Assert.Contains($"href=\"{path}?camera=prova&anno={year}\"", page);
        }
        Assert.Contains("Quali target chiedono meno di quanto era già raggiunto?", page);
        Assert.Contains("/oiv/ambizione?camera=prova&chiede=less", page);
    }
}
