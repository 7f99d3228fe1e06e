using System.Net;

namespace Albero.Dashboards.Tests.Pages;

/// <summary>A plan with two trees is scored one tree at a time, under every set of rules.</summary>
public sealed class RulesTreesTest(TwoTreesSite fixture) : IClassFixture<TwoTreesSite>
{
    private const string Laboratory = "/oiv/regole?camera=prova&anno=2018&periodo=H1";

    [Fact]
    public async Task The_headline_tree_comes_first_and_the_other_is_a_link_away()
    {
        var page = await fixture.PageAsync(Laboratory + "&per=dirigente");
        // 0.25×100 + 0.25×46.65 of 0.5: what is in the other tree doesn't count.
        Assert.Contains("73,3%", page);
        Assert.Contains("Albero operativo · 4 indicatori", page);
        // Nothing of the other tree is assigned to a manager: those rows don't go along.
        Assert.Contains("href=\"/oiv/regole?camera=prova&anno=2018&periodo=H1&albero=strategico\"", page);
    }

    [Fact]
    public async Task The_other_tree_has_its_own_scores_and_every_link_stays_in_it()
    {
        var page = await fixture.PageAsync(Laboratory + "&albero=strategico");
        // (0.3×91.5 + 0.1×100) ÷ 0.4, and under the rules that count nothing below the target 10 ÷ 40.
        Assert.Contains("93,6%", page);
        Assert.Contains("25,0%", page);
        Assert.DoesNotContain("73,3%", page);
        Assert.DoesNotContain("Conservatore del Registro", page);
        Assert.Contains("\"/perche?camera=prova&anno=2018&periodo=H1&regole=severe&albero=strategico&obiettivo=1.2\"", page);
        Assert.Contains("\"/oiv/scostamenti?camera=prova&anno=2018&periodo=H1&regole=severe&albero=strategico&obiettivo=1.2\"", page);
        Assert.Contains("\"/oiv/regole.xlsx?camera=prova&anno=2018&periodo=H1&albero=strategico\"", page);
        Assert.Contains("Perché 93,6%?", await fixture.PageAsync("/perche?camera=prova&anno=2018&periodo=H1&albero=strategico&obiettivo=1.2"));
        Assert.Contains("Cambia il grado di 1 indicatore", page);
    }

    [Fact]
    public async Task The_file_has_the_tree_that_the_page_shows()
    {
        var rows = (await fixture.Visitor.GetStringAsync(Laboratory.Replace("regole", "regole.csv", StringComparison.Ordinal) + "&albero=strategico&dialetto=aperto")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        // Plan, area and objective, two sets of rules.
        Assert.Equal(7, rows.Length);
        Assert.All(rows.Skip(1), row => Assert.StartsWith("prova/2018,2018-H1,strategic,", row));
    }

    [Fact]
    public async Task An_indicator_that_sums_up_the_other_tree_leads_to_the_number_of_what_it_sums_up()
    {
        var page = await fixture.PageAsync("/perche?camera=prova&anno=2018&periodo=H1&obiettivo=1.2&indicatore=2");
        Assert.Contains("Indicatore di sintesi: prende il punteggio del sottoalbero che riassume.", page);
        Assert.Matches("href=\"/perche\\?camera=prova&anno=2018&periodo=H1&dove=strategic:2\"[^>]*>Il punteggio: 2</a>", page);
        Assert.Contains("Obiettivo strategico: 2 Risorse", await fixture.PageAsync("/perche?camera=prova&anno=2018&periodo=H1&dove=strategic:2"));
    }

    [Theory]
    [InlineData("/oiv/regole")]
    [InlineData("/oiv/regole.csv")]
    public async Task A_tree_that_the_plan_doesnt_have_is_refused(string page)
    {
        using var answer = await fixture.Visitor.GetAsync(new Uri(page + "?camera=prova&anno=2019&albero=strategico", UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("operativo", await answer.Content.ReadAsStringAsync());
    }
}
