using System.Net;

namespace Albero.Dashboards.Tests.Pages;

/// <summary>What a plan's targets ask beyond the year before, on a plan that has no results yet.</summary>
public sealed class StretchTest(FixtureSite fixture) : IClassFixture<FixtureSite>
{
    [Fact]
    public async Task Without_a_year_the_page_is_about_the_newest_plan_at_its_years_end()
    {
        var page = await fixture.PageAsync("/oiv/ambizione");
        Assert.Contains("1 target al 31/12/2019 su 2 confrontabili chiede meno di quanto già raggiunto nel 2018.", page);
        Assert.Contains("Chiedono lo stesso: 0; di più: 1; non confrontabili: 4.", page);
        Assert.Contains("Il confronto è con i risultati al 30/6/2018", page);
    }

    [Fact]
    public async Task A_row_says_both_printed_cells_their_lines_the_office_of_last_year_and_the_manager_of_this()
    {
        var page = await fixture.PageAsync("/oiv/ambizione?chiede=less");
        Assert.Contains("almeno 15 seminari", page);
        Assert.Contains("piano-2019.txt, riga 55", page);
        Assert.Contains("16 seminari", page);
        Assert.Contains("piano-2018.txt, riga 109", page);
        Assert.Contains("−1 seminari", page);
        Assert.Contains("−6,3%", page);
        Assert.Contains("Ufficio Studi", page);
        Assert.Contains("nessun dirigente indicato", page);
        Assert.DoesNotContain("pratiche evase", Table(page));
        Assert.Contains("/oiv/scostamenti?camera=prova&anno=2018&periodo=H1&obiettivo=1.1&indicatore=1#prova", page);
    }

    [Fact]
    public async Task At_mid_year_a_target_equal_to_the_last_result_asks_the_same()
    {
        var page = await fixture.PageAsync("/oiv/ambizione?anno=2019&periodo=H1&chiede=same");
        Assert.Contains("82,35%", Table(page));
        Assert.Contains("0 p.p.", Table(page));
        Assert.DoesNotContain("a metà anno i conteggi sono un minimo", page);
        Assert.Contains("Al 31/12/2019 1 target su 2 confrontabili chiede meno.", page);
    }

    [Fact]
    public async Task Against_the_baseline_other_targets_ask_less_and_a_baseline_is_never_called_a_result()
    {
        var page = await fixture.PageAsync("/oiv/ambizione?confronto=storico");
        Assert.Contains("2 target al 31/12/2019 su 4 confrontabili chiedono meno del valore storico", page);
        Assert.Contains("−500 posizioni", Table(page));
        Assert.Contains("esami tenuti a distanza", Table(page));
    }

    [Fact]
    public async Task A_first_plan_is_compared_with_its_own_baselines()
    {
        var page = await fixture.PageAsync("/oiv/ambizione?anno=2018");
        Assert.Contains("Nessun target al 31/12/2018, su 4 confrontabili, chiede meno del valore storico che il piano stesso stampa.", page);
    }

    [Fact]
    public async Task What_cannot_be_compared_is_counted_with_its_reason()
    {
        var page = await fixture.PageAsync("/oiv/ambizione");
        Assert.Contains("4 indicatori su 6 non sono confrontabili", page);
        Assert.Contains("1 senza un indicatore corrispondente nel piano precedente", page);
        Assert.Contains("1 senza un risultato misurato, nella stessa unità, nel piano precedente", page);
        Assert.Contains("2 con un target che non è un numero", page);
    }

    [Fact]
    public async Task By_manager_the_rows_stand_under_who_answers_this_year()
    {
        var page = Table(await fixture.PageAsync("/oiv/ambizione?per=dirigente"));
        Assert.Matches("Conservatore del Registro[^<]*<(.|\n)*pratiche evase", page);
    }

    [Fact]
    public async Task The_export_has_the_rows_of_the_screen_in_its_order()
    {
        var all = await RowsAsync("/oiv/ambizione.csv?dialetto=aperto");
        Assert.Equal(6, all.Count - 1);
        Assert.Contains(",less,-1,", all[1]);
        var less = await RowsAsync("/oiv/ambizione.csv?chiede=less&dialetto=aperto");
        Assert.Equal(all[1], Assert.Single(less.Skip(1)));
        Assert.StartsWith("\"Scadenza\"", "\"" + (await RowsAsync("/oiv/ambizione.csv"))[0].TrimStart('\uFEFF').Split(';')[0] + "\"");
    }

    [Theory]
    [InlineData("/oiv/ambizione?obiettivo=9.9", "obiettivo")]
    [InlineData("/oiv/ambizione.csv?indicatore=1", "indicatore")]
    public async Task A_selection_that_the_plan_lacks_is_refused(string address, string parameter)
    {
        using var answer = await fixture.Visitor.GetAsync(address);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(parameter, await answer.Content.ReadAsStringAsync());
    }

    private static string Table(string page) => page[page.IndexOf("<table", StringComparison.Ordinal)..page.IndexOf("</table", StringComparison.Ordinal)];

    private async Task<List<string>> RowsAsync(string address) =>
        [.. (await fixture.Visitor.GetStringAsync(address)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)];
}
