using System.Globalization;
using Microsoft.Playwright;

namespace Albero.EndToEnd;

/// <summary>An evaluator asks which targets of the new plan ask less than what was already reached, and by whose office.</summary>
[Collection(nameof(Road))]
public sealed class StretchTest(Road road)
{
    [Fact]
    public async Task Targets_that_ask_less_than_last_year_reached_are_found_by_office_in_three_clicks_and_the_link_shows_the_same()
    {
        var page = await road.OpenAsync("/");
        await page.Locator("section[aria-labelledby='piano-brescia-2019']").GetByRole(AriaRole.Link, new() { Name = "Ambizione dei target" }).ClickAsync();
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Che cosa chiede il target" }).GetByRole(AriaRole.Link, new() { Name = "chiedono meno" }).ClickAsync();
        // The address changes before what is shown does: a link of the page before would lead elsewhere.
        await page.Locator("a[aria-current='true']", new() { HasText = "chiedono meno" }).WaitForAsync();
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Raggruppa per" }).GetByRole(AriaRole.Link, new() { Name = "ufficio" }).ClickAsync();
        await page.Locator("a[aria-current='true']", new() { HasText = "ufficio" }).WaitForAsync();

        var mart = Mart.Query(road.Snapshot, """
            WITH reached AS (
              SELECT indicator.indicator_series, fact.result_text, fact.result_value, fact.result_unit, fact.result_line, coalesce(office.office, 'non indicato') AS office
                FROM fact_measurement AS fact JOIN dim_indicator AS indicator USING (indicator_key) JOIN dim_period AS period USING (period_key)
                LEFT JOIN dim_office AS office USING (office_key)
               WHERE indicator.plan_id = 'brescia/2018' AND period.period = '2018-H1' AND fact.result_value IS NOT NULL AND fact.target_parts IS NULL)
            SELECT now.objective_code || '/' || now.indicator_number AS indicator, now.target_text, now.target_line, reached.result_text, reached.result_line, reached.office, now.manager
              FROM measurement AS now JOIN reached USING (indicator_series)
             WHERE now.plan_id = 'brescia/2019' AND now.period = '2019-FY' AND now.series_grade IN ('same', 'reworded') AND now.target_unit IS NOT DISTINCT FROM reached.result_unit
               AND CASE now.direction WHEN 'higher' THEN now.target_value < reached.result_value WHEN 'lower' THEN now.target_value > reached.result_value END
             ORDER BY 1
            """);
        Assert.NotEmpty(mart);

        var rows = await RowsAsync(page);
        Assert.Equal(mart.Select(row => row["indicator"]), rows.Keys.Order(StringComparer.Ordinal));
        foreach (var expected in mart)
        {
            var (office, text) = rows[(string)expected["indicator"]!];
            Assert.StartsWith((string)expected["office"]!, office);
            Assert.Contains((string)expected["target_text"]!, text);
            Assert.Contains(Line(expected["target_line"]), text);
            Assert.Contains((string)expected["result_text"]!, text);
            Assert.Contains(Line(expected["result_line"]), text);
            Assert.All(((string)expected["manager"]!).Split("; "), manager => Assert.Contains(manager, text));
        }
        Assert.StartsWith($"{mart.Count} target al 31/12/2019 su ", await page.Locator("h1").InnerTextAsync());

        var shared = await road.OpenAsync(new Uri(page.Url).PathAndQuery);
        Assert.Equal(rows, await RowsAsync(shared));
        Assert.Equal(await page.Locator("h1").InnerTextAsync(), await shared.Locator("h1").InnerTextAsync());
    }

    [Fact]
    public async Task A_row_leads_to_the_proof_of_either_year()
    {
        var page = await road.OpenAsync("/oiv/ambizione?camera=brescia&anno=2019&periodo=FY&confronto=risultato&chiede=less");
        await page.Locator("a.last").First.ClickAsync();
        await page.Locator("table.cells").WaitForAsync();
        Assert.Contains("anno=2018", page.Url);
        await page.GetByRole(AriaRole.Link, new() { Name = "nel 2019" }).ClickAsync();
        await page.WaitForURLAsync("**anno=2019**");
        await page.GetByRole(AriaRole.Link, new() { Name = "nel 2018" }).WaitForAsync();
    }

    private static string Line(object? line) => "doc · riga " + Convert.ToString(line, CultureInfo.InvariantCulture);

    // Rows by indicator, with the heading that they stand under.
    private static async Task<Dictionary<string, (string Office, string Text)>> RowsAsync(IPage page)
    {
        var rows = new Dictionary<string, (string, string)>();
        foreach (var group in await page.Locator("table.stretches tbody").AllAsync())
        {
            var office = await group.Locator("tr.grp").InnerTextAsync();
            foreach (var row in await group.Locator("tr:not(.grp)").AllAsync())
            {
                rows.Add(await row.Locator("th .code").InnerTextAsync(), (office, await row.InnerTextAsync()));
            }
        }
        return rows;
    }
}
