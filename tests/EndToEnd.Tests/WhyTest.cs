using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Albero.EndToEnd;

/// <summary>Somebody doesn't believe a number; somebody asks what it would be under other rules.</summary>
[Collection(nameof(Road))]
public sealed class WhyTest(Road road)
{
    [Fact]
    public async Task A_score_leads_to_its_formula_its_parts_and_the_printed_line()
    {
        var page = await road.OpenAsync("/");
        await page.Locator("section[aria-labelledby='piano-brescia-2018']").GetByRole(AriaRole.Link, new() { Name = "Perché questo numero?" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "La formula" }).WaitForAsync();
        Assert.Contains("Perché 70,6%? I 41,2 punti di peso nel conto ne valgono 29,1; gli altri 58,8 restano fuori", await page.Locator("h1").InnerTextAsync());

        await page.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^Perché 73,9%\\s*\\?\\s*2 ") }).ClickAsync();
        await page.Locator(".crumb li[aria-current]").Filter(new() { HasText = "2 SERVIZI" }).WaitForAsync();
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^2\\.1\\.1\\/2 ") }).ClickAsync();
        await page.Locator("ol.steps").WaitForAsync();
        Assert.Contains("Più richieste in una cella: conta la parte con il grado più basso.", await page.Locator("ol.steps").InnerTextAsync());
        var line = await page.Locator("ol.steps .prov").Nth(1).InnerTextAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Le righe stampate" }).ClickAsync();
        var printed = page.Locator("table.cells tbody tr").Filter(new() { HasText = "Risultati raggiunti" });
        Assert.Equal(line.Split('\n')[0].Trim(), (await printed.Locator(".prov").InnerTextAsync()).Split('\n')[0].Trim());
    }

    [Fact]
    public async Task Which_scores_change_band_under_other_rules_is_said_first_and_each_leads_to_the_page_under_those_rules()
    {
        var page = await road.OpenAsync("/oiv/scostamenti?camera=brescia&anno=2018&periodo=H1");
        await page.GetByRole(AriaRole.Navigation, new() { Name = "OIV" }).GetByRole(AriaRole.Link, new() { Name = "Regole" }).ClickAsync();
        await page.Locator("table.lab").WaitForAsync();
        var moved = await page.Locator("td.changes").CountAsync();
        Assert.True(moved > 0);
        Assert.StartsWith("Con «tetto 120» cambia", await page.Locator("h1").InnerTextAsync());
        Assert.Contains($"{moved} ", await page.Locator("h1").InnerTextAsync());
        Assert.Equal(3, await page.GetByText("Qui non cambia nulla.").CountAsync());

        await page.Locator("table.lab tr.strong").GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^Perché 78,5%\\s*\\?") }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "La formula" }).WaitForAsync();
        Assert.Contains("regole=tetto-120", page.Url);
        Assert.Contains("78,5%", await page.Locator("h1").InnerTextAsync());
    }
}
