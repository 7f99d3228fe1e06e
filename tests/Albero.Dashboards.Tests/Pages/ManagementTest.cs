using System.Net;
using System.Text.RegularExpressions;

namespace Albero.Dashboards.Tests.Pages;

public sealed partial class ManagementTest(FixtureSite fixture) : IClassFixture<FixtureSite>
{
    private const string Registrar = "/management?camera=prova&anno=2018&periodo=H1&dirigente=Conservatore+del+Registro";

    // Worked out by hand. 1.1 weighs 30, its halves reach 100 and 46.65 %: 15 + 6.9975 = 21.9975 points, 73.3 %.
    // 1.2 weighs 50, three quarters reach 91.5 % and one quarter 100 %: 34.3125 + 12.5 = 46.8125 points, 93.6 %.
    // 2.1 weighs 20 and nothing of it is measured. 68.81 of the 80 points measured are 86.0 %.
    [Fact]
    public async Task The_score_is_the_mean_of_what_is_measured_weighted_by_the_assignments()
    {
        var page = await fixture.PageAsync(Registrar);
        Assert.Contains("86,0<small>%</small>", page);
        Assert.Contains("misurato l’80,0% del peso · 4 indicatori su 6", page);
        Assert.Contains("aria-label=\"68,8 punti raggiunti, 11,2 mancati, 20,0 non misurati\"", page);
        Assert.Contains("«Formazione degli operatori» (1.1) costa 8,0 degli 11,2 punti mancati; altri 20,0 su 100 non sono misurati.", page);
    }

    [Fact]
    public async Task The_formula_is_said_in_the_numbers_of_the_table() =>
        Assert.Contains("(30\u202f×\u202f73,3 + 50\u202f×\u202f93,6) ÷ 80 = <b>86,0</b>", Folded(await fixture.PageAsync(Registrar)));

    [Theory]
    [InlineData("1.1", "30%", "73,3%", "100,0%", "22,0", "8,0", "0,0")]
    [InlineData("1.2", "50%", "93,6%", "100,0%", "46,8", "3,2", "0,0")]
    [InlineData("2.1", "20%", "–", "0,0%", "–", "–", "20,0")]
    public async Task An_objective_has_its_weight_and_its_points(string code, string weight, string achievement, string share, string reached, string missed, string unmeasured)
    {
        var cells = Cells(await fixture.PageAsync(Registrar), $"<tr id=\"obiettivo-{code}\"");
        Assert.Equal(weight, cells[0]);
        Assert.Equal(achievement, cells[3]);
        Assert.Equal("non pubblicato", cells[4]);
        Assert.Equal([share, reached, missed, unmeasured], cells[6..10]);
    }

    [Fact]
    public async Task The_total_is_recomputed_from_the_leaves()
    {
        var cells = Cells(await fixture.PageAsync(Registrar), "<tr class=\"total\"");
        Assert.Equal("100%", cells[0]);
        Assert.Equal("86,0%", cells[3]);
        Assert.Equal(["80,0%", "68,8", "11,2", "20,0"], cells[6..10]);
    }

    [Fact]
    public async Task Every_manager_is_listed_with_a_score_of_its_own()
    {
        var page = Folded(await fixture.PageAsync(Registrar));
        // 1.1 alone; then 40, 35 and 25 points: (29.33 + 32.76875) ÷ 75.
        Assert.Contains("Dirigente Area Promozione</span> <span class=\"mv\">73,3%</span>", page);
        Assert.Contains("Segretario Generale</span> <span class=\"mv\">82,8%</span>", page);
    }

    [Fact]
    public async Task Who_missed_most_points_is_shown_first_and_an_opened_objective_chooses_who_has_it()
    {
        Assert.Contains("Tutti i punti mancati, 26,7, sono in «Formazione degli operatori» (1.1).", await fixture.PageAsync("/management?anno=2018&periodo=H1"));
        Assert.Contains("86,0<small>%</small>", await fixture.PageAsync("/management?anno=2018&periodo=H1&obiettivo=2.1"));
    }

    [Fact]
    public async Task The_next_year_is_joined_by_meaning_and_a_code_used_again_is_said()
    {
        var page = Folded(await fixture.PageAsync(Registrar));
        Assert.Equal("60%", Cells(page, "<tr id=\"obiettivo-1.2\"")[1]);
        Assert.Equal("30%codice 2.2", Cells(page, "<tr id=\"obiettivo-2.1\"")[1]);
        Assert.Equal("–", Cells(page, "<tr id=\"obiettivo-1.1\"")[1]);
        Assert.Equal("90%*", Cells(page, "<tr class=\"total\"")[1]);
        Assert.Contains("* Nel 2019 il 10% va a un obiettivo che nel 2018 non è assegnato, 2.1 <span class=\"printed\">Esami digitali</span>; nel 2018 quel codice è di <span class=\"printed\">Semplificazione</span>", page);
    }

