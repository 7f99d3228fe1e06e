namespace Albero.Dashboards.Tests.Pages;

/// <summary>The fixture with a second measured year: at mid-2019 one result is better than a year before and one worse.</summary>
public sealed class TwoMeasuredYears() : FixtureSite(Change)
{
    private const string Change = """
        CREATE TABLE second_year AS
          SELECT f.measurement_key, t.achievement, t.status, t.band, t.trend
            FROM fact_measurement f JOIN dim_indicator i USING (indicator_key) JOIN dim_period p USING (period_key)
            JOIN (VALUES ('seminari tenuti', 100, 'met', 'full', 'improved'), ('pratiche evase entro 5 giorni', 80, 'not_met', 'near', 'worsened')) t(indicator, achievement, status, band, trend)
              ON t.indicator = i.indicator
           WHERE p.period = '2019-H1';
        UPDATE fact_measurement f SET achievement = s.achievement, status = s.status, band = s.band, trend = s.trend, is_due = true, due_share = 1
          FROM second_year s WHERE s.measurement_key = f.measurement_key;
        UPDATE fact_achievement a SET achievement = s.achievement, status = s.status, band = s.band, measured_share = (s.status IN ('met', 'not_met'))::INTEGER, scored_share = (s.achievement IS NOT NULL)::INTEGER
          FROM second_year s WHERE s.measurement_key = a.measurement_key AND a.policy_id = 'standard';
        """;
}

public sealed class GiuntaYearsTest(TwoMeasuredYears years) : IClassFixture<TwoMeasuredYears>
{
    private async Task<string> PageAsync(string address) =>
        GiuntaTest.Emphasis().Replace(System.Net.WebUtility.HtmlDecode(await years.Visitor.GetStringAsync(address)), "");

    [Fact]
    public async Task Two_measured_years_are_compared_by_area()
    {
        // 2019: (30 × 100 + 25 × 80) ÷ 55 = 90,9; 2018: 82,3.
        var page = await PageAsync("/giunta?anno=2019&periodo=H1");
        Assert.Contains("è raggiunto al 90,9%", page);
        Assert.Contains(", ma il 45,0% del peso non è ancora misurato.", page);
        Assert.Contains("Rispetto al 30/6/2018: +8,6 p.p.", page);
        Assert.Contains("2 indicatori misurati in entrambi gli anni: 1 migliorati, 1 peggiorati, 0 uguali.", page);
        Assert.DoesNotContain("Un solo punto finora", page);
    }

    [Fact]
    public async Task An_area_measured_in_neither_year_has_no_change_instead_of_zero()
    {
        var page = await PageAsync("/giunta?anno=2019&periodo=H1");
        var area = page[page.IndexOf("Area 2</th>", StringComparison.Ordinal)..];
        Assert.StartsWith("Area 2</th><td class=\"num\">–</td><td class=\"num\">–</td><td class=\"num strong\">–</td>", string.Concat(area.Split('\n').Take(4).Select(line => line.Trim())));
    }

    [Fact]
    public async Task The_first_year_has_no_year_before_it_and_the_last_checkpoint_has_no_result()
    {
        var page = await PageAsync("/giunta?anno=2018&periodo=H1");
        Assert.Contains("30/6/2018 82,3%, misurato 90,0%; 31/12/2018 nessun risultato; 30/6/2019 90,9%, misurato 55,0%", page);
        Assert.DoesNotContain("Rispetto al", page);
    }

    [Fact]
    public async Task The_export_has_the_change_of_each_area()
    {
        var csv = await years.Visitor.GetStringAsync("/giunta.csv?anno=2019&periodo=H1&dialetto=aperto");
        Assert.Contains("year_on_year,standard,2019,2019-H1,", csv);
        Assert.Contains(",82.347222,", csv);
        Assert.Contains(",90.909091,", csv);
    }
}
