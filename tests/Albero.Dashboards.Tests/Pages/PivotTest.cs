using System.Net;
using System.Text.RegularExpressions;

namespace Albero.Dashboards.Tests.Pages;

public sealed class PivotTest(FixtureSite fixture) : IClassFixture<FixtureSite>
{
    [Fact]
    public async Task Nothing_said_shows_the_score_by_area_objective_and_kind_of_target_with_its_coverage()
    {
        var page = await fixture.PageAsync("/analisi?anno=2018&periodo=H1");
        Assert.Matches("<h1[^>]*>Punteggio per area strategica, obiettivo e tipo di target</h1>", page);
        Assert.Equal(["1", "1.1", "1.2", "2", "2.1", "Totale"], Rows(page).Select(row => row.Name));
        // 0,25·100 + 0,25·46,65 + 0,3·91,5 + 0,1·100 over 0,9.
        Assert.Equal("82,3", Rows(page)[^1].Cells[^1]);
        Assert.Contains("la media semplice delle 2 righe con un punteggio darebbe 83,5%, l’albero dà 82,3%", page);
        Assert.Contains("aria-label=\"copertura 94,7%\"", page);
    }

    [Fact]
    public async Task A_plan_without_results_is_first_asked_what_it_is_made_of() =>
        Assert.Contains("Indicatori e peso effettivo per area strategica, obiettivo e tipo di target", await fixture.PageAsync("/analisi?anno=2019"));

    [Fact]
    public async Task Rows_are_ordered_by_their_total_within_each_group_and_missing_comes_last()
    {
        var page = await fixture.PageAsync("/analisi?anno=2018&periodo=H1&misure=score&righe=area,objective&ordine=-score");
        Assert.Equal(["1", "1.2", "1.1", "2", "2.1", "Totale"], Rows(page).Select(row => row.Name));
        Assert.Contains("aria-sort=\"descending\"", page);
    }

    [Fact]
    public async Task Closed_groups_keep_their_subtotals()
    {
        var page = await fixture.PageAsync("/analisi?anno=2018&periodo=H1&misure=indicators&righe=area,objective&aperti=2");
        Assert.Equal([("1", "4"), ("2", "2"), ("2.1", "2"), ("Totale", "6")], Rows(page).Select(row => (row.Name, row.Cells[^1])));
    }

    [Fact]
    public async Task Checkpoints_stand_side_by_side_and_have_no_total()
    {
        var page = await fixture.PageAsync("/analisi?anno=2018&misure=due&righe=area&colonna=period");
        Assert.Equal([("1", "4", "3"), ("2", "1", "2"), ("Totale", "5", "5")], Rows(page).Select(row => (row.Name, row.Cells[0], row.Cells[1])));
        Assert.All(Rows(page), row => Assert.Equal(2, row.Cells.Count));
        Assert.Contains("non si sommano", page);
    }

    [Fact]
    public async Task Members_that_a_row_may_have_several_of_do_not_add_up_and_the_page_says_so() =>
        Assert.Contains("Le righe non si sommano", await fixture.PageAsync("/analisi?misure=indicators&righe=manager"));