    [Fact]
    public async Task A_code_that_the_sheet_does_not_have_is_shown_as_printed_with_its_line()
    {
        var page = Folded(await fixture.PageAsync(Registrar));
        Assert.Contains("nell’assegnazione è stampato <span class=\"printed\">1.9</span>", page);
        Assert.Contains("piano-2018.txt, riga 20", page);
    }

    [Fact]
    public async Task An_opened_objective_shows_its_indicators_down_to_the_proof()
    {
        var closed = await fixture.PageAsync(Registrar);
        Assert.DoesNotContain("aria-expanded=\"true\"", closed);
        var page = Folded(await fixture.PageAsync(Registrar + "&obiettivo=1.1"));
        Assert.Equal(1, page.Split("aria-expanded=\"true\"").Length - 1);
        Assert.Contains("aria-label=\"Risultato 16, Target 30/6 10, Target 31/12 20\"", page);
        Assert.Contains("6.000 + 6", page);
        Assert.Contains("<span class=\"printed\">2.799 posizioni e 3 riunioni</span>", page);
        Assert.Contains("/oiv/scostamenti?camera=prova&anno=2018&periodo=H1&obiettivo=1.1&indicatore=2#prova", page);
        Assert.Contains("doc · riga 128", page);
    }

    [Fact]
    public async Task A_checkpoint_without_results_shows_weights_and_targets_and_no_score()
    {
        var page = Folded(await fixture.PageAsync(Registrar.Replace("H1", "FY") + "&obiettivo=1.1"));
        Assert.Contains("Risultati al 31/12/2018 non ancora pubblicati", page);
        Assert.Contains("Al 31/12/2018 nulla è ancora misurato: obiettivi 3, indicatori 6", page);
        Assert.DoesNotContain("<small>%</small>", page);
        Assert.DoesNotContain("id=\"perche\"", page);
        Assert.Contains("Perché<span class=\"sr\"> nessun punteggio</span>?", page);
        Assert.Equal(["73,3%", "non pubblicato"], Cells(page, "id=\"obiettivo-1.1\"")[2..4]);
        Assert.Equal(["0,0%", "–", "–", "30,0"], Cells(page, "id=\"obiettivo-1.1\"")[5..9]);
        Assert.Contains("title=\"almeno 20 seminari\">20</td>", page);
    }

    // Under «severe» what misses its target counts nothing: 15 + 12.5 of the 80 points measured.
    [Fact]
    public async Task Other_rules_give_another_score_and_go_along_in_every_link()
    {
        var page = Folded(await fixture.PageAsync(Registrar + "&regole=severe"));
        Assert.Contains("34,4<small>%</small>", page);
        Assert.Contains("(30\u202f×\u202f50,0 + 50\u202f×\u202f25,0) ÷ 80 = <b>34,4</b>", page);
        Assert.Contains("regole=severe&dirigente=Segretario%20Generale", page);
        Assert.Contains("regole «severe»", page);
    }

    [Theory]
    [InlineData("dirigente=Nessuno", "dirigente", "Conservatore del Registro · Dirigente Area Promozione · Segretario Generale")]
    [InlineData("dirigente=Dirigente+Area+Promozione&obiettivo=2.1", "obiettivo", "1.1.")]
    [InlineData("obiettivo=9.9", "obiettivo", "1.1 · 1.2 · 2.1")]
    public async Task What_the_plan_does_not_have_is_refused_with_what_it_has(string query, string parameter, string allowed)
    {
        using var answer = await fixture.Visitor.GetAsync("/management?anno=2018&periodo=H1&" + query);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains($"<b>{parameter}</b>", page);
        Assert.Contains(allowed, page);
        using var export = await fixture.Visitor.GetAsync("/management.csv?anno=2018&periodo=H1&" + query);
        Assert.Equal(HttpStatusCode.BadRequest, export.StatusCode);
    }

