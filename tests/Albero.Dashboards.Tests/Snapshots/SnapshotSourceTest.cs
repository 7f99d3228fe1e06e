using System.Net;

namespace Albero.Dashboards.Tests.Snapshots;

public sealed class SnapshotSourceTest
{
    private const string Newer = "snapshot-20261122T101500000-deadbeef";

    [Fact]
    public async Task A_new_snapshot_is_shown_without_a_restart_and_an_old_link_keeps_its_own()
    {
        using var mart = new FixtureMart();
        using var site = new Site(mart.Directory);
        var visitor = site.Visitor();
        Assert.Contains(FixtureMart.Id, await visitor.GetStringAsync("/"));

        mart.Build(Path.Combine(mart.Directory, Newer + ".duckdb"));
        mart.Publish(Newer + ".duckdb");
        Assert.Contains(Newer, await visitor.GetStringAsync("/"));
        Assert.Contains(FixtureMart.Id, await visitor.GetStringAsync("/?dati=" + FixtureMart.Id));
    }

    [Fact]
    public async Task A_link_to_a_snapshot_that_is_gone_says_so()
    {
        using var mart = new FixtureMart();
        using var site = new Site(mart.Directory);
        using var answer = await site.Visitor().GetAsync("/analisi/righe?dati=" + Newer);
        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        Assert.Contains(Newer, await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("snapshot-20261122T101500000-deadbeef.duckdb", "missing")]
    [InlineData("../etc/passwd", "not the name of a snapshot")]
    public async Task An_unusable_pointer_is_an_error_state(string pointer, string reason)
    {
        using var mart = new FixtureMart();
        mart.Publish(pointer);
        using var site = new Site(mart.Directory);
        using var answer = await site.Visitor().GetAsync("/");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains(reason, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task A_damaged_file_is_an_error_state_and_the_next_good_one_is_shown()
    {
        using var mart = new FixtureMart();
        File.WriteAllText(Path.Combine(mart.Directory, Newer + ".duckdb"), "not a database");
        mart.Publish(Newer + ".duckdb");
        using var site = new Site(mart.Directory);
        var visitor = site.Visitor();
        using var broken = await visitor.GetAsync("/");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, broken.StatusCode);
        Assert.Contains("non si possono leggere", WebUtility.HtmlDecode(await broken.Content.ReadAsStringAsync()));

        mart.Publish(FixtureMart.Id + ".duckdb");
        Assert.Contains(FixtureMart.Id, await visitor.GetStringAsync("/"));
    }

    [Theory]
    [InlineData("snapshot-20261122T101500000-deadbeef.duckdb\nsnapshot-20261121T090000000-0a1b2c3d.duckdb")]
    [InlineData("/etc/passwd")]
    [InlineData("")]
    public async Task A_pointer_that_is_no_name_is_said_on_one_line(string pointer)
    {
        using var mart = new FixtureMart();
        mart.Publish(pointer);
        using var site = new Site(mart.Directory);
        using var answer = await site.Visitor().GetAsync("/");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains($"«{pointer.Replace('\n', '·')[..Math.Min(pointer.Length, 80)]}", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
    }

    [Theory]
    [InlineData("UPDATE schema_version SET v = '3'", "versione 3,", "Ripubblicare con")]
    [InlineData("UPDATE schema_version SET v = NULL", "versione 0,", "Ripubblicare con")]
    [InlineData("UPDATE schema_version SET v = '99'", "versione 99,", "Aggiornare il cruscotto")]
    public async Task A_snapshot_of_another_release_is_said_with_what_to_do(string change, string version, string advice)
    {
        using var mart = new FixtureMart();
        mart.Build(Path.Combine(mart.Directory, Newer + ".duckdb"), change);
        mart.Publish(Newer + ".duckdb");
        using var site = new Site(mart.Directory);
        var visitor = site.Visitor();

        using var answer = await visitor.GetAsync("/");
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains(version, page);
        Assert.Contains(advice, page);
        using var health = await visitor.GetAsync("/healthz");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, health.StatusCode);
        // What is still there of this release can be shown.
        Assert.Contains(FixtureMart.Id, await visitor.GetStringAsync("/?dati=" + FixtureMart.Id));
    }

    [Fact]
    public async Task A_log_beside_a_snapshot_is_never_replayed_into_it()
    {
        using var mart = new FixtureMart();
        File.WriteAllText(Path.Combine(mart.Directory, FixtureMart.Id + ".duckdb.wal"), "somebody's log");
        using var site = new Site(mart.Directory);
        using var answer = await site.Visitor().GetAsync("/");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("A log lies beside it", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_file_cut_or_changed_anywhere_is_said_or_shown_and_never_breaks_a_page()
    {
        using var mart = new FixtureMart();
        var bytes = File.ReadAllBytes(Path.Combine(mart.Directory, FixtureMart.Id + ".duckdb"));
        using var site = new Site(mart.Directory);
        var visitor = site.Visitor();
        for (var part = 0; part < 12; part++)
        {
            var name = $"snapshot-20261122T1015000{part:00}-deadbeef.duckdb";
            var spoilt = part % 2 == 0 ? bytes[..(bytes.Length * part / 12)] : [.. bytes];
            if (part % 2 == 1) spoilt[bytes.Length * part / 12] ^= 0xFF;
            File.WriteAllBytes(Path.Combine(mart.Directory, name), spoilt);
            mart.Publish(name);
            using var answer = await visitor.GetAsync("/analisi/righe");
            Assert.True(answer.StatusCode is HttpStatusCode.ServiceUnavailable or HttpStatusCode.OK, $"{answer.StatusCode} for part {part}");
            if (part % 2 == 0) Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        }
    }

    [Fact]
    public async Task A_page_opened_before_a_swap_still_answers_when_its_file_is_gone()
    {
        if (OperatingSystem.IsWindows()) return;
        using var mart = new FixtureMart();
        using var site = new Site(mart.Directory);
        var visitor = site.Visitor();
        await visitor.GetStringAsync("/");
        mart.Build(Path.Combine(mart.Directory, Newer + ".duckdb"));
        mart.Publish(Newer + ".duckdb");
        Assert.Contains(Newer, await visitor.GetStringAsync("/"));
        File.Delete(Path.Combine(mart.Directory, FixtureMart.Id + ".duckdb"));

        // Questions that it was never asked before, too: the answers don't come out of the cache.
        Assert.Contains("Codice obiettivo", await visitor.GetStringAsync("/analisi/righe.csv?dati=" + FixtureMart.Id));
        Assert.Contains(FixtureMart.Id, await visitor.GetStringAsync("/oiv/segnalazioni?dati=" + FixtureMart.Id));
    }

    [Fact]
    public async Task Many_readers_notice_every_swap_and_no_request_fails()
    {
        if (OperatingSystem.IsWindows()) return;
        const int Swaps = 6;
        using var mart = new FixtureMart();
        var built = Path.Combine(mart.Directory, "built");
        mart.Build(built);
        using var site = new Site(mart.Directory);
        var last = FixtureMart.Id;
        var done = false;
        var seen = new System.Collections.Concurrent.ConcurrentDictionary<string, int>();
        string[] paths = ["/", "/analisi/righe", "/oiv/scostamenti", "/analisi/righe.csv", "/healthz"];
        var readers = Enumerable.Range(0, 6).Select(reader => Task.Run(async () =>
        {
            var visitor = site.Visitor();
            for (var i = reader; !Volatile.Read(ref done); i++)
            {
                using var answer = await visitor.GetAsync(paths[i % paths.Length]);
                Assert.True(answer.IsSuccessStatusCode, $"{answer.StatusCode} for {paths[i % paths.Length]}: {await answer.Content.ReadAsStringAsync()}");
                if (paths[i % paths.Length] == "/healthz") seen.AddOrUpdate((await answer.Content.ReadAsStringAsync()).Trim(), 1, (_, n) => n + 1);
            }
        })).ToList();
        var asker = site.Visitor();
        try
        {
            for (var swap = 0; swap < Swaps; swap++)
            {
                var next = $"snapshot-20261122T1015000{swap:00}-deadbeef";
                File.Copy(built, Path.Combine(mart.Directory, next + ".duckdb"));
                mart.Publish(next + ".duckdb");
                // Retention at its harshest: nothing but the published one stays.
                File.Delete(Path.Combine(mart.Directory, last + ".duckdb"));
                last = next;
                Assert.Equal(next + "\n", await asker.GetStringAsync("/healthz"));
            }
        }
        finally
        {
            Volatile.Write(ref done, true);
        }

        await Task.WhenAll(readers);
        Assert.True(seen.Values.Sum() > 0);
    }
}
