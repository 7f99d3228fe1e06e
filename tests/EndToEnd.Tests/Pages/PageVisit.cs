using Microsoft.Playwright;

namespace Albero.EndToEnd.Pages;

/// <summary>One page that stays open while its window and theme change, and what its console said meanwhile.</summary>
internal sealed class PageVisit : IAsyncDisposable
{
    private readonly List<string> _errors = [];

    private PageVisit(IPage page)
    {
        Page = page;
        page.PageError += OnPageError;
        page.Console += OnConsole;
    }

    public IPage Page { get; }

    /// <summary>Errors of scripts and of the console; a page that answers with another status than 200 is told by the browser there.</summary>
    public IReadOnlyList<string> Errors => [.. _errors.Where(error => !error.Contains("status of 400", StringComparison.Ordinal))];

    public static async Task<PageVisit> OpenAsync(Road road, string address, int width, bool dark = false)
    {
        var visit = new PageVisit(await road.LentPageAsync(Keyboard.NotesClickListeners));
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light });
        await visit.Page.SetViewportSizeAsync(width, 900);
        await visit.Page.GotoAsync(address);
        await visit.Page.Locator("h1").WaitForAsync();
        // Charts are drawn by a module that comes after the page has loaded; nothing else does.
        await visit.Page.WaitForFunctionAsync("() => !document.querySelector('[data-figure]:not([data-drawn=true])')");
        await visit.FramesAsync();
        return visit;
    }

    public async Task ShowAsync(int width, bool dark)
    {
        await Page.EmulateMediaAsync(new() { ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light });
        await Page.SetViewportSizeAsync(width, 900);
        await Page.Locator($"html[data-theme='{(dark ? "dark" : "light")}']").WaitForAsync();
        await FramesAsync();
    }

    // Two frames: what scripts draw anew for a theme or width is there in the second.
    private Task FramesAsync() => Page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");

    // A chart follows its window a few frames later.
    private const string WideAtLast = """
        width => new Promise(done => {
          const until = performance.now() + 3000;
          const look = () => {
            const wide = document.documentElement.scrollWidth;
            if (wide === width || performance.now() > until) done(wide); else requestAnimationFrame(look);
          };
          look();
        })
        """;

    /// <summary>The page as a whole never scrolls sideways: wide tables do so in a region of their own.</summary>
    public async Task<IEnumerable<string>> SidewaysAsync()
    {
        var width = Page.ViewportSize!.Width;
        var wide = await Page.EvaluateAsync<int>(WideAtLast, width);
        return wide == width ? [] : [$"sideways: {wide} pixels in a window of {width}"];
    }

    public ValueTask DisposeAsync()
    {
        Page.PageError -= OnPageError;
        Page.Console -= OnConsole;
        return ValueTask.CompletedTask;
    }

    private void OnPageError(object? sender, string fault) => _errors.Add($"script: {fault}");

    private void OnConsole(object? sender, IConsoleMessage message)
    {
        if (message.Type == "error") _errors.Add($"console: {message.Text}");
    }
}
