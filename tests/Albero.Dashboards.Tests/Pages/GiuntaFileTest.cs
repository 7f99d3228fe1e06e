using System.Net;
using System.Text.RegularExpressions;

namespace Albero.Dashboards.Tests.Pages;

/// <summary>The page for the meeting: one file that loads nothing, with the numbers of the page it was taken from.</summary>
public sealed partial class GiuntaFileTest(FixtureSite fixture) : IClassFixture<FixtureSite>
{
    [Theory]
    [InlineData("?camera=prova&anno=2018&periodo=H1")]
    [InlineData("?camera=prova&anno=2018&periodo=H1&regole=severe")]
    [InlineData("?camera=prova&anno=2019")]
    public async Task It_carries_the_numbers_of_the_page(string query)
    {
        var page = Board().Match(await fixture.PageAsync("/giunta" + query)).Value;
        var file = Board().Match(await fixture.PageAsync("/giunta.html" + query)).Value;
        Assert.True(page.Length > 5000);
        Assert.Equal(Words(OwnFile().Replace(page, "")), Words(file));
    }

    [Fact]
    public async Task It_does_not_offer_itself()
    {
        Assert.Matches(OwnFile(), await fixture.PageAsync("/giunta?anno=2018"));
        var file = await fixture.PageAsync("/giunta.html?anno=2018");
        Assert.DoesNotContain("giunta.html", file);
        Assert.DoesNotMatch(@"<a\b[^>]*\sdownload\b", file);
    }

    [Fact]
    public async Task Nothing_in_it_is_loaded_from_anywhere()
    {
        using var answer = await fixture.Visitor.GetAsync("/giunta.html?anno=2018");
        var html = await answer.Content.ReadAsStringAsync();
        Assert.Equal("attachment; filename=albero-giunta-prova-2018-H1.html", answer.Content.Headers.ContentDisposition?.ToString().Replace("\"", ""));
        Assert.DoesNotMatch(@"<(script|link|img|iframe|object|embed|base)\b", html);
        Assert.DoesNotMatch(@"\bsrc=", html);
        Assert.DoesNotContain("@import", html);
        Assert.DoesNotMatch(@"url\((?!#)", html);
        Assert.All(Shape().Matches(html), use => Assert.StartsWith("#", use.Groups[1].Value));
        // The look is inside: the tokens, the shared components, the page's own.
        Assert.Contains("--al-band-full-fill", html);
        Assert.Contains(".wbar", html);
        Assert.Matches(@"\.giunta\[b-[a-z0-9]+\]\s+\.due", html);
        Assert.Contains("id=\"s-full\"", html);
    }

    [Fact]
    public async Task It_says_what_it_is_of_and_its_links_lead_back_to_the_same_snapshot()
    {
        var html = await fixture.PageAsync("/giunta.html?anno=2018");
        Assert.Contains($"Istantanea {FixtureMart.Id}", html);
        Assert.Contains("regole «standard»", html);
        Assert.Contains("dati del 21/11/2026", html);
        Assert.DoesNotContain("href=\"/", html);
        Assert.Contains($"href=\"http://127.0.0.1/oiv/segnalazioni?camera=prova&anno=2018&periodo=H1&dati={FixtureMart.Id}", html);
    }

    [Fact]
    public async Task The_page_leads_to_its_file_and_an_unknown_value_is_refused()
    {
        Assert.Contains("href=\"/giunta.html?camera=prova&anno=2018&periodo=H1&regole=severe\"", await fixture.PageAsync("/giunta?regole=severe"));
        using var answer = await fixture.Visitor.GetAsync("/giunta.html?anno=1999");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("2018 · 2019", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
    }

    // What is read: tags and the marks of style sheets left out.
    private static string Words(string html) => Spaces().Replace(Tag().Replace(html, " "), " ");

    [GeneratedRegex("<div class=\"giunta\".*</main>", RegexOptions.Singleline)]
    private static partial Regex Board();

    // The one thing that the page has and its file hasn't: the link to that file.
    [GeneratedRegex("<a class=\"take[^>]*>.*?</a>", RegexOptions.Singleline)]
    private static partial Regex OwnFile();

    [GeneratedRegex("<use href=\"([^\"]*)\"")]
    private static partial Regex Shape();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
