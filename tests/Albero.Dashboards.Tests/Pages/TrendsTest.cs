namespace Albero.Dashboards.Tests.Pages;

public sealed class TrendsTest(FixtureSite fixture) : IClassFixture<FixtureSite>
{
    [Theory]
    [InlineData(2018)]
    [InlineData(2019)]
    public async Task Only_targets_of_the_same_measure_are_counted_as_rising_or_falling(int year)
    {
        // Seminars 20 → 15, positions 9.000 → 5.000, files 95 % → 90 %; the portal changed its scope and has no number.
        var page = await fixture.PageAsync($"/analisi/andamenti?anno={year}");
        Assert.Matches("<h1[^>]*>Dal 2018 al 2019 salgono 0 target su 3, 3 scendono, 0 restano uguali</h1>", page);
        Assert.Contains("3 indicatori su 8, ognuno con la sua scala", page);
        Assert.Contains(">−25%<", page);
        Assert.Contains(">−44%<", page);
        Assert.Contains(">−5 p.p.<", page);
    }

    [Fact]
    public async Task The_file_has_the_panels_in_their_order_with_the_numbers_of_both_years()
    {
        var lines = (await fixture.Visitor.GetStringAsync("/analisi/andamenti.csv?anno=2019&ordina=variazione&dialetto=aperto")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("indicator_series,objective_code,indicator_number,indicator,baseline_2018,target_2018,revised_target_2018,result_2018,unit_2018,baseline_2019,target_2019,revised_target_2019,result_2019,unit_2019,change,change_percent", lines[0]);
        Assert.Equal("prova/2018/1.1/2,1.1,2,posizioni esaminate,2000,9000,5500,,,5500,5000,,,,-4000,-44", lines[1]);
        Assert.Equal(4, lines.Length);
    }

    [Theory]
    [InlineData("/analisi/andamenti?area=9", "area")]
    [InlineData("/analisi/andamenti?direzione=Nessuna", "direzione")]
    [InlineData("/analisi/andamenti?quali=poche", "quali")]
    public async Task What_there_is_not_is_refused(string address, string parameter)
    {
        using var answer = await fixture.Visitor.GetAsync(address);
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains($"<b>{parameter}</b>", await answer.Content.ReadAsStringAsync());
    }
}
