using System.Net;
using System.Net.Http.Headers;
using Albero.Dashboards.Notes;

namespace Albero.Dashboards.Tests.Pages;

/// <summary>A spreadsheet or a script asks the same address again and again.</summary>
public sealed class ExportSubscriptionTest(FixtureSite fixture) : IClassFixture<FixtureSite>
{
    private const string Address = "/oiv/scostamenti.json?camera=prova&anno=2018&periodo=H1";

    [Fact]
    public async Task What_did_not_change_is_not_sent_again()
    {
        using var first = await fixture.Visitor.GetAsync(Address);
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);

        using var again = await AskAsync(Address, first.Headers.ETag!);

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync());
        Assert.Equal(first.Headers.ETag, again.Headers.ETag);
    }

    [Theory]
    [InlineData("/oiv/scostamenti.csv?camera=prova&anno=2018&periodo=H1")]
    [InlineData("/oiv/scostamenti.json?camera=prova&anno=2018&periodo=FY")]
    public async Task Another_file_has_another_tag(string other)
    {
        using var first = await fixture.Visitor.GetAsync(Address);
        using var asked = await AskAsync(other, first.Headers.ETag!);
        Assert.Equal(HttpStatusCode.OK, asked.StatusCode);
    }

    [Fact]
    public async Task A_new_snapshot_is_sent()
    {
        using var own = new FixtureSite();
        using var first = await own.Visitor.GetAsync(Address);
        const string Next = "snapshot-20261121T100000000-0a1b2c3e";
        own.Mart.Build(Path.Combine(own.Mart.Directory, Next + ".duckdb"));
        own.Mart.Publish(Next + ".duckdb");

        using var asked = await AskAsync(Address, first.Headers.ETag!, own.Visitor);

        Assert.Equal(HttpStatusCode.OK, asked.StatusCode);
        Assert.Contains(Next, await asked.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_note_is_sent_although_the_snapshot_is_the_same()
    {
        using var own = new FixtureSite();
        const string Findings = "/oiv/segnalazioni.csv?dialetto=aperto";
        using var first = await own.Visitor.GetAsync(Findings);
        var note = new FindingNote("f1", "prova/2018", "x", "t", "m", true, "vista con l'ufficio", DateTime.UtcNow);
        await File.WriteAllTextAsync(Path.Combine(own.Mart.Directory, NoteFile.Name), NoteLine.Write(note) + "\n");

        using var asked = await AskAsync(Findings, first.Headers.ETag!, own.Visitor);

        Assert.Equal(HttpStatusCode.OK, asked.StatusCode);
        Assert.Contains("vista con l'ufficio", await asked.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_head_of_a_file_has_its_name_type_and_tag_and_no_body()
    {
        using var head = await fixture.Visitor.SendAsync(new HttpRequestMessage(HttpMethod.Head, Address));
        using var file = await fixture.Visitor.GetAsync(Address);

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(file.Headers.ETag, head.Headers.ETag);
        Assert.Equal("application/json", head.Content.Headers.ContentType!.MediaType);
        Assert.Equal("albero-scostamenti-prova-2018-H1.json", head.Content.Headers.ContentDisposition!.FileName!.Trim('"'));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task An_address_that_cannot_be_followed_is_refused_even_with_a_tag()
    {
        using var first = await fixture.Visitor.GetAsync(Address);
        using var asked = await AskAsync("/oiv/scostamenti.json?obiettivo=9.9", first.Headers.ETag!);
        Assert.Equal(HttpStatusCode.BadRequest, asked.StatusCode);
        Assert.StartsWith("obiettivo = «9.9»: valore sconosciuto / unknown value; ammessi / allowed: ", await asked.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private Task<HttpResponseMessage> AskAsync(string address, EntityTagHeaderValue known, HttpClient? visitor = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.IfNoneMatch.Add(known);
        return (visitor ?? fixture.Visitor).SendAsync(request);
    }
}
