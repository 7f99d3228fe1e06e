namespace Albero.Dashboards.Tests.Pages;

/// <summary>A plan on the day of its approval: targets, no results, no directorates printed.</summary>
public sealed class NewPlanTest(FixtureSite fixture) : IClassFixture<FixtureSite>
{
    [Fact]
    public async Task The_start_page_shows_what_it_asks_and_no_score()
    {
        var page = await fixture.PageAsync("/");
        Assert.Contains("Il piano 2019 è pubblicato, i suoi risultati non ancora.", page);
        var card = page[page.IndexOf("piano-prova-2019", StringComparison.Ordinal)..page.IndexOf("piano-prova-2018", StringComparison.Ordinal)];
        Assert.Contains("Risultati non ancora pubblicati", card);
        Assert.Contains("Il piano fissa 6 target al 31/12/2019.", card);
        Assert.Contains("1 su 2 confrontabili chiede meno dell’ultimo risultato.", card);
        Assert.Contains("/oiv/ambizione?camera=prova&anno=2019", card);
        Assert.DoesNotContain("class=\"score\"", card);
    }

    [Theory]
    [InlineData("/oiv/scostamenti", 2018)]
    [InlineData("/analisi/righe", 2018)]
    [InlineData("/giunta", 2018)]
    [InlineData("/oiv/ambizione", 2019)]
    public async Task Results_are_asked_of_the_newest_plan_that_has_any_and_targets_of_the_newest(string address, int year) =>
        Assert.Contains($"<span>Anno</span> <b>{year}<", await fixture.PageAsync(address));

    [Fact]
    public async Task Without_directorates_the_matrix_gathers_by_area_and_its_cells_say_the_targets()
    {
        var page = await fixture.PageAsync("/oiv/scostamenti?anno=2019");
        Assert.Contains("Target al 31/12, per area e obiettivo", page);
        Assert.Contains("aria-label=\"15: 1.1/1 seminari tenuti\"", page);
        Assert.Contains("aria-label=\"30/9: 2.2/1 avvio del nuovo portale\"", page);
        Assert.Contains("aria-label=\"testo: 1.2/2 revisione del prontuario\"", page);
        Assert.DoesNotContain("n.m.", page);
        Assert.DoesNotContain("per=direzione", page);
    }

    [Fact]
    public async Task What_the_plan_does_not_print_is_not_offered_as_a_filter()
    {
        Assert.DoesNotContain("name=\"direzione\"", await fixture.PageAsync("/analisi/righe?anno=2019"));
        Assert.Contains("Punti raggiunti, mancati e non misurati per area", await fixture.PageAsync("/analisi/righe?anno=2019"));
        Assert.Contains("non stampano revisioni", await fixture.PageAsync("/oiv/revisioni?anno=2019"));
    }

    [Fact]
    public async Task By_manager_an_objective_stands_under_each_who_answers_for_it()
    {
        var page = await fixture.PageAsync("/oiv/scostamenti?anno=2018&per=dirigente");
        Assert.Equal(3, page.Split("aria-label=\"+60%: 1.1/1 seminari tenuti, Raggiunto\"").Length - 1);
        Assert.Contains("Conservatore del Registro", page);
    }

    [Fact]
    public async Task The_proof_leads_to_the_other_years_with_their_result_and_how_far_they_are_the_same()
    {
        var page = await fixture.PageAsync("/oiv/scostamenti?anno=2019&obiettivo=1.2&indicatore=1");
        Assert.Contains("piano-2019.txt, riga 74", page);
        Assert.Contains("/oiv/scostamenti?camera=prova&anno=2018&obiettivo=1.2&indicatore=1#prova\">nel 2018</a>", page);
        Assert.Contains("82,35%", page);
        Assert.Contains("piano-2018.txt, riga 148", page);
        Assert.Contains("stessa misura, testo cambiato (nota di prova)", page);
        Assert.Contains("/giunta/serie?camera=prova&anno=2019&periodo=FY&serie=prova/2018/1.2/1", page);
        Assert.Contains("nel 2019</a>", await fixture.PageAsync("/oiv/scostamenti?anno=2018&obiettivo=1.2&indicatore=1"));
    }
}
