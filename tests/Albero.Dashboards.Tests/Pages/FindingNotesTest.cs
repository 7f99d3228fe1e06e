using System.Net;
using System.Text.RegularExpressions;
using Albero.Dashboards.Notes;

namespace Albero.Dashboards.Tests.Pages;

/// <summary>The evaluators' marks, from the form to the file and into the export. Each test writes into a mart of its own.</summary>
public sealed partial class FindingNotesTest : IDisposable
{
    private const string Page = "/oiv/segnalazioni?anno=2018";

    private readonly FixtureSite _fixture = new();

    public void Dispose() => _fixture.Dispose();

    [Fact]
    public async Task A_finding_marked_as_seen_is_counted_filtered_and_exported_with_its_note()
    {
        Assert.Contains("Nessuna ancora vista.", await _fixture.PageAsync(Page));
        using var answer = await PostAsync("f1", "Chiesto chiarimento all'ufficio; = risposta attesa", "/oiv/segnalazioni?anno=2018&visto=no#nota-1");
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal("/oiv/segnalazioni?anno=2018&visto=no#nota-1", answer.Headers.Location?.OriginalString);

        var page = await _fixture.PageAsync(Page);
        Assert.Contains("Vista 1 su 4.", page);
        Assert.Contains("Chiesto chiarimento all'ufficio", page);
        Assert.Contains("Segnalazioni 1–3 di 3", await _fixture.PageAsync(Page + "&visto=no"));
        Assert.Contains("Segnalazioni 1–1 di 1", await _fixture.PageAsync(Page + "&visto=si"));

        var rows = await ExportAsync("&visto=si");
        Assert.EndsWith("seen,note,noted_at,note_state", rows[0]);
        Assert.Matches(@"^f1,.*,true,Chiesto chiarimento all'ufficio; = risposta attesa,\d{4}-\d\d-\d\dT[\d:]+Z,presente$", Assert.Single(rows.Skip(1)));
        Assert.Equal(4, (await ExportAsync("&visto=no")).Count);
    }

    [Fact]
    public async Task A_note_survives_a_load_that_no_longer_has_its_finding_and_one_whose_finding_says_something_else_is_told()
    {
        (await PostAsync("f1", "sparirà")).Dispose();
        (await PostAsync("f2", "cambierà")).Dispose();
        const string Next = "snapshot-20261121T100000000-0a1b2c3d.duckdb";
        _fixture.Mart.Build(Path.Combine(_fixture.Mart.Directory, Next), """
            CREATE TABLE kept AS SELECT * FROM finding;
            DROP VIEW finding;
            CREATE VIEW finding AS SELECT * REPLACE (CASE finding_id WHEN 'f2' THEN 'Ora dice altro.' ELSE message_it END AS message_it, source_line + 40 AS source_line) FROM kept WHERE finding_id <> 'f1';
            """);
        _fixture.Mart.Publish(Next);

        var page = await _fixture.PageAsync(Page);
        Assert.Contains("Segnalazioni non più presenti, con una nota: 1", page);
        Assert.Contains("sparirà", page);
        Assert.Contains("La segnalazione dice altro da quando fu annotata", page);
        var rows = await ExportAsync("");
        Assert.StartsWith("f1,prova/2018,prova,2018,declared-deviation-differs,", rows[^1]);
        Assert.EndsWith("segnalazioni non più presenti", rows[^1]);
        Assert.Contains(rows, row => row.StartsWith("f2,", StringComparison.Ordinal) && row.EndsWith("cambiata dopo la nota", StringComparison.Ordinal));
        Assert.Equal(5, rows.Count);
        // A filter that asks for something a lost finding can't have leaves it out.
        Assert.DoesNotContain(await ExportAsync("&gravita=error"), row => row.StartsWith("f1,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_note_without_the_forms_token_or_on_an_unknown_finding_is_refused_and_nothing_is_kept()
    {
        using var bare = new FormUrlEncodedContent([new("segnalazione", "f1"), new("visto", "si")]);
        using var forged = await _fixture.Visitor.PostAsync("/oiv/segnalazioni/nota", bare);
        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        using var unknown = await PostAsync("f99", "nulla");
        Assert.Equal(HttpStatusCode.Conflict, unknown.StatusCode);
        using var tooLong = await PostAsync("f1", new string('x', FindingNote.LongestNote + 1));
        Assert.Equal(HttpStatusCode.BadRequest, tooLong.StatusCode);
        Assert.False(File.Exists(Path.Combine(_fixture.Mart.Directory, NoteFile.Name)));
    }

    [Theory]
    [InlineData("https://altrove.example/")]
    [InlineData("//altrove.example")]
    [InlineData("/oiv/segnalazioniX")]
    [InlineData("/oiv/segnalazioni?a\r\nX: y")]
    public async Task The_way_back_leads_to_the_worklist_only(string address)
    {
        using var answer = await PostAsync("f1", "", address);
        Assert.Equal("/oiv/segnalazioni", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Where_the_folder_is_read_only_the_form_says_so()
    {
        Directory.CreateDirectory(Path.Combine(_fixture.Mart.Directory, NoteFile.LockName));
        var page = await _fixture.PageAsync(Page);
        Assert.Contains("Le note si leggono ma non si scrivono", page);
        Assert.DoesNotContain("<textarea", page);
    }

    private async Task<HttpResponseMessage> PostAsync(string finding, string note, string back = "/oiv/segnalazioni")
    {
        var token = Token().Match(await _fixture.PageAsync(Page)).Groups[1].Value;
        using var form = new FormUrlEncodedContent(
            [new("__RequestVerificationToken", token), new("segnalazione", finding), new("visto", "si"), new("nota", note), new("ritorno", back)]);
        return await _fixture.Visitor.PostAsync("/oiv/segnalazioni/nota", form);
    }

    private async Task<List<string>> ExportAsync(string filters) =>
        [.. (await _fixture.Visitor.GetStringAsync($"/oiv/segnalazioni.csv?anno=2018&dialetto=aperto{filters}")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)];

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
