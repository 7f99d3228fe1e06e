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
        using var answer = await site.Visitor().GetAsync("/analisi?dati=" + Newer);
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
}
