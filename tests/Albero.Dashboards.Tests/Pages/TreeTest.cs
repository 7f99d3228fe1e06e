using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Albero.Dashboards.Tests.Pages;

public sealed partial class TreeTest(FixtureSite fixture) : IClassFixture<FixtureSite>
{
    [Fact]
    public async Task The_tree_is_drawn_from_the_plan_to_its_indicators_with_what_is_not_measured_hatched()
    {
        var page = await fixture.PageAsync("/albero?anno=2018&periodo=H1");
        Assert.Contains("Piano: raggiunto all’82,3% al 30/6/2018, misurato il 90,0% del peso (4 indicatori su 6)", page);

        var points = await PointsAsync("/albero?anno=2018&periodo=H1");
        Assert.Single(points, point => !point.TryGetProperty("parent", out _));
        var ids = points.Select(point => point.GetProperty("id").GetString()).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(points.Skip(1), point => Assert.Contains(point.GetProperty("parent").GetString(), ids));
        // 1.1/2 counts and missed its target by half; what isn't measured has no band and is hatched.
        Assert.Equal("miss", Point(points, "n1.1/2").GetProperty("role").GetString());
        Assert.Equal("unmeasured", points.First(point => point.GetProperty("text").GetString() == "○ –").GetProperty("role").GetString());
    }

    [Fact]
    public async Task A_node_is_an_address_that_shows_only_what_is_below_it_and_the_way_back_up()
    {
        var page = await fixture.PageAsync("/albero?anno=2018&periodo=H1&nodo=1.1");
        var table = Table().Match(page).Value;
        Assert.Contains("posizioni esaminate", table);
        Assert.DoesNotContain("nodo=2", table);
        Assert.Contains("/oiv/scostamenti?camera=prova&anno=2018&periodo=H1&obiettivo=1.1&indicatore=2", table);

        var points = await PointsAsync("/albero?anno=2018&periodo=H1&nodo=1.1");
        Assert.Equal("/albero?camera=prova&anno=2018&periodo=H1&nodo=1", points[0].GetProperty("link").GetString());
        Assert.Contains("href=\"/albero?camera=prova&anno=2018&periodo=H1&nodo=1\"", page);
    }

    [Theory]
    [InlineData("/albero?anno=2018&nodo=9.9", "nodo")]
    [InlineData("/albero?anno=2018&con=2031", "con")]
    [InlineData("/albero?anno=2018&con=2018", "con")]
    [InlineData("/albero?anno=2018&albero=strategico", "albero")]
    public async Task An_address_that_names_what_the_plan_has_not_is_refused_with_what_is_allowed(string address, string parameter)
    {
        using var answer = await fixture.Visitor.GetAsync(address);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(parameter, await answer.Content.ReadAsStringAsync());
        using var file = await fixture.Visitor.GetAsync(address.Replace("/albero?", "/albero.csv?"));
        Assert.Equal(HttpStatusCode.BadRequest, file.StatusCode);
    }

    [Fact]
    public async Task Two_years_stand_side_by_side_without_a_change_of_score_where_one_has_nothing_measured()
    {
        var page = await fixture.PageAsync("/albero?anno=2019&periodo=H1&con=2018");
        Assert.Contains("Il 2019 accanto al 2018", page);
        Assert.Contains("Nessuna variazione di punteggio", page);
        Assert.Contains("Peso effettivo 2018", page);
        Assert.Contains("nel 2019 al 30/6/2019 non", page);
        // What goes on under another code is neither new nor gone.
        Assert.Contains("revisione del prontuario", Section().Match(page).Value);
        Assert.DoesNotContain("avvio del nuovo portale", Section().Match(page).Value);
    }

    [Fact]
    public async Task The_file_has_a_row_for_every_row_of_the_table()
    {
        var rows = Row().Count(Table().Match(await fixture.PageAsync("/albero?anno=2018&periodo=H1")).Value);
        var file = await fixture.Visitor.GetStringAsync("/albero.csv?anno=2018&periodo=H1&dialetto=aperto");
        Assert.True(rows > 8);
        Assert.Equal(rows, file.TrimEnd().Split('\n').Length - 1);
    }

    private async Task<IReadOnlyList<JsonElement>> PointsAsync(string address)
    {
        var json = WebUtility.HtmlDecode(Figure().Match(await fixture.Visitor.GetStringAsync(address)).Groups[1].Value);
        return [.. JsonDocument.Parse(json).RootElement.GetProperty("series")[0].GetProperty("points").EnumerateArray()];
    }

    private static JsonElement Point(IEnumerable<JsonElement> points, string id) => points.Single(point => point.GetProperty("id").GetString() == id);

    [GeneratedRegex("data-figure=\"([^\"]*)\"")]
    private static partial Regex Figure();

    [GeneratedRegex("<table class=\"t tight tree\".*?</table>", RegexOptions.Singleline)]
    private static partial Regex Table();

    [GeneratedRegex("aria-labelledby=\"anni\".*?</section>", RegexOptions.Singleline)]
    private static partial Regex Section();

    [GeneratedRegex("<tr class=\"l-")]
    private static partial Regex Row();
}