    [Theory]
    [InlineData("/analisi?misure=score&righe=severity", "che non ha «severity»", "indicator_series")]
    [InlineData("/analisi?anno=2018&periodo=H1&misure=score&righe=objective&colonna=plan_year", "«2.1» sta per cose diverse in piani diversi", "righe=objective_series")]
    [InlineData("/analisi?misure=score,findings", "insieme si moltiplicherebbero", "coverage")]
    [InlineData("/analisi?misure=score&righe=area&dove=period:*", "scadenze (period), che non si sommano", "fra le dimensioni")]
    [InlineData("/analisi?misure=score&righe=area&dove=tree:operational,strategic", "Due alberi (tree) non si sommano", "strategic")]
    [InlineData("/analisi?misure=score&righe=area&colonna=area", "è chiesto due volte", "una volta sola")]
    [InlineData("/analisi?misure=manager_score&righe=area", "cento punti suoi", "manager")]
    [InlineData("/analisi?misure=score&righe=area,objective,office,indicator", "al più 3", "righe")]
    [InlineData("/analisi?misure=score&righe=area&dove=plan:*;period:2018-H1,2019-H1", "che non si sommano", "fra le dimensioni")]
    public async Task A_refused_combination_says_why_and_what_is_allowed_on_the_page_and_in_its_files(string address, string why, string allowed)
    {
        using var answer = await fixture.Visitor.GetAsync(address);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        var panel = page[page.IndexOf("Combinazione rifiutata.</b>", StringComparison.Ordinal)..];
        Assert.Contains(why, panel);
        Assert.Contains(allowed, panel);
        // The question stays before the reader, to be mended.
        Assert.Contains("class=\"chips\"", page);

        using var file = await fixture.Visitor.GetAsync(address.Replace("/analisi?", "/analisi.csv?", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.BadRequest, file.StatusCode);
        Assert.Contains(why, await file.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/analisi?misure=prezzo", "misure", "score")]
    [InlineData("/analisi?righe=area,colore", "righe", "objective")]
    [InlineData("/analisi?colonna=colore", "colonna", "target_kind")]
    [InlineData("/analisi?dove=area", "dove", "dimensione:valore")]
    [InlineData("/analisi?dove=area:9", "dove", "2")]
    [InlineData("/analisi?dove=status:boh", "dove", "not_met")]
    [InlineData("/analisi?dove=severity:error", "dove", "objective")]
    [InlineData("/analisi?ordine=-due", "ordine", "-score")]
    [InlineData("/analisi?aperti=1!", "aperti", "*")]
    [InlineData("/analisi?filtra=severity", "filtra", "area")]
    [InlineData("/analisi/righe?di=cose", "di", "segnalazioni")]
    [InlineData("/analisi/righe?di=indicatori&dove=area:9", "dove", "2")]
    [InlineData("/analisi/righe?di=indicatori&dove=period:*", "dove", "fra le dimensioni")]
    [InlineData("/analisi/righe?di=segnalazioni&stato=met", "stato", "dove")]
    public async Task A_name_or_value_that_there_is_not_is_refused_with_what_is_allowed(string address, string parameter, string allowed)
    {
        using var answer = await fixture.Visitor.GetAsync(address);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Contains($"<b>{parameter}</b>", page);
        Assert.Contains(allowed, page);
    }

    [Theory]
    [InlineData("anno=2018&periodo=H1")]
    [InlineData("anno=2018&periodo=H1&misure=score,points_reached,met&righe=area,objective&colonna=status&ordine=-points_reached&aperti=1")]
    [InlineData("misure=findings&righe=severity&colonna=code")]
    public async Task The_file_has_the_rows_and_figures_of_the_screen(string query)
    {
        var shown = Rows(await fixture.PageAsync("/analisi?" + query));
        var lines = (await fixture.Visitor.GetStringAsync("/analisi.csv?" + query)).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(shown.Count, lines.Length - 1);
        foreach (var (row, line) in shown.Zip(lines.Skip(1)))
        {
            // A code that a spreadsheet would take for a date stands in quotes.
            var cells = line.Split(';').Select(cell => cell.Trim('"')).ToList();
            if (row.Name != "Totale") Assert.Contains(row.Name, cells);
            foreach (var figure in row.Cells.Where(cell => cell.Any(char.IsDigit))) Assert.Contains(figure.Replace(".", "", StringComparison.Ordinal), cells.Select(Fixed(figure)));
        }

        static Func<string, string> Fixed(string figure) => cell =>
            figure.Contains(',', StringComparison.Ordinal) && !cell.Contains(',', StringComparison.Ordinal) ? cell + ",0" : cell;
    }

    [Fact]
    public async Task Values_to_filter_by_are_links_that_add_and_take_away()
    {
        var page = await fixture.PageAsync("/analisi?anno=2018&periodo=H1&dove=status:met&filtra=status");
        Assert.Contains("dove=status:met,not_met&filtra=status#filtra", page);
        Assert.Matches("periodo=H1&misure=score,coverage&righe=area,objective&colonna=target_kind&filtra=status#filtra\"[^>]*aria-current=\"true\"", page);
    }

    // What the table shows, row by row: the code or words of its heading, and the text of each cell.
    private static List<(string Name, List<string> Cells)> Rows(string page)
    {
        var table = page[page.IndexOf("class=\"t tight pt\"", StringComparison.Ordinal)..];
        table = table[..table.IndexOf("</table>", StringComparison.Ordinal)];
        return
        [
            .. from Match row in Regex.Matches(table, "<tr[^>]*><th scope=\"row\"[^>]*>(.*?)</th>(.*?)</tr>", RegexOptions.Singleline)
               let code = Regex.Match(row.Groups[1].Value, "class=\"code\"[^>]*>([^<]*)<")
               let name = code.Success ? code.Groups[1].Value : Text(row.Groups[1].Value)
               select (name, Regex.Matches(row.Groups[2].Value, "<td[^>]*>(.*?)</td>", RegexOptions.Singleline)
                   .Select(cell => Text(Regex.Replace(cell.Groups[1].Value, "<span class=\"sr\"[^>]*>[^<]*</span>", ""))).ToList()),
        ];
    }

    private static string Text(string html) => Regex.Replace(html, "<[^>]*>|\\s+", " ").Trim();
}
