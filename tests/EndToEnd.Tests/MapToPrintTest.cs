using System.Globalization;
using Microsoft.Playwright;

namespace Albero.EndToEnd;

/// <summary>An evaluator looks where the plan is farthest from its targets and goes down to what is printed.</summary>
[Collection(nameof(Road))]
public sealed class MapToPrintTest(Road road)
{
    [Fact]
    public async Task From_a_cell_of_the_map_by_office_objective_and_indicator_to_the_printed_line_and_the_same_for_others()
    {
        var page = await road.OpenAsync("/oiv/mappa?camera=brescia&anno=2018&periodo=H1");
        var worst = Mart.Query(road.Snapshot, """
            SELECT directorate, area_code, 100 - sum(effective_weight * achievement) / sum(effective_weight) AS gap
            FROM measurement WHERE plan_id = 'brescia/2018' AND period = '2018-H1' AND achievement IS NOT NULL GROUP BY ALL ORDER BY gap DESC LIMIT 1
            """).Single();
        Assert.Contains($"{worst["directorate"]}, area {worst["area_code"]}, è la cella più lontana dai target", await page.Locator("h1").InnerTextAsync());

        var row = page.Locator("table.heat tbody tr").Filter(new() { Has = page.GetByRole(AriaRole.Rowheader, new() { Name = "Area Anagrafica", Exact = true }) });
        await row.GetByRole(AriaRole.Link).Filter(new() { HasText = "73,9%" }).First.ClickAsync();
        await page.Locator("table.matrix").WaitForAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "2.1.1/2 istanze campionate" }).ClickAsync();
        await page.Locator("table.cells").WaitForAsync();

        var steps = await page.Locator("ol.crumb li").AllInnerTextsAsync();
        Assert.Equal(5, steps.Count);
        Assert.Equal("Area Anagrafica", steps[1].Trim());
        var line = Mart.Query(road.Snapshot, """
            SELECT deviation_line FROM measurement
            WHERE plan_id = 'brescia/2018' AND period = '2018-H1' AND objective_code = '2.1.1' AND indicator_number = 2
            """).Single()["deviation_line"];
        Assert.Contains("riga " + Convert.ToString(line, CultureInfo.InvariantCulture), await page.Locator("table.cells").InnerTextAsync());

        var shared = await road.OpenAsync(new Uri(page.Url).PathAndQuery);
        Assert.Equal(await page.Locator("table.cells").InnerTextAsync(), await shared.Locator("table.cells").InnerTextAsync());

        await page.Locator("ol.crumb li a").Nth(1).ClickAsync();
        await page.Locator("table.points").WaitForAsync();
        Assert.Contains("direzione=Area%20Anagrafica", page.Url);
        Assert.DoesNotContain("obiettivo=", page.Url);
    }
}
