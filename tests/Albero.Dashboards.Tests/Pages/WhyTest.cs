using System.Net;
using System.Text.RegularExpressions;
using Albero.Dashboards.Snapshots;
using Albero.DuckDb;

namespace Albero.Dashboards.Tests.Pages;

public sealed class WhyTest(FixtureSite fixture) : IClassFixture<FixtureSite>
{
    [Fact]
    public async Task The_plans_score_is_told_in_figures_that_make_it()
    {
        var page = await fixture.PageAsync("/perche?anno=2018&periodo=H1");
        // 0.25×100 + 0.25×46.65 + 0.3×91.5 + 0.1×100 = 74.1125 over 0.9 measured; area 2 isn't measured, so it is no term.
        Assert.Contains("Perché 82,3%? I 90,0 punti di peso nel conto ne valgono 74,1; gli altri 10,0 restano fuori", page);
        Assert.Contains("(90\u202f×\u202f82,3) ÷ 90 =", page);
        Assert.Contains("Misurato il 90,0% di tutto il peso: 90,0 ÷ 100,0", page);
        Assert.Contains("e il 94,7% di quello che ha un target al 30/6/2018: 90,0 ÷ 95,0", page);
    }

    [Fact]
    public async Task What_stays_out_is_counted_by_reason_with_its_weight()
    {
        var page = await fixture.PageAsync("/perche?anno=2018&periodo=H1");
        Assert.Contains("Fuori dal conto: 10,0 punti", page);
        Assert.Matches(@"<b[^>]*>Non misurabili</b>.*?<td class=""num""[^>]*>1</td>\s*<td class=""num strong""[^>]*>5,0</td>", page.ReplaceLineEndings(" "));
        Assert.Matches(@"<b[^>]*>Senza target a questa data</b>.*?<td class=""num""[^>]*>1</td>\s*<td class=""num strong""[^>]*>5,0</td>", page.ReplaceLineEndings(" "));
    }

    [Fact]
    public async Task An_objectives_number_leads_to_its_indicators_and_their_printed_lines()
    {
        var page = await fixture.PageAsync("/perche?anno=2018&periodo=H1&obiettivo=1.1");
        Assert.Contains("(25\u202f×\u202f100,0 + 25\u202f×\u202f46,7) ÷ 50 =", page);
        Assert.Contains("/perche?camera=prova&anno=2018&periodo=H1&obiettivo=1.1&indicatore=2", page);
        Assert.Contains("/oiv/scostamenti?camera=prova&anno=2018&periodo=H1&obiettivo=1.1&indicatore=2#prova", page);
    }

    [Fact]
    public async Task An_indicator_is_told_step_by_step_with_the_declared_deviation_beside()
    {
        var page = await fixture.PageAsync("/perche?anno=2018&periodo=H1&obiettivo=1.2&indicatore=1");
        Assert.Contains("Di più è meglio: risultato ÷ target.", page);
        Assert.Contains("82,35 ÷ 90 =", page);
        Assert.Contains("Il tetto di 100% non interviene", page);
        Assert.Contains("30,00 × 91,50% =", page);
        Assert.Matches("<b[^>]*>27,45</b>", page);
        Assert.Contains("Scostamento dichiarato «7,65», calcolato −7,65 p.p.: non concordano.", page);
        Assert.Contains("Oltre il tetto di 100% non conta", await fixture.PageAsync("/perche?anno=2018&periodo=H1&obiettivo=1.1&indicatore=1"));
    }

    [Fact]
    public async Task A_target_that_asks_for_several_things_tells_what_became_of_each()
    {
        var page = await fixture.PageAsync("/perche?anno=2018&periodo=H1&obiettivo=1.1&indicatore=2");
        Assert.Contains("letto come 2.799 posizioni + 3 riunioni", page);
        Assert.Contains("Più richieste in una cella: conta la parte con il grado più basso.", page);
        Assert.Matches("Target 6.000 posizioni, risultato 2.799 posizioni: <b[^>]*>46,65%</b>", page);
        Assert.Matches("Target 6 riunioni, risultato 3 riunioni: <b[^>]*>50,00%</b>", page);
    }

    [Fact]
    public async Task Where_nothing_is_measured_the_reasons_are_counted_and_no_formula_is_made_up()
    {
        var page = await fixture.PageAsync("/perche?anno=2018&periodo=FY");
        Assert.Contains("Perché nessun punteggio? Nessuno dei 6 indicatori ha un risultato confrontabile: 5 non misurabili, 1 senza target a questa data", page);
        Assert.DoesNotContain("÷ 100 =", page);
        Assert.Contains("Vai ai risultati al 30/6/2018", page);
    }

    [Theory]
    [InlineData("/perche?anno=2018&area=9", "area")]
    [InlineData("/perche?anno=2018&dirigente=nessuno", "dirigente")]
    [InlineData("/perche?anno=2018&indicatore=1", "indicatore")]
    [InlineData("/perche.csv?anno=2018&obiettivo=9.9", "obiettivo")]
    public async Task What_the_plan_does_not_have_is_refused_by_name(string address, string parameter)
    {
        var answer = await fixture.Visitor.GetAsync(address);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(parameter, await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Under_all_rules_and_at_all_checkpoints_parts_leaves_and_reasons_add_up_and_the_formula_gives_the_score()
    {
        // A file of its own: the site has the other one open with other settings.
        var file = Path.Combine(fixture.Mart.Directory, "snapshot-20261121T090000001-0a1b2c3e.duckdb");
        fixture.Mart.Build(file);
        using var snapshot = new Snapshot(file, path => new DuckDBConnection($"Data Source={path};ACCESS_MODE=READ_ONLY"), 1000);

        Assert.True((await WhySums.WalkAsync(snapshot)).Count > 10);
    }

    [Fact]
    public async Task The_export_lets_anybody_compute_the_score_again()
    {
        var lines = (await fixture.Visitor.GetStringAsync("/perche.csv?anno=2018&periodo=H1&dialetto=aperto")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var header = lines[0].Split(',').ToList();
        decimal Sum(string column) => lines.Skip(1).Select(line => Regex.Split(line, @",(?=(?:[^""]*""[^""]*"")*[^""]*$)")[header.IndexOf(column)]).Where(cell => cell.Length > 0)
            .Sum(cell => decimal.Parse(cell, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(7, lines.Length);
        Assert.Equal(74.1125m, Sum("points_counted"));
        Assert.Equal(90m, Sum("scored_weight"));
        Assert.Equal(10m, Sum("unscored_weight"));
    }
}
