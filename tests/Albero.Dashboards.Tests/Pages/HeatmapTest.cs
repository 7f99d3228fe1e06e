using System.Text.RegularExpressions;

namespace Albero.Dashboards.Tests.Pages;

public sealed partial class HeatmapTest(FixtureSite fixture) : IClassFixture<FixtureSite>
{
    // Area Promozione in area 1: (0.25×100 + 0.25×46.65) ÷ 0.5; Area Anagrafica: (0.3×91.5 + 0.1×100) ÷ 0.4.
    [Fact]
    public async Task The_headline_names_the_cell_farthest_from_100_and_how_much_of_it_is_measured()
    {
        var page = await fixture.PageAsync("/oiv/mappa");
        Assert.Contains("Area Promozione, area 1, è la cella più lontana dai target: 73,3%, −26,7 p.p. da 100; ne è misurato il 100,0% del peso (2 indicatori su 2).", page);
        Assert.Contains("Seguono Area Anagrafica, area 1, 93,6% (−6,4 p.p.). Il piano intero: 82,3%, misurato il 90,0% del peso (4 indicatori su 6).", page);
    }

    [Fact]
    public async Task A_cell_shows_score_distance_and_what_it_rests_on_and_opens_its_rows()
    {
        var cell = Cells(await fixture.PageAsync("/oiv/mappa")).Single(text => text.Contains("73,3%", StringComparison.Ordinal) && text.Contains("area=1", StringComparison.Ordinal) && text.Contains("direzione=Area%20Promozione", StringComparison.Ordinal));
        Assert.Contains("#s-part", cell);
        Assert.Contains("−26,7 p.p.", cell);
        Assert.Contains("misurati 2 su 2", cell);
        Assert.Contains("4 indicatori misurati su 6", await fixture.PageAsync("/oiv/scostamenti"));
        Assert.Contains("2 indicatori misurati su 2: 1 a target, 1 sotto; nessuno resta senza confronto.", await fixture.PageAsync("/oiv/scostamenti?direzione=Area%20Promozione&area=1"));
    }

    [Fact]
    public async Task Nothing_measured_is_a_grey_cell_that_says_what_is_due_and_an_empty_cell_has_no_indicator()
    {
        var page = await fixture.PageAsync("/oiv/mappa");
        Assert.Single(Cells(page), text => text.Contains("h-none", StringComparison.Ordinal) && !text.Contains("sum", StringComparison.Ordinal) && text.Contains("n.m.", StringComparison.Ordinal) && text.Contains("1 con target su 2", StringComparison.Ordinal));
        Assert.Single(Regex.Matches(page, "<td class=\"x\""));
        Assert.DoesNotContain(">0,0%<", page);
    }

    [Fact]
    public async Task Offices_are_many_and_their_rows_dont_add_while_totals_count_each_leaf_once()
    {
        var page = await fixture.PageAsync("/oiv/mappa?per=ufficio");
        Assert.Contains("Le righe non si sommano.", page);
        Assert.Contains("misurati 4 su 6", page);
        Assert.Contains("ufficio=Ufficio%20Registro", page);
        Assert.Contains("2 indicatori misurati su 4", await fixture.PageAsync("/oiv/scostamenti?ufficio=Ufficio%20Registro"));
        Assert.Contains("2 indicatori misurati su 2", await fixture.PageAsync("/oiv/scostamenti?ufficio=Ufficio%20Registro&area=1"));
    }

    [Fact]
    public async Task An_office_that_the_plan_doesnt_have_is_refused_with_those_it_has()
    {
        using var answer = await fixture.Visitor.GetAsync(new Uri("/oiv/scostamenti?ufficio=Nessuno", UriKind.Relative));
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, answer.StatusCode);
        var page = System.Net.WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Contains("Ufficio Registro", page);
        Assert.Contains("Ufficio Studi", page);
    }

    [Fact]
    public async Task From_the_office_every_step_down_to_the_indicator_is_a_link_that_restores_the_view()
    {
        var page = await fixture.PageAsync("/oiv/scostamenti?direzione=Area%20Promozione&area=1&obiettivo=1.1&indicatore=2");
        var crumbs = page[page.IndexOf("class=\"crumb\"", StringComparison.Ordinal)..];
        crumbs = crumbs[..crumbs.IndexOf("</ol>", StringComparison.Ordinal)];
        var steps = Regex.Matches(crumbs, "<li[^>]*>.*?</li>", RegexOptions.Singleline).Select(match => match.Value).ToList();
        Assert.Equal(5, steps.Count);
        Assert.DoesNotContain("direzione=", steps[0]);
        Assert.EndsWith("direzione=Area%20Promozione", Href().Match(steps[1]).Groups[1].Value);
        Assert.Contains("area=1", steps[2]);
        Assert.Contains("obiettivo=1.1", steps[3]);
        Assert.Contains("aria-current=\"page\"", steps[4]);
        Assert.Contains("doc · riga 128", page);
    }

    [Fact]
    public async Task A_plan_without_offices_and_results_shows_what_is_due_by_its_managers()
    {
        var page = await fixture.PageAsync("/oiv/mappa?anno=2019&periodo=FY");
        Assert.Contains("Al 31/12/2019 nessuno dei 6 indicatori è misurato; 6 hanno un target stampato.", page);
        Assert.Contains("Che cosa è dovuto al 31/12/2019, per dirigente e area", page);
        Assert.DoesNotContain("%</b>", page);
    }

    [Fact]
    public async Task The_export_has_the_cells_and_the_totals_of_the_screen()
    {
        var csv = await fixture.Visitor.GetStringAsync("/oiv/mappa.csv");
        Assert.Contains("Area Promozione;1;", csv);
        Assert.Contains("-26,675", csv);
        Assert.Equal(1 + 3 + 2 + 2 + 1, csv.TrimEnd().Split("\r\n").Length);
    }

    private static List<string> Cells(string page) => [.. Regex.Matches(page, "<td class=\"h h-.*?</td>", RegexOptions.Singleline).Select(match => match.Value)];

    [GeneratedRegex("href=\"([^\"]*)\"")]
    private static partial Regex Href();
}
