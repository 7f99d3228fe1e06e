using System.Text.Json;
using System.Text.RegularExpressions;

namespace Albero.Dashboards.Tests.Pages;

/// <summary>A measure over the years: the pivot with the years in its columns, and its charts.</summary>
public sealed partial class PivotYearsTest(FixtureSite fixture) : IClassFixture<FixtureSite>
{
    private const string ByArea = "/analisi?anno=2018&periodo=H1&misure=score,effective_weight&righe=area_series&colonna=plan_year";

    [Fact]
    public async Task The_score_of_a_year_without_results_is_a_gap_and_no_zero()
    {
        var page = await fixture.PageAsync(ByArea);
        var score = (await FiguresAsync(ByArea))[0];

        Assert.Equal(["2018", "2019"], score.GetProperty("categories").EnumerateArray().Select(year => year.GetString()));
        var whole = score.GetProperty("series").EnumerateArray().Last();
        Assert.Equal("total", whole.GetProperty("role").GetString());
        Assert.Equal(["82.3", "null"], Values(whole));
        Assert.Contains("Totale: 2018 82,3%; 2019 nessun valore.", page, StringComparison.Ordinal);
        // What it rests on stands with every score, here in the hover.
        Assert.Equal("misurato il 94,7% di quanto ha un target", whole.GetProperty("points")[0].GetProperty("note").GetString());
    }

    [Fact]
    public async Task Every_line_is_a_row_of_the_table_and_every_point_leads_to_its_rows()
    {
        var weight = (await FiguresAsync(ByArea))[1];
        var lines = weight.GetProperty("series").EnumerateArray().ToList();

        Assert.Equal(["1 Sostegno alle imprese", "2 Risorse"], lines.Select(line => line.GetProperty("name").GetString()));
        Assert.Equal(["90.0", "90.0"], Values(lines[0]));
        Assert.Equal(["10.0", "10.0"], Values(lines[1]));
        foreach (var point in lines.SelectMany(line => line.GetProperty("points").EnumerateArray()))
        {
            var rows = await fixture.PageAsync(point.GetProperty("link").GetString()!);
            Assert.Matches("<h1[^>]*>[24] indicatori dietro al numero</h1>", rows);
        }
    }

    [Fact]
    public async Task An_objective_that_changed_its_code_is_one_row_and_one_that_ends_has_no_second_year()
    {
        var page = await fixture.PageAsync("/analisi?anno=2018&periodo=FY&misure=indicators&righe=objective_series&colonna=plan_year");

        Assert.Equal(
            ["1.1 Formazione degli operatori: 2 2", "1.2 Qualità del registro: 2 2", "2.1 Esami digitali: 1", "2.2 Semplificazione, seconda fase: 2 1", "Totale: 6 6"],
            Row().Matches(page[page.IndexOf("<tbody", StringComparison.Ordinal)..]).Where(row => row.Value.Contains("class=\"num pv", StringComparison.Ordinal))
                .Select(row => $"{Plain(Head().Match(row.Value).Groups[1].Value)}: {string.Join(' ', Cell().Matches(row.Value).Select(cell => Plain(cell.Groups[1].Value)).Where(text => text.Length > 0))}"));
    }

    [Fact]
    public async Task Many_rows_have_a_panel_each_with_their_numbers_and_no_script()
    {
        var page = await fixture.PageAsync("/analisi?anno=2018&periodo=H1&misure=score,indicators&righe=indicator_series&colonna=plan_year");

        Assert.DoesNotContain("data-figure", page, StringComparison.Ordinal);
        var panels = Panel().Matches(page);
        Assert.True(panels.Count > 4);
        var seminars = panels.Single(panel => panel.Value.Contains("seminari tenuti: 2018 100,0%; 2019 nessun valore.", StringComparison.Ordinal)).Value;
        Assert.Contains(">100,0%</text>", seminars, StringComparison.Ordinal);
        Assert.Contains(">2019</text>", seminars, StringComparison.Ordinal);
        Assert.Single(Dot().Matches(seminars));
    }

    [Theory]
    [InlineData("/analisi?anno=2018&periodo=H1&misure=score,indicators&righe=area_series&colonna=checkpoint")]
    [InlineData("/analisi?anno=2018&periodo=H1&misure=score,indicators&righe=area,checkpoint")]
    [InlineData("/analisi?anno=2018&periodo=H1&misure=indicators&righe=area&dove=checkpoint:FY")]
    public async Task A_checkpoint_of_the_year_is_asked_for_like_any_other(string address) =>
        Assert.DoesNotContain("Al 30/6/2018", await fixture.PageAsync(address));

    [Fact]
    public async Task A_condition_on_a_series_is_read_by_its_name()
    {
        Assert.Contains("Area negli anni: 1 Sostegno alle imprese", await fixture.PageAsync(ByArea + "&dove=area_series:prova/2018/1"));
        Assert.Contains("Area negli anni: 1 Sostegno alle imprese", await fixture.PageAsync("/analisi/righe?di=indicatori&anno=2018&periodo=H1&dove=area_series:prova!/2018!/1"));
    }

    [Fact]
    public async Task A_file_over_the_years_says_whose_plans_and_which_checkpoint()
    {
        using var file = JsonDocument.Parse(await fixture.Visitor.GetStringAsync(ByArea.Replace("/analisi?", "/analisi.json?", StringComparison.Ordinal)));
        var view = file.RootElement.GetProperty("view");
        Assert.Equal("prova", view.GetProperty("every_year_chamber").GetString());
        Assert.Equal("H1", view.GetProperty("every_year_checkpoint").GetString());
    }

    [Fact]
    public async Task The_bar_says_whose_plans_and_which_checkpoint_of_every_year()
    {
        var page = await fixture.PageAsync(ByArea);

        Assert.Contains("Camera di Prova, ogni anno", page, StringComparison.Ordinal);
        Assert.Contains("Scadenza: 30/6 di ogni anno", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Piano: Camera di Prova 2018", page, StringComparison.Ordinal);
    }

    private async Task<List<JsonElement>> FiguresAsync(string address) =>
        [.. Data().Matches(await fixture.Visitor.GetStringAsync(address)).Select(match => JsonDocument.Parse(System.Net.WebUtility.HtmlDecode(match.Groups[1].Value)).RootElement)];

    private static IEnumerable<string> Values(JsonElement series) => series.GetProperty("points").EnumerateArray()
        .Select(point => point.TryGetProperty("value", out var value) ? value.GetDecimal().ToString("0.0", System.Globalization.CultureInfo.InvariantCulture) : "null");

    private static string Plain(string html) => Spaces().Replace(Tag().Replace(html, " "), " ").Trim();

    [GeneratedRegex("data-figure=\"([^\"]*)\"")]
    private static partial Regex Data();

    [GeneratedRegex("<tr.*?</tr>", RegexOptions.Singleline)]
    private static partial Regex Row();

    [GeneratedRegex("<th scope=\"row\"[^>]*>(.*?)</th>", RegexOptions.Singleline)]
    private static partial Regex Head();

    [GeneratedRegex("<td class=\"num pv[^>]*>(.*?)</td>", RegexOptions.Singleline)]
    private static partial Regex Cell();

    [GeneratedRegex("<svg[^>]*aria-label=\"[^\"]*: 2018.*?</svg>", RegexOptions.Singleline)]
    private static partial Regex Panel();

    [GeneratedRegex("<circle")]
    private static partial Regex Dot();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex("\\s+")]
    private static partial Regex Spaces();
}
