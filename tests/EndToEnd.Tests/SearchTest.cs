using Microsoft.Playwright;

namespace Albero.EndToEnd;

/// <summary>An analyst looks for the telework indicator and doesn't know its code.</summary>
[Collection(nameof(Road))]
public sealed class SearchTest(Road road)
{
    [Fact]
    public async Task A_word_typed_anywhere_leads_to_the_proof_of_an_indicator_that_never_says_it()
    {
        var page = await road.OpenAsync("/");
        await page.Keyboard.PressAsync("/");
        Assert.Equal("cerca-testo", await page.EvaluateAsync<string>("document.activeElement.id"));
        await page.Keyboard.TypeAsync("telelavoro");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#trovati-brescia-2018").WaitForAsync();

        var hit = page.Locator("section[aria-labelledby=trovati-brescia-2018] .hit").Filter(new() { HasText = "3.1.1/3" });
        Assert.Equal("telelavoro", await hit.Locator("mark").First.InnerTextAsync());
        await hit.GetByRole(AriaRole.Link, new() { Name = "3.1.1/3" }).ClickAsync();
        await page.Locator("table.cells").WaitForAsync();

        Assert.Contains("Numero dipendenti coinvolti", await page.Locator(".crumb [aria-current]").InnerTextAsync());
        var shared = await road.OpenAsync(new Uri(page.Url).PathAndQuery);
        Assert.Equal(await page.Locator("table.cells").InnerTextAsync(), await shared.Locator("table.cells").InnerTextAsync());
    }

    [Fact]
    public async Task A_slash_in_a_field_is_a_slash_and_a_list_closes_when_the_keyboard_leaves_it()
    {
        var page = await road.OpenAsync("/cerca?testo=2.1.1");
        var field = page.Locator("#cerca-qui");
        await field.FocusAsync();
        await page.Keyboard.PressAsync("End");
        await page.Keyboard.TypeAsync("/2");
        Assert.Equal("2.1.1/2", await field.InputValueAsync());

        var list = page.Locator(".ctx details.pick").First;
        await list.Locator("summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.True(await list.EvaluateAsync<bool>("list => list.open"));
        await page.Keyboard.PressAsync("Escape");
        Assert.False(await list.EvaluateAsync<bool>("list => list.open"));
        await page.Keyboard.PressAsync("Enter");
        await field.FocusAsync();
        Assert.False(await list.EvaluateAsync<bool>("list => list.open"));
    }
}
