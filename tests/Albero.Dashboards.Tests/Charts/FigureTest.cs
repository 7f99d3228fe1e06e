using System.Text.Json;
using System.Text.RegularExpressions;
using Albero.Dashboards.Charts;

namespace Albero.Dashboards.Tests.Charts;

public sealed partial class FigureTest(FixtureSite fixture) : IClassFixture<FixtureSite>
{
    [Fact]
    public void A_figure_crosses_as_json_that_says_only_what_was_said()
    {
        var figure = new Figure(FigureKind.Bar,
            [new FigureSeries("Risultato", [new("2018", 12.5m) { Text = "12,5" }, new("2019", null) { Role = FigureRoles.Unmeasured }, new("2020", 0) { Link = "/giunta?anno=2020" }])])
        { Language = "it", Horizontal = true };

        Assert.Equal("""{"kind":"bar","series":[{"name":"Risultato","points":[{"label":"2018","value":12.5,"text":"12,5"},{"label":"2019","role":"unmeasured"},{"label":"2020","value":0,"link":"/giunta?anno=2020"}]}],"horizontal":true,"language":"it"}""",
            figure.ToJson());
    }

    [Theory]
    [InlineData("/analisi")]
    [InlineData("/albero")]
    [InlineData("/albero?anno=2018&periodo=H1&nodo=1.1")]
    public async Task A_chart_has_a_sentence_and_its_links_stand_in_the_page_as_well(string address)
    {
        var html = await fixture.Visitor.GetStringAsync(address);
        var chart = Chart().Match(html);
        Assert.True(chart.Success, "The page has no chart.");
        Assert.NotEmpty(chart.Groups["sentence"].Value.Trim());

        var figure = JsonDocument.Parse(System.Net.WebUtility.HtmlDecode(chart.Groups["figure"].Value)).RootElement;
        var links = figure.GetProperty("series").EnumerateArray().SelectMany(series => series.GetProperty("points").EnumerateArray())
            .Where(point => point.TryGetProperty("link", out _)).Select(point => point.GetProperty("link").GetString()!).Distinct().ToList();
        Assert.NotEmpty(links);
        var inPage = Href().Matches(html).Select(match => System.Net.WebUtility.HtmlDecode(match.Groups[1].Value)).ToHashSet();
        Assert.All(links, link => Assert.Contains(link, inPage));
    }

    [GeneratedRegex("<div class=\"plot\" role=\"img\" aria-label=\"(?<sentence>[^\"]*)\"[^>]*data-figure=\"(?<figure>[^\"]*)\"")]
    private static partial Regex Chart();

    [GeneratedRegex("href=\"([^\"]*)\"")]
    private static partial Regex Href();
}
