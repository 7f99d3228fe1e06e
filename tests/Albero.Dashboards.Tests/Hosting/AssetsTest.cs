using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;

namespace Albero.Dashboards.Tests.Hosting;

/// <summary>What a page fetches beside itself: named by content and kept for ever, compressed, and nothing it doesn't use.</summary>
public sealed partial class AssetsTest(FixtureSite fixture) : IClassFixture<FixtureSite>
{
    // As it is run: a site in development reads its assets anew each time.
    private readonly HttpClient _visitor = fixture.Site.WithWebHostBuilder(host => host.UseEnvironment("Production"))
        .CreateClient(new() { BaseAddress = new Uri("http://127.0.0.1") });

    [Theory]
    [InlineData("/giunta")]
    [InlineData("/analisi")]
    public async Task Everything_a_page_asks_for_is_named_by_its_content_and_never_asked_for_again(string page)
    {
        var html = await _visitor.GetStringAsync(page);
        var assets = Asset().Matches(html).Select(match => "/" + match.Groups[1].Value.TrimStart('/')).Distinct().ToList();

        Assert.All(new[] { "icon", "tokens", "app", "styles", "frame", "blazor" }, part => Assert.Contains(assets, asset => asset.Contains(part, StringComparison.Ordinal)));
        foreach (var asset in assets)
        {
            using var answer = await AskAsync(asset);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, asset);
            Assert.True(answer.Headers.CacheControl is { MaxAge.TotalDays: >= 365 } cache && cache.Extensions.Contains(new("immutable")), $"{asset}: {answer.Headers.CacheControl}");
            Assert.True(answer.Content.Headers.ContentEncoding.Any(), $"{asset} is sent as it is");
        }
    }

    [Fact]
    public async Task No_sheet_asks_for_a_font_or_a_picture()
    {
        var html = await _visitor.GetStringAsync("/analisi");
        var sheets = Asset().Matches(html).Select(match => match.Groups[1].Value).Where(asset => asset.EndsWith(".css", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(sheets);
        foreach (var sheet in sheets)
        {
            Assert.DoesNotMatch(@"@font-face|@import|url\((?!['""]?(data:|#))", await _visitor.GetStringAsync(sheet));
        }
    }

    [Fact]
    public async Task Only_pages_with_a_chart_ask_for_the_bundle()
    {
        Assert.DoesNotContain("lib/charts", await _visitor.GetStringAsync("/giunta"));
        Assert.Contains("lib/charts", await _visitor.GetStringAsync("/analisi"));
    }

    private async Task<HttpResponseMessage> AskAsync(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("gzip"));
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
        return await _visitor.SendAsync(request);
    }

    [GeneratedRegex(@"(?:src|href|data-module|data-bundle)=""(/?[^""?#]+\.(?:js|css|svg))""")]
    private static partial Regex Asset();
}
