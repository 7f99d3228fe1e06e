using System.Net;

namespace Albero.Dashboards.Tests.Pages;

/// <summary>A plan that its document judges in words: said as declared, counted, shown with its line, and never a score.</summary>
public sealed class JudgedPlanTest(JudgedSite fixture) : IClassFixture<JudgedSite>
{
    [Fact]
    public async Task The_start_page_counts_what_is_judged_and_how_instead_of_denying_results()
    {
        var page = await fixture.PageAsync("/");
        var card = page[page.IndexOf("piano-prova-2019", StringComparison.Ordinal)..page.IndexOf("piano-prova-2018", StringComparison.Ordinal)];
        Assert.Contains("Al 30/6/2019 il documento giudica a parole 2 schede intere e 1 indicatore", card);
        Assert.Contains("Giudizi dichiarati dal documento, non calcolati", card);
        Assert.DoesNotContain("Risultati non ancora pubblicati", card);
        Assert.DoesNotContain("class=\"score\"", card);
        foreach (var kind in new[] { "raggiunto", "in linea", "non in linea" }) Assert.Matches($"<span>{kind}</span></span>\\s*<b>1</b>", card);
    }

    [Fact]
    public async Task The_board_reads_the_judgements_without_a_score()
    {
        var page = await fixture.PageAsync("/giunta?anno=2019&periodo=H1");
        Assert.Contains("Al 30/6/2019 il piano è giudicato a parole: nessun punteggio da calcolare.", page);
        Assert.Contains("Al 30/6/2019 il documento giudica a parole 2 schede intere e 1 indicatore: raggiunto 1, in linea 1, non in linea 1; senza cifre non danno un punteggio", page);
    }

    [Fact]
    public async Task An_objective_carries_its_declared_judgement_with_word_shape_and_line_and_no_achievement()
    {
        var page = await fixture.PageAsync("/oiv/scostamenti?anno=2019&periodo=H1&obiettivo=1.2");
        Assert.Contains("Al 30/6/2019 nessuno dei 6 indicatori è misurato: il documento giudica a parole.", page);
        Assert.Contains("#v-done", page);
        Assert.Contains("Raggiunto (dichiarato)", page);
        Assert.Contains("<span class=\"printed\">pienamente raggiunto</span>", page);
        Assert.Contains("piano-2019.txt, riga 78", page);
        Assert.DoesNotContain("100,0%", page);
    }

    [Fact]
    public async Task A_judgement_on_one_indicator_stays_with_it()
    {
        Assert.Contains("al 30/6/2019, sull’indicatore 1:", await fixture.PageAsync("/oiv/scostamenti?anno=2019&periodo=H1&obiettivo=2.2&indicatore=1"));
        Assert.DoesNotContain("non in linea</span>", (await fixture.PageAsync("/oiv/scostamenti?anno=2019&periodo=H1&obiettivo=1.1&indicatore=1")).Split("id=\"prova\"")[1]);
    }

    [Fact]
    public async Task The_proof_shows_ratings_of_its_own_indicator_the_mission_with_its_origin_and_mended_lines()
    {
        var page = await fixture.PageAsync("/oiv/scostamenti?anno=2019&periodo=FY&obiettivo=1.1&indicatore=1");
        Assert.Contains("su una scala da 0 a 40", page);
        Assert.Contains("<b>35</b>", page);
        Assert.DoesNotContain("<b>12</b>", page);
        Assert.Contains("012 Regolazione dei mercati", page);
        Assert.Contains("(attribuita da noi, non stampata)", page);
        Assert.Contains("nota della mappa", page);
        Assert.Contains("Cella spostata da un salto di pagina e rimessa al suo posto: target", page);
    }

    [Fact]
    public async Task Without_assignments_each_role_has_its_individual_objectives_and_no_score()
    {
        var page = await fixture.PageAsync("/management?anno=2019");
        Assert.Contains("Obiettivi individuali 2019: 2 obiettivi per 2 ruoli, senza punteggio.", page);
        Assert.Contains("Entro il 31.10.2019", page);
        Assert.Contains("31/10/2019", page);
        Assert.Contains("piano-2019.txt, riga 310", page);
        Assert.DoesNotContain("class=\"score\"", page);
        // Beneath, the plan by area: what is asked of whom nobody says, with the verdicts of mid-year.
        Assert.Contains("6 target al 31/12/2019 in 2 aree strategiche", page);
        Assert.Contains("Giudizi al 30/6", page);

        var one = await fixture.PageAsync("/management?anno=2019&dirigente=Segretario Generale");
        Assert.DoesNotContain("almeno 3", one);
        Assert.Equal(HttpStatusCode.BadRequest, (await fixture.Visitor.GetAsync("/management?anno=2019&dirigente=nessuno")).StatusCode);
    }

    [Fact]
    public async Task The_export_has_the_individual_objectives_of_the_page()
    {
        var rows = (await fixture.Visitor.GetStringAsync("/management.csv?anno=2019&dialetto=aperto")).Trim().Split('\n');
        Assert.Equal(3, rows.Length);
        Assert.Contains("Segretario Generale,1,Nuove linee guida,proposta,Entro il 31.10.2019,deadline", rows[1]);
        Assert.EndsWith("piano-2019.txt,301", rows[1].TrimEnd());
    }

    [Theory]
    [InlineData("strategico")]
    [InlineData("altro")]
    public async Task A_tree_that_the_plan_lacks_is_refused(string tree) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await fixture.Visitor.GetAsync($"/oiv/scostamenti?anno=2019&albero={tree}")).StatusCode);
}
