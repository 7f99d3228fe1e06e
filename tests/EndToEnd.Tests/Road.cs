using Microsoft.Playwright;

namespace Albero.EndToEnd;

/// <summary>The whole road: the packages under <c>data/</c>, loaded, a dashboard on that mart and a browser. Each test opens its own page.</summary>
public sealed class Road : IAsyncLifetime
{
    private readonly LoadedMart _mart = new();
    private Traffic? _traffic;
    private IPage? _lent;

    /// <summary>Where the dashboard answers.</summary>
    public Uri Address => _traffic!.Address;

    /// <summary>Path of the published snapshot.</summary>
    public string Snapshot => _mart.Snapshot;

    /// <summary>Opens a fresh page as a new visitor has it.</summary>
    /// <param name="width">Width of the window in CSS pixels.</param>
    /// <param name="dark">Whether the visitor's system asks for the dark theme.</param>
    public async Task<IPage> OpenAsync(string path, int width = 1280, bool dark = false)
    {
        var page = await NewPageAsync(width, dark);
        await page.GotoAsync(path);
        return page;
    }

    /// <summary>A page in a context of its own that shows nothing yet.</summary>
    public async Task<IPage> NewPageAsync(int width = 1280, bool dark = false)
    {
        var context = await _traffic!.Browser.NewContextAsync(new()
        {
            BaseURL = Address.ToString(),
            Locale = "it-IT",
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
        });
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(20_000);
        return page;
    }

    /// <summary>
    /// The one page that goes from a visit to the next, for those that leave nothing behind (no theme or language chosen): it keeps what
    /// a browser has fetched and compiled, which a new one would do again.
    /// </summary>
    /// <param name="first">A script that runs before those of each page.</param>
    public async Task<IPage> LentPageAsync(string first)
    {
        if (_lent is { IsClosed: false }) return _lent;
        var page = await NewPageAsync();
        await page.AddInitScriptAsync(first);
        return _lent = page;
    }

    async Task IAsyncLifetime.InitializeAsync()
    {
        await _mart.InitializeAsync();
        _traffic = await Traffic.JoinAsync(_mart.Folder);
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        if (_traffic is not null) await _traffic.DisposeAsync();
    }
}

/// <summary>Tests that share the road.</summary>
[CollectionDefinition(nameof(Road))]
public sealed class RoadCollection : ICollectionFixture<Road>;
