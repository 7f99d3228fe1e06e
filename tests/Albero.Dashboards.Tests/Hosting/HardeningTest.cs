using System.Net;

namespace Albero.Dashboards.Tests.Hosting;

public sealed class HardeningTest(FixtureSite fixture) : IClassFixture<FixtureSite>
{
    [Theory]
    [InlineData("evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("192.168.1.20:5080")]
    [InlineData("localhost.")]
    public async Task Refuses_a_foreign_host_name(string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/oiv/scostamenti");
        request.Headers.Host = host;
        using var answer = await fixture.Visitor.SendAsync(request);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.DoesNotContain("scostamento", await answer.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("localhost:5080")]
    [InlineData("127.0.0.1:5080")]
    [InlineData("[::1]:5080")]
    [InlineData("LOCALHOST")]
    public async Task Answers_to_the_names_of_this_machine(string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = host;
        using var answer = await fixture.Visitor.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Refuses_a_foreign_origin()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/oiv/segnalazioni/nota");
        request.Headers.Add("Origin", "https://evil.example");
        using var answer = await fixture.Visitor.SendAsync(request);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/analisi/righe.csv")]
    [InlineData("/css/app.css")]
    [InlineData("/nessuna-pagina")]
    public async Task Every_answer_forbids_inline_script_and_framing(string address)
    {
        using var answer = await fixture.Visitor.GetAsync(address);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("script-src 'self';", policy);
        Assert.Contains("frame-ancestors 'none'", policy);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
    }

    [Fact]
    public async Task Pages_have_no_inline_script_and_ask_other_sites_for_nothing()
    {
        var page = await fixture.PageAsync("/oiv/scostamenti");
        Assert.DoesNotMatch("<script(?![^>]*src=)", page);
        Assert.DoesNotMatch("(src|href)=\"(https?:)?//", page);
        Assert.DoesNotContain("plotly", page);
    }

    [Theory]
    [InlineData("/_framework/blazor.web.js")]
    [InlineData("/css/tokens.css")]
    [InlineData("/js/frame.js")]
    [InlineData("/js/chart.js")]
    [InlineData("/lib/charts.js")]
    [InlineData("/Albero.Dashboards.styles.css")]
    public async Task Serves_its_assets(string address)
    {
        using var answer = await fixture.Visitor.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("/lingua/en?ritorno=/analisi/righe", "/analisi/righe")]
    [InlineData("/lingua/en?ritorno=https://evil.example", "/")]
    [InlineData("/lingua/en?ritorno=//evil.example", "/")]
    [InlineData("/lingua/en?ritorno=/%5Cevil.example", "/")]
    public async Task Changing_the_language_only_leads_back_to_this_site(string address, string expected)
    {
        using var answer = await fixture.Visitor.GetAsync(address);
        Assert.Equal(expected, answer.Headers.Location?.ToString());
    }
}
