using Microsoft.Playwright;

namespace Albero.EndToEnd;

/// <summary>A dashboard on a mart and a browser: one of each for all roads that are open at a time, gone with the last.</summary>
internal sealed class Traffic : IAsyncDisposable
{
    private static readonly string[] BrowserFlags =
    [
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private static readonly SemaphoreSlim Gate = new(1, 1);
    private static Traffic? _running;
    private static int _roads;

    private readonly Host _host;
    private readonly IPlaywright _playwright;

    private Traffic(Host host, IPlaywright playwright, IBrowser browser) => (_host, _playwright, Browser) = (host, playwright, browser);

    /// <summary>Where the dashboard answers.</summary>
    public Uri Address => _host.Address;

    public IBrowser Browser { get; }

    /// <summary>Starts both, unless they run for another road; whoever joins leaves by <see cref="DisposeAsync"/>.</summary>
    public static async Task<Traffic> JoinAsync(string mart)
    {
        await Gate.WaitAsync();
        try
        {
            _running ??= await StartAsync(mart);
            _roads++;
            return _running;
        }
        finally
        {
            Gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Gate.WaitAsync();
        try
        {
            if (--_roads > 0) return;
            _running = null;
            await Browser.DisposeAsync();
            _playwright.Dispose();
            await _host.DisposeAsync();
        }
        finally
        {
            Gate.Release();
        }
    }

    private static async Task<Traffic> StartAsync(string mart)
    {
        var host = await Host.StartDashboardAsync(mart);
        try
        {
            var playwright = await Playwright.CreateAsync();
            return new(host, playwright, await playwright.Chromium.LaunchAsync(new() { ExecutablePath = BrowserPath(), Args = BrowserFlags }));
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    private static string BrowserPath()
    {
        if (Environment.GetEnvironmentVariable("ALBERO_BROWSER") is { Length: > 0 } named) return named;
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return new[] { "chromium", "chromium-browser", "google-chrome", "google-chrome-stable" }
            .SelectMany(name => path.Select(folder => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException("No browser found: install Chromium, or name one in ALBERO_BROWSER.");
    }
}
