using System.Text.RegularExpressions;

namespace Albero.Dashboards.Tests.Pages;

public sealed partial class RulesTest(FixtureSite fixture) : IClassFixture<FixtureSite>
{
    private const string Laboratory = "/oiv/regole?anno=2018&periodo=H1";

    [Fact]
    public async Task The_headline_counts_the_scores_whose_band_changes_as_the_table_marks_them()
    {
        var page = await fixture.PageAsync(Laboratory);
        var marked = Changes().Count(page);
        Assert.True(marked > 2);
        Assert.Matches($"<h1[^>]*>Con «severe» cambiano fascia {marked} punteggi su [0-9]+</h1>", page);
        // The plan as a whole: 82,3 % is nearly reached by the base rules; 38,9 % isn't reached by the others.
        Assert.Contains("38,9%", page);
        Assert.Contains("↓ cambia: Non raggiunto", page);
    }

    [Fact]
    public async Task A_score_leads_to_the_page_and_to_the_reasons_under_the_same_rules()
    {
        var page = await fixture.PageAsync(Laboratory);
        Assert.Contains("/perche?camera=prova&anno=2018&periodo=H1&regole=severe&obiettivo=1.1\"", page);
        Assert.Contains("/oiv/scostamenti?camera=prova&anno=2018&periodo=H1&regole=severe&obiettivo=1.1\"", page);
        Assert.Contains("/management?camera=prova&anno=2018&periodo=H1&regole=severe&dirigente=Segretario%20Generale\"", page);
        Assert.Contains("/perche?camera=prova&anno=2018&periodo=H1&obiettivo=1.1\"", page);
    }

    [Fact]
    public async Task Why_rules_change_something_or_nothing_is_counted_from_the_indicators()
    {
        var page = await fixture.PageAsync(Laboratory);
        Assert.Contains("Cambia il grado di 2 indicatori", page);
        Assert.Contains("1 indicatore misurato supera il target", page);
        Assert.Contains("Nessun indicatore misurato ha un target da non superare.", page);
        Assert.Contains("Nessun risultato dovuto manca.", page);
    }

    [Fact]
    public async Task Rows_can_be_chosen_and_narrowed_to_those_that_change()
    {
        var managers = await fixture.PageAsync(Laboratory + "&per=dirigente");
        Assert.Contains("Conservatore del Registro", managers);
        Assert.DoesNotContain("obiettivo=1.1", managers);
        Assert.Contains("obiettivo=2.1", await fixture.PageAsync(Laboratory));
        Assert.DoesNotContain("obiettivo=2.1", await fixture.PageAsync(Laboratory + "&cambia=si"));
    }

    [Fact]
    public async Task Where_nothing_is_measured_no_rules_give_a_score_and_the_page_says_so()
    {
        var page = await fixture.PageAsync("/oiv/regole?anno=2018&periodo=FY");
        Assert.Contains("Al 31/12/2018 nulla è misurato: nessuna regola dà un punteggio", page);
        Assert.DoesNotContain("class=\"t lab\"", page);
        Assert.Contains("Vai ai risultati al 30/6/2018", page);
    }

    [Fact]
    public async Task The_file_has_a_row_per_score_and_rules()
    {
        var rows = (await fixture.Visitor.GetStringAsync("/oiv/regole.csv?anno=2018&periodo=H1&per=area&dialetto=aperto")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        // Plan and two areas, two sets of rules.
        Assert.Equal(7, rows.Length);
        Assert.Contains(rows, row => row.Contains(",severe,38.888889,miss,82.347222,near,true,90,", StringComparison.Ordinal));
    }

    [GeneratedRegex("<td class=\"cell changes\"")]
    private static partial Regex Changes();
}
