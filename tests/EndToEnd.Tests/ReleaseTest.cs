using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace Albero.EndToEnd;

/// <summary>What <c>publish.sh</c> makes runs by itself: from another folder, with nothing on PATH and no .NET beside its own.</summary>
[Trait("Category", "Long")]
public sealed partial class ReleaseTest : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("albero-release-").FullName;

    [Fact]
    public async Task A_release_loads_and_shows_the_plans_without_an_SDK()
    {
        var release = Path.Combine(_folder, "release");
        var elsewhere = Directory.CreateDirectory(Path.Combine(_folder, "elsewhere")).FullName;
        var mart = Path.Combine(_folder, "mart");

        var published = await RunAsync("bash", Repository.Root, null, Path.Combine(Repository.Root, "publish.sh"), release);
        Assert.True(published.ExitCode == 0, published.Output);
        var loaded = await RunAsync(Path.Combine(release, "etl", "Albero.Etl"), elsewhere, NothingElse(), "load", "--data", Repository.Data, "--mart", mart);
        Assert.True(loaded.ExitCode == 0, loaded.Output);

        await using var dashboard = await Host.StartAsync(port =>
            Describe(Path.Combine(release, "dashboards", "Albero.Dashboards"), elsewhere, NothingElse(), "--port", $"{port}", "--mart", mart));
        using var visitor = new HttpClient { BaseAddress = dashboard.Address };
        foreach (var address in new[] { "/", "/giunta", "/giunta.html", "/management", "/oiv/scostamenti", "/analisi", "/css/tokens.css", "/Albero.Dashboards.styles.css", "/lib/charts.js", "/_framework/blazor.web.js" })
        {
            using var answer = await visitor.GetAsync(address);
            Assert.True(answer.StatusCode == HttpStatusCode.OK && (await answer.Content.ReadAsByteArrayAsync()).Length > 100, $"{address}: {answer.StatusCode}\n{dashboard.Output}");
        }
        AssertIsOneFile(await visitor.GetStringAsync("/giunta.html"));

        var runtimes = File.ReadLines($"/proc/{dashboard.ProcessId}/maps").Where(line => line.EndsWith("/libcoreclr.so", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(runtimes);
        Assert.All(runtimes, line => Assert.Contains(release, line, StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>The page for the meeting asks nothing of anybody, and has its styles and its marks inside.</summary>
    private static void AssertIsOneFile(string html)
    {
        Assert.DoesNotMatch(@"<(script|link|img|iframe|object|embed|base)\b|\bsrc=|@import|url\((?!#)", html);
        foreach (var style in new[] { "--al-band-full-fill:", ".wbar", ".giunta[" }) Assert.Contains(style, html, StringComparison.Ordinal);
        var marks = Shape().Matches(html).Select(use => use.Groups[1].Value).Distinct().ToList();
        Assert.NotEmpty(marks);
        Assert.All(marks, mark => Assert.Contains($"id=\"{mark}\"", html, StringComparison.Ordinal));
    }

    [GeneratedRegex("<use href=\"#?([^\"]*)\"")]
    private static partial Regex Shape();

    private static Dictionary<string, string> NothingElse() => new() { ["PATH"] = "/nonexistent", ["HOME"] = Path.GetTempPath() };

    private static async Task<(int ExitCode, string Output)> RunAsync(string program, string folder, Dictionary<string, string>? environment, params string[] arguments)
    {
        using var process = Process.Start(Describe(program, folder, environment, arguments))!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await error);
    }

    /// <param name="environment">All that the program gets of the environment; null for the test's own.</param>
    private static ProcessStartInfo Describe(string program, string folder, Dictionary<string, string>? environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        if (environment is null) return start;
        start.Environment.Clear();
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return start;
    }
}
