namespace Albero.Dashboards.Tests.Pages;

public sealed class PagesTest(FixtureSite fixture) : IClassFixture<FixtureSite>
{
    [Fact]
    public async Task The_start_page_says_what_is_loaded_and_what_the_score_rests_on()
    {
        var page = await fixture.PageAsync("/");
        // 0.25×100 + 0.25×46.65 + 0.3×91.5 + 0.1×100 = 74.1125 over 0.9 measured.
        Assert.Contains("82,3", page);
        Assert.Contains("misurato il 90,0% del peso · 4 indicatori su 6", page);
        Assert.Contains(FixtureMart.Id, page);
        Assert.Contains("piano-2018.txt", page);
        Assert.Contains("31/12/2018", page);
    }

    [Fact]
    public async Task The_footer_names_the_bands_that_the_snapshot_has() =>
        Assert.Contains("Fasce (soglie di prova): Raggiunto da 95% · Quasi raggiunto da 80% · Parziale da 50% · Non raggiunto sotto 50% · Non misurato", await fixture.PageAsync("/"));

    [Fact]
    public async Task Other_rules_change_every_score_their_bands_and_the_links_and_are_said_on_the_page()
    {
        var page = await fixture.PageAsync("/?regole=severe");
        // 0.25×100 + 0.1×100 = 35 over 0.9 measured: what misses its target counts nothing.
        Assert.Contains("38,9", page);
        Assert.Contains("Fasce (soglie di prova): Raggiunto da 100% · Non raggiunto sotto 100%", page);
        Assert.Contains("seguono le regole «severe», che non sono quelle di base", page);
        Assert.Contains("/management?regole=severe", page);
        Assert.Contains("aria-label=\"−53%: 1.1/2 posizioni esaminate, Non raggiunto\"", await fixture.PageAsync("/oiv/scostamenti?regole=severe"));
        Assert.Contains("46,7%", await fixture.PageAsync("/oiv/scostamenti?obiettivo=1.1&indicatore=2"));
        Assert.DoesNotContain("46,7%", await fixture.PageAsync("/oiv/scostamenti?obiettivo=1.1&indicatore=2&regole=severe"));
        Assert.DoesNotContain("che non sono quelle di base", await fixture.PageAsync("/?regole=standard"));
    }

    [Fact]
    public async Task The_worklist_shows_the_gravest_first_with_links_to_the_proof()
    {
        var page = await fixture.PageAsync("/oiv/segnalazioni");
        Assert.Contains("1 grave, 1 da verificare, 2 da sapere.", page);
        Assert.True(page.IndexOf("Scostamento dichiarato diverso", StringComparison.Ordinal) < page.IndexOf("Risultato senza target", page.IndexOf("<tbody", StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.Contains("/oiv/scostamenti?camera=prova&anno=2018&periodo=H1&obiettivo=1.2&indicatore=1#prova", page);
    }

    [Fact]
    public async Task A_filter_of_the_worklist_is_part_of_the_address()
    {
        var page = await fixture.PageAsync("/oiv/segnalazioni?gravita=error");
        Assert.Contains("Segnalazioni 1–1 di 1", page);
        Assert.DoesNotContain("208</span>", page);
        Assert.Contains("Nessuna segnalazione con questi filtri", await fixture.PageAsync("/oiv/segnalazioni?gravita=error&cerca=zzz"));
    }

    [Fact]
    public async Task Revisions_say_which_way_a_value_moved()
    {
        var page = await fixture.PageAsync("/oiv/revisioni");
        Assert.Contains("Revisioni: 2; valori alzati 1, abbassati 1, altre modifiche 0.", page);
        Assert.Contains("da 9.000 posizioni a 5.500 posizioni, risultato 2.799 posizioni", page);
    }

    [Fact]
    public async Task A_change_printed_twice_is_one_revision_with_both_lines()
    {
        var page = await fixture.PageAsync("/oiv/revisioni?indicatore=2&obiettivo=1.1");
        Assert.Contains("Revisioni: 1; valori alzati 0, abbassati 1, altre modifiche 0.", page);
        Assert.Contains("testo, tabella delle proposte", page);
        Assert.Contains("piano-2018.txt, riga 290", page);
        Assert.Contains("piano-2018.txt, riga 310", page);
    }

    [Fact]
    public async Task Where_nothing_is_measured_no_points_are_reached_or_missed()
    {
        var page = await fixture.PageAsync("/oiv/scostamenti?periodo=FY");
        Assert.Contains("Al 31/12/2018 non è ancora misurato nulla: 100 punti su 100 restano senza confronto", page);
        Assert.DoesNotContain(">0,0<", page);
        Assert.Contains("Al 31/12/2018 non è ancora misurato nulla: 100,0 punti del piano", await fixture.PageAsync("/analisi/righe?periodo=FY"));
        Assert.DoesNotContain(">0,0<", await fixture.PageAsync("/analisi/righe?periodo=FY"));
    }

    [Fact]
    public async Task The_start_page_counts_printed_targets_and_grave_findings()
    {
        var page = await fixture.PageAsync("/");
        Assert.Contains("di cui 1 grave", page);
        // Five of six indicators have a target at the end of the year, where no result is due yet.
        Assert.Matches(@"periodo=FY""[^>]*>31/12/2018</a></th>\s*<td class=""num""[^>]*>5</td>\s*<td class=""num""[^>]*>0</td>", page);
    }

    [Fact]
    public async Task Analysis_shows_the_chosen_columns_in_the_chosen_order()
    {
        var page = await fixture.PageAsync("/analisi/righe?colonne=indicator,achievement&ordina=-achievement");
        var table = page[page.IndexOf("rz-grid-table", StringComparison.Ordinal)..];
        Assert.Equal(2, table.Split("role=\"columnheader\"").Length - 1);
        Assert.True(table.IndexOf("91,5%", StringComparison.Ordinal) < table.IndexOf("46,7%", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_chart_has_a_sentence_and_a_table_of_the_same_numbers()
    {
        var page = await fixture.PageAsync("/analisi/righe?grafico=area");
        Assert.Contains("Su 100 punti del piano 74,1 sono raggiunti, 15,9 mancati e 10,0 non misurati; punteggio 82,3%.", page);
        Assert.Contains("2 Risorse", page);
    }

    [Fact]
    public async Task A_shared_link_carries_the_snapshot() =>
        Assert.Contains("dati=" + FixtureMart.Id, await fixture.PageAsync("/oiv/scostamenti?obiettivo=1.1&indicatore=1"));
}
