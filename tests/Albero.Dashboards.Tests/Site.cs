using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Albero.Dashboards.Tests;

/// <summary>The dashboard in memory, on a mart folder.</summary>
public sealed class Site(string mart) : WebApplicationFactory<Program>
{
    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.UseSetting("Mart:Directory", mart);

    /// <summary>A visitor that follows no redirect and calls the site by a name it knows.</summary>
    public HttpClient Visitor() => CreateClient(new() { BaseAddress = new Uri("http://127.0.0.1"), AllowAutoRedirect = false });
}

/// <summary>One site on the fixture, or on a fixture that was changed, for all tests of a class.</summary>
public class FixtureSite : IDisposable
{
    public FixtureSite()
        : this(null)
    {
    }

    /// <param name="change">SQL on what the fixture made.</param>
    internal FixtureSite(string? change)
    {
        Mart = new FixtureMart(change);
        Site = new Site(Mart.Directory);
        Visitor = Site.Visitor();
    }

    public FixtureMart Mart { get; }

    public Site Site { get; }

    public HttpClient Visitor { get; }

    /// <summary>The page's HTML, entities resolved.</summary>
    public async Task<string> PageAsync(string address) => System.Net.WebUtility.HtmlDecode(await Visitor.GetStringAsync(address));

    public void Dispose()
    {
        Visitor.Dispose();
        Site.Dispose();
        Mart.Dispose();
        GC.SuppressFinalize(this);
    }
}
