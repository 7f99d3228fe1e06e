using System.Text.RegularExpressions;

namespace Albero.Dashboards.Tests.Pages;

public sealed partial class GiuntaTest(FixtureSite fixture) : IClassFixture<FixtureSite>
{
    // The emphasis of the score stands in the middle of the sentence.
    private async Task<string> PageAsync(string address) => Emphasis().Replace(await fixture.PageAsync(address), "");

    [GeneratedRegex("</?em[^>]*>")]
    internal static partial Regex Emphasis();

    [Fact]
    public async Task The_headline_states_the_score_and_how_much_it_rests_on()
    {
        // (25 × 100 + 25 × 46,65 + 30 × 91,5 + 10 × 100) ÷ 90 = 82,3; 10 of 100 points are not measured.
        var page = await PageAsync("/giunta");
        Assert.Contains("A metà 2018 il piano misurato è raggiunto all’82,3%, ma un punto di peso su dieci non è ancora misurato.", page);
        Assert.Contains("misurato il 90,0% del peso · 4 indicatori su 6", page);
        Assert.Contains("Quasi raggiunto", page);
    }

    [Fact]
    public async Task Each_area_is_a_bar_of_a_hundred_points_of_its_own_weight()
    {
        var page = await PageAsync("/giunta");
        Assert.Contains("Su 100 punti di peso: 74,1 raggiunti, 15,9 mancati, 10,0 non misurati", page);
        Assert.Contains("Su 100 punti di peso: 82,3 raggiunti, 17,7 mancati, 0,0 non misurati", page);
        Assert.Contains("Su 100 punti di peso: 0,0 raggiunti, 0,0 mancati, 100,0 non misurati", page);
        Assert.Contains("Area 2 non misurata", page);
        Assert.Contains("Area 1 ha tutti i punti mancati, 15,9; altri 10,0 su 100 non sono misurati", page);
        Assert.Contains("costa 15,9 punti", page);
    }

    [Fact]
    public async Task Rules_in_the_address_change_the_score()
    {
        var page = await PageAsync("/giunta?regole=severe");
        Assert.Contains("è raggiunto al 38,9%,", page);
        Assert.DoesNotContain("82,3%", page);
    }

    [Fact]
    public async Task One_measured_checkpoint_is_no_trend_and_the_other_columns_say_why_they_are_empty()
    {
        var page = await PageAsync("/giunta");
        Assert.Contains("Un solo punto finora, 82,3% al 30/6/2018: non è un andamento", page);
        Assert.Contains("30/6/2018 82,3%, misurato 90,0%; 31/12/2018 nessun risultato; 30/6/2019 solo target; 31/12/2019 solo target", page);
        Assert.DoesNotContain("p.p.</td>", page);
    }

    [Fact]
    public async Task Lost_points_are_told_by_indicator_the_dearest_first()
    {
        var page = await PageAsync("/giunta");
        Assert.Contains("L’84% dei 15,9 punti persi è di un solo indicatore; misurati 4 su 6", page);
        Assert.True(page.IndexOf("−13,3", StringComparison.Ordinal) < page.IndexOf("−2,6", StringComparison.Ordinal));
        Assert.Contains("2.799 su 6.000", page);
        Assert.Contains("82,35% su 90%", page);
        Assert.Contains("−15,9", page);
    }

    [Fact]
    public async Task A_moved_target_is_an_arrow_with_its_result()
    {
        var page = await PageAsync("/giunta");
        Assert.Contains("Target di fine anno: 0 alzati, 1 abbassato", page);
        Assert.Contains("approvato 9.000 posizioni, nuova previsione 5.500 posizioni, risultato 2.799 posizioni", page);
    }

    [Fact]
    public async Task The_gravest_finding_comes_first_with_its_line()
    {
        var page = await PageAsync("/giunta");
        var (grave, check, note) = (page.IndexOf("Scostamento dichiarato diverso.", StringComparison.Ordinal), page.IndexOf("Risultato senza target.", StringComparison.Ordinal),
            page.IndexOf("Pesi che non fanno 100.", StringComparison.Ordinal));
        Assert.True(grave > 0 && grave < check && check < note);
        Assert.Contains("doc · riga 148", page);
    }

    [Fact]
    public async Task A_plan_without_results_has_no_score_and_shows_what_its_targets_ask()
    {
        var page = await PageAsync("/giunta?anno=2019");
        Assert.Contains("Risultati non ancora pubblicati: il piano 2019 si legge nei suoi target.", page);
        Assert.Contains("<span class=\"v\">–</span>", page);
        Assert.Contains("Target al 31/12/2019 che chiedono meno di quanto già raggiunto l’anno prima: 1; lo stesso: 0; di più: 1; non confrontabili: 4.", page);
        Assert.Contains("1 target su 2 confrontabili chiede meno di quanto già raggiunto", page);
        Assert.Contains("contro il valore storico, indicatori: 2 meno, 2 lo stesso, 0 di più, 2 non confrontabili", page);
        Assert.Contains("2 target su 4 confrontabili chiedono meno del valore storico", page);
        Assert.DoesNotContain("id=\"persi\"", page);
    }

    [Fact]
    public async Task A_checkpoint_without_results_leads_to_the_one_that_has_them()
    {
        var page = await PageAsync("/giunta?anno=2018&periodo=FY");
        Assert.Contains("Al 31/12/2018 i risultati non sono ancora pubblicati.", page);
        Assert.Contains("Vai al 30/6/2018, l’ultima scadenza misurata", page);
    }

    [Fact]
    public async Task What_is_due_is_told_with_its_outcome_and_its_day()
    {
        var page = await PageAsync("/giunta?anno=2018&periodo=H1");
        Assert.Contains("L’unico termine entro il 30/6/2018 è rispettato.", page);
        Assert.Contains("aria-label=\"31/3/2018: 1 rispettato\"", page);
        Assert.Contains("L’unico termine entro il 31/12/2019 non è ancora giudicato.", await PageAsync("/giunta?anno=2019"));
        Assert.Contains("Nessun termine entro il 30/6/2019; dopo ne cade 1, non ancora giudicato.", await PageAsync("/giunta?anno=2019&periodo=H1"));
    }

    [Theory]
    [InlineData("", "Sezione;Regole;Anno del piano;", "punteggio e copertura;standard;2018;2018-H1;;;;;;82,347")]
    [InlineData("?dialetto=aperto", "section,policy_id,plan_year,", "score,standard,2018,2018-H1,,,,,,82.347")]
    [InlineData("?regole=severe", "Sezione;Regole;Anno del piano;", "punteggio e copertura;severe;2018;2018-H1;;;;;;38,888")]
    public async Task The_export_carries_what_the_page_shows(string query, string header, string score)
    {
        var csv = (await fixture.Visitor.GetStringAsync("/giunta.csv" + query)).TrimStart('\uFEFF');
        Assert.StartsWith(header, csv);
        Assert.Contains(score, csv);
        Assert.Contains("5500", csv);
        Assert.Contains("148", csv);
    }
}
