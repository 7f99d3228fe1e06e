using System.Globalization;
using Microsoft.Playwright;

namespace Albero.EndToEnd;

/// <summary>An analyst changes the question by a link, asks what stands behind a total, and shares the answer.</summary>
[Collection(nameof(Road))]
public sealed class PivotTest(Road road)
{
    [Fact]
    public async Task A_dimension_is_changed_by_its_link_a_total_leads_to_its_rows_and_a_fresh_browser_shows_the_same()
    {
        var page = await road.OpenAsync("/analisi?camera=brescia&anno=2018&periodo=H1");
        await page.GetByRole(AriaRole.Link, new() { Name = "Togli Obiettivo" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Punteggio per area strategica e tipo di target" }).WaitForAsync();

        var mart = Mart.Query(road.Snapshot, """
            SELECT round(sum(effective_weight * achievement) FILTER (WHERE status IN ('met', 'not_met')) / sum(effective_weight) FILTER (WHERE status IN ('met', 'not_met')), 1) AS score,
                   count(*) AS indicators
              FROM measurement JOIN dim_plan USING (plan_id)
             WHERE plan_id = 'brescia/2018' AND period = '2018-H1' AND tree = headline_tree AND effective_weight IS NOT NULL AND target_kind = 'number'
            """)[0];
        // Of all areas, what asks for a number.
        var total = page.Locator("table.pt tfoot td").First;
        Assert.Contains(Convert.ToDecimal(mart["score"], CultureInfo.InvariantCulture).ToString("N1", CultureInfo.GetCultureInfo("it-IT")), await total.InnerTextAsync());
        var question = new Uri(page.Url).PathAndQuery;

        await total.GetByRole(AriaRole.Link).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = $"{mart["indicators"]} indicatori dietro al numero" }).WaitForAsync();
        Assert.Equal(Convert.ToInt32(mart["indicators"], CultureInfo.InvariantCulture), await page.Locator(".rz-grid-table tbody tr").CountAsync());

        var (here, shared) = (await page.Locator("main").InnerTextAsync(), await road.OpenAsync(new Uri(page.Url).PathAndQuery));
        Assert.Equal(here, await shared.Locator("main").InnerTextAsync());
        shared = await road.OpenAsync(question);
        Assert.Equal("Punteggio per area strategica e tipo di target", await shared.Locator("h1").InnerTextAsync());
    }
}
