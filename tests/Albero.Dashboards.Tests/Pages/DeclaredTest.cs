namespace Albero.Dashboards.Tests.Pages;

public sealed class DeclaredTest(FixtureSite fixture, JudgedSite judged, TwoTreesSite measured) : IClassFixture<FixtureSite>, IClassFixture<JudgedSite>, IClassFixture<TwoTreesSite>
{
    [Fact]
    public async Task What_differs_stands_first_as_printed_with_its_line_beside_the_computed()
    {
        var page = await fixture.PageAsync("/oiv/dichiarati");
        Assert.Contains("non corrisponde al calcolo.", page);
        var table = page[page.IndexOf("<tbody", StringComparison.Ordinal)..];
        var first = table[..table.IndexOf("</tr>", StringComparison.Ordinal)];
        Assert.Contains("differisce", first);
        Assert.Contains("1.2/1", first);
        Assert.Contains("<span class=\"printed\">7,65</span>", first);
        Assert.Contains("−7,65 p.p.", first);
    }

    [Fact]
    public async Task A_result_without_a_target_is_only_declared()
    {
        var page = await fixture.PageAsync("/oiv/dichiarati?esito=solo-dichiarato");
        Assert.Contains("2.1/2", page);
        Assert.Contains("<span class=\"printed\">+3</span>", page);
        Assert.DoesNotContain("1.2/1</span>", page);
    }

    // 2.1/1 prints «//» for a deviation, or nothing: neither declares anything.
    [Fact]
    public async Task A_dash_declares_nothing() =>
        Assert.DoesNotContain("2.1/1</span>", await fixture.PageAsync("/oiv/dichiarati"));

    [Fact]
    public async Task Filters_narrow_the_counts_too_and_an_unknown_outcome_is_refused()
    {
        Assert.Contains("Nessuno scostamento o giudizio dichiarato", await fixture.PageAsync("/oiv/dichiarati?direzione=Area%20Promozione"));
        Assert.Contains("1 scostamento o giudizio dichiarato", await fixture.PageAsync("/oiv/dichiarati?ufficio=Ufficio%20Registro"));
        using var answer = await fixture.Visitor.GetAsync(new Uri("/oiv/dichiarati?esito=boh", UriKind.Relative));
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("non-confrontabile", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Judgements_in_words_have_nothing_computed_beside_them()
    {
        var page = await judged.PageAsync("/oiv/dichiarati?anno=2019&periodo=H1");
        Assert.Contains("Solo dichiarati, senza un calcolo accanto: 3.", page);
        Assert.Contains("<span class=\"printed\">in linea con target</span>", page);
        Assert.Contains("Scheda intera", page);
        Assert.DoesNotContain("100,0%", page);
    }

    [Fact]
    public async Task A_score_computed_beside_a_judgement_says_what_it_rests_on_and_is_explained()
    {
        var page = await measured.PageAsync("/oiv/dichiarati?camera=prova&anno=2018&periodo=H1");
        Assert.Matches(@"93,6%\s*<small[^>]*>misurato il 100,0%</small>\s*<a class=""whylink no-print"" href=""/perche\?camera=prova&anno=2018&periodo=H1&obiettivo=1\.2""", page);
        Assert.Contains("Perché 93,6%?", await measured.PageAsync("/perche?camera=prova&anno=2018&periodo=H1&obiettivo=1.2"));
    }

    [Fact]
    public async Task A_checkpoint_with_nothing_says_so_and_leads_to_one_that_has_something()
    {
        var page = await fixture.PageAsync("/oiv/dichiarati?periodo=FY");
        Assert.Contains("Al 31/12/2018 il documento non dichiara scostamenti né giudizi, e nulla è calcolato.", page);
        Assert.Contains("Vedi al 30/6/2018", page);
    }

    [Fact]
    public async Task The_export_has_the_rows_of_the_screen_in_its_order()
    {
        var csv = await fixture.Visitor.GetStringAsync("/oiv/dichiarati.csv?dialetto=aperto");
        var lines = csv.TrimEnd().Split("\r\n");
        Assert.Contains("differisce", lines[1]);
        Assert.Contains("-7.65", lines[1]);
        Assert.Single(lines, line => line.Contains("solo-dichiarato", StringComparison.Ordinal));
    }
}
