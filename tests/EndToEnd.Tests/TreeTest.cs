using System.Globalization;
using Microsoft.Playwright;

namespace Albero.EndToEnd;

/// <summary>A node of the drawn tree is clicked: address, breadcrumb and table follow, and the link shows the same to somebody else.</summary>
[Collection(nameof(Road))]
public sealed class TreeTest(Road road)
{
    private static readonly CultureInfo Italian = CultureInfo.GetCultureInfo("it-IT");

    [Fact]
    public async Task A_click_on_a_node_opens_it_and_its_link_shows_the_same_in_a_fresh_browser()
    {
        var page = await road.OpenAsync("/albero?camera=brescia&anno=2018&periodo=H1");
        await page.Locator("[data-drawn='true']").WaitForAsync();
        await page.Locator(".plot .slice", new() { HasTextRegex = new("^2 ") }).First.ClickAsync();
        await page.Locator(".crumb [aria-current='page']", new() { HasTextRegex = new("^2 ") }).WaitForAsync();
        Assert.Contains("nodo=2", page.Url, StringComparison.Ordinal);
        await page.Locator("[data-drawn='true']").WaitForAsync();

        var mart = Mart.Query(road.Snapshot, """
            SELECT count(*) AS leaves, 100 * sum(effective_weight) AS weight,
                   100 * sum(effective_weight * achievement / 100) FILTER (achievement IS NOT NULL) / sum(effective_weight) FILTER (achievement IS NOT NULL) AS score
              FROM measurement WHERE plan_id = 'brescia/2018' AND period = '2018-H1' AND tree = 'operational' AND area_code = '2' AND effective_weight IS NOT NULL
            """).Single();
        var shown = await RowsAsync(page);
        Assert.Equal(Convert.ToInt32(mart["leaves"], Italian), await page.Locator("tr.l-indicator").CountAsync());
        Assert.Contains(Convert.ToDecimal(mart["weight"], Italian).ToString("N1", Italian), shown[0]);
        Assert.Contains(Convert.ToDecimal(mart["score"], Italian).ToString("N1", Italian) + "%", shown[0]);

        var fresh = await road.OpenAsync(new Uri(page.Url).PathAndQuery);
        Assert.Equal(shown, await RowsAsync(fresh));
        await fresh.GetByRole(AriaRole.Navigation, new() { Name = "Percorso" }).GetByRole(AriaRole.Link).First.ClickAsync();
        await fresh.Locator("tr.l-plan").WaitForAsync();
        Assert.DoesNotContain("nodo=", fresh.Url, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<string>> RowsAsync(IPage page) => await page.Locator("table.tree tbody tr").AllInnerTextsAsync();
}
