using Microsoft.Playwright;

namespace Albero.EndToEnd.Questions;

/// <summary>
/// Somebody with a question: starts at the front page, counts what it takes to the answer, and sends its address to somebody else. A search typed and
/// sent by Enter counts as one click.
/// </summary>
internal sealed class Visitor : IAsyncDisposable
{
    private const int Allowed = 3;

    private readonly Road _road;
    private int _clicks;

    private Visitor(Road road, IPage page) => (_road, Page) = (road, page);

    public IPage Page { get; }

    public static async Task<Visitor> AtTheFrontPageAsync(Road road) => new(road, await road.OpenAsync("/"));

    /// <summary>Clicks a link and waits for the page that it leads to.</summary>
    /// <param name="link">Of several that look alike the first is meant.</param>
    public async Task FollowAsync(ILocator link)
    {
        // The address changes before what is shown does, and a link of the page before would lead elsewhere: the next page, merged into this
        // one or loaded whole, doesn't have the mark.
        await Page.EvaluateAsync("() => document.documentElement.setAttribute('data-leaving', '')");
        await ClickAsync(link);
        await Page.Locator("html:not([data-leaving])").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await Page.WaitForLoadStateAsync();
    }

    public async Task ClickAsync(ILocator what)
    {
        _clicks++;
        await what.First.ClickAsync();
    }

    public Task FollowAsync(string link) => FollowAsync(Page.GetByRole(AriaRole.Link, new() { Name = link }));

    public Task AudienceAsync(string name) =>
        FollowAsync(Page.GetByRole(AriaRole.Navigation, new() { Name = "Destinatari" }).GetByRole(AriaRole.Link, new() { Name = name }));

    public async Task SearchAsync(string text)
    {
        _clicks++;
        var field = Page.GetByRole(AriaRole.Searchbox).First;
        await field.FillAsync(text);
        await field.PressAsync("Enter");
        await Page.WaitForURLAsync("**/cerca?**");
        await Page.Locator("h1", new() { HasText = text }).WaitForAsync();
    }

    /// <summary>The answer stands here within the clicks allowed, and at the same address for somebody who opens it in another browser.</summary>
    public async Task ReadAsync(Func<IPage, Task> answer)
    {
        await answer(Page);
        Assert.InRange(_clicks, 1, Allowed);
        var other = await _road.OpenAsync(new Uri(Page.Url).PathAndQuery);
        await answer(other);
        await other.Context.DisposeAsync();
    }

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
