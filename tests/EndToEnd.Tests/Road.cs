using System.Globalization;
using Microsoft.Playwright;

namespace Albero.EndToEnd;

/// <summary>
/// The whole road once for all tests: the packages under <c>data/</c> loaded into a mart of its own, a dashboard on
/// that mart and one browser. Each test opens its own page.
/// </summary>
public sealed class Road : IAsyncLifetime
{
    private static readonly string[] BrowserFlags =
    [
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private Host? _host;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The mart's folder.</summary>
    public string Mart { get; } = Directory.CreateTempSubdirectory("albero-e2e-").FullName;

    /// <summary>Where the dashboard answers.</summary>
    public Uri Address => _host!.Address;

    /// <summary>Path of the published snapshot.</summary>
    public string Snapshot => Path.Combine(Mart, File.ReadAllText(Path.Combine(Mart, "current")).Trim());

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
        var context = await _browser!.NewContextAsync(new()
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

    async Task IAsyncLifetime.InitializeAsync()
    {
        var (exitCode, output) = await Host.RunEtlAsync("load", "--data", Repository.Data, "--mart", Mart);
        if (exitCode != 0) throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"load ended with {exitCode}:\n{output}"));
        _host = await Host.StartDashboardAsync(Mart);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Browser(), Args = BrowserFlags });
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_host is not null) await _host.DisposeAsync();
        Directory.Delete(Mart, recursive: true);
    }

    private static string Browser()
    {
        if (Environment.GetEnvironmentVariable("ALBERO_BROWSER") is { Length: > 0 } named) return named;
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return new[] { "chromium", "chromium-browser", "google-chrome", "google-chrome-stable" }
            .SelectMany(name => path.Select(folder => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException("No browser found: install Chromium, or name one in ALBERO_BROWSER.");
    }
}

/// <summary>Tests that share the road.</summary>
[CollectionDefinition(nameof(Road))]
public sealed class RoadCollection : ICollectionFixture<Road>;