    [Fact]
    public async Task The_file_has_the_table_of_the_manager_shown()
    {
        var rows = (await fixture.Visitor.GetStringAsync(Registrar.Replace("/management", "/management.csv") + "&dialetto=aperto")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(4, rows.Length);
        Assert.StartsWith("plan_id,period,policy_id,manager,printed_code,objective_code,objective,weight,adjoining_year,adjoining_code,adjoining_weight,adjoining_achievement,adjoining_measured_share,achievement,", rows[0]);
        Assert.Equal("prova/2018,2018-H1,standard,Conservatore del Registro,1.9,1.1,Formazione degli operatori,30,2019,,,,,73.325,Parziale,100,21.9975,8.0025,0,2,2,piano-2018.txt,20", rows[1]);
        Assert.Contains(",20,2019,2.2,30,,,,,0,,,20,0,2,", rows[3]);
        Assert.Contains(";73,325;%;Parziale;", await fixture.Visitor.GetStringAsync(Registrar.Replace("/management", "/management.csv")));
    }

    [Fact]
    public async Task English_is_the_second_language()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Registrar);
        request.Headers.Add("Cookie", "albero-lingua=c%3Den-GB%7Cuic%3Den-GB");
        using var answer = await fixture.Visitor.SendAsync(request);
        Assert.Contains("costs 8.0 of the 11.2 points missed; another 20.0 of 100 are not measured.", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Every_manager_has_a_sheet_that_says_alone_what_it_is_about()
    {
        var page = Folded(await fixture.PageAsync("/management/schede?camera=prova&anno=2018&periodo=H1"));
        var sheets = page.Split("<article class=\"sheet\"")[1..];
        Assert.Equal(3, sheets.Length);
        Assert.All(sheets, sheet =>
        {
            Assert.Contains("Camera di Prova · piano della performance 2018", sheet);
            Assert.Contains("risultati al 30/6/2018 · regole «standard»", sheet);
            Assert.Contains("componente risultati", sheet);
            Assert.Contains("I comportamenti organizzativi non sono nei dati", sheet);
            Assert.DoesNotContain("<h1", sheet);
        });
        Assert.Contains("86,0<small>%</small>", sheets[0]);
        Assert.Equal(["73,3%", "non pubblicato"], Cells(sheets[0], "<tr class=\"open\"")[3..5]);
        // Open all the way: each indicator with its own result.
        Assert.Contains("<span class=\"printed\">2.799 posizioni e 3 riunioni</span>", sheets[0]);
        Assert.Contains("82,8<small>%</small>", sheets[2]);
    }

    [Fact]
    public async Task One_sheet_can_be_printed_alone_and_an_unknown_manager_is_refused()
    {
        Assert.Equal(2, (await fixture.PageAsync("/management/schede?anno=2018&periodo=H1&dirigente=Segretario+Generale")).Split("<article class=\"sheet\"").Length);
        using var answer = await fixture.Visitor.GetAsync("/management/schede?anno=2018&periodo=H1&dirigente=Nessuno");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task The_file_of_the_sheets_has_all_managers()
    {
        var rows = (await fixture.Visitor.GetStringAsync("/management/schede.csv?anno=2018&periodo=H1&dialetto=aperto")).Trim().Split("\r\n");
        Assert.Equal(["Conservatore del Registro", "Conservatore del Registro", "Conservatore del Registro", "Dirigente Area Promozione", "Segretario Generale", "Segretario Generale", "Segretario Generale"],
            rows.Skip(1).Select(row => row.Split(',')[3]));
        Assert.Contains("prova/2018,2018-H1,standard,Conservatore del Registro,1.9,1.1,Formazione degli operatori,30,2019,,,,,73.325,Parziale,100,21.9975,8.0025,0,2,2,piano-2018.txt,20", rows);
    }

    [Fact]
    public async Task The_year_before_stands_beside_with_its_weight_and_its_score()
    {
        var page = await fixture.PageAsync("/management?anno=2019&dirigente=Conservatore+del+Registro");
        // 1.2 of 2018: three quarters at 91.5 %, one quarter at 100 %.
        Assert.Equal(["60%", "50%", "93,6%misurato il 100,0%"], Cells(page, "id=\"obiettivo-1.2\"")[..3]);
        Assert.Equal(["30%", "20%codice 2.1", "–"], Cells(page, "id=\"obiettivo-2.2\"")[..3]);
        Assert.Equal(["10%", "–", "–"], Cells(page, "id=\"obiettivo-2.1\"")[..3]);
        Assert.Contains("non pubblicato", Cells(page, "id=\"obiettivo-1.2\"")[4]);
        // That year's score is explained by that year's plan.
        var why = System.Text.RegularExpressions.Regex.Match(page, "/perche\\?camera=prova&anno=2018&periodo=H1&[^\"]*obiettivo=1\\.2").Value;
        Assert.Contains("Perché 93,6%?", await fixture.PageAsync(why));
    }

    [Fact]
    public async Task A_manager_leads_to_the_sheets()
    {
        var page = await fixture.PageAsync(Registrar);
        Assert.Contains("href=\"/management/schede?camera=prova&anno=2018&periodo=H1\"", page);
        Assert.Contains("href=\"/management/schede?camera=prova&anno=2018&periodo=H1&dirigente=Conservatore%20del%20Registro\"", page);
    }

    // Without the marks of scoped style sheets, spaces folded.
    private static string Folded(string page) => Spaces().Replace(ScopeMark().Replace(page, ""), " ");

    // The words of a row's cells, without its heading and the links from a number to how it comes about.
    private static string[] Cells(string page, string row)
    {
        page = Folded(page);
        var from = page.IndexOf(row, StringComparison.Ordinal);
        Assert.True(from >= 0, row + " is not on the page");
        var html = page[from..page.IndexOf("</tr>", from, StringComparison.Ordinal)];
        return [.. html.Split("<td").Skip(1).Select(cell => Spaces().Replace(Tag().Replace(WhyLink().Replace(cell[(cell.IndexOf('>', StringComparison.Ordinal) + 1)..], ""), ""), " ").Trim())];
    }

    [GeneratedRegex(@" b-[a-z0-9]{10}(?=[ >/])")]
    private static partial Regex ScopeMark();

    [GeneratedRegex("[ \\t\\r\\n]+")]
    private static partial Regex Spaces();

    [GeneratedRegex("<a class=\"whylink.*?</a>")]
    private static partial Regex WhyLink();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
