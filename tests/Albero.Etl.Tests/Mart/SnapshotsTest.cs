using System.Data.Common;
using Albero.DuckDb;
using Albero.Etl.Mart;
using Albero.Etl.Tests.Packages;
using Microsoft.Extensions.Options;

namespace Albero.Etl.Tests.Mart;

/// <summary>The verbs <c>snapshots</c> and <c>rollback</c>, and snapshots that something happened to.</summary>
public class SnapshotsTest
{
    // What can happen to a snapshot, and a word of the sentence that says so.
    public static TheoryData<string, string> Damages => new()
    {
        { "zero bytes", "danneggiato" },
        { "garbage", "danneggiato" },
        { "truncated", "danneggiato" },
        { "a changed block", "danneggiato" },
        { "a database of somebody else", "danneggiato" },
        { "lost rows", "danneggiato (fact_measurement: 7 ≠ 8)" },
        { "an older schema", "lo schema è della versione 1, questo programma legge la versione " },
        { "no schema", "lo schema è della versione ?, questo programma legge la versione " },
        { "gone", "il file manca" },
    };

    [Fact]
    public void The_list_names_every_snapshot_the_newest_first_and_marks_the_published_one()
    {
        using var package = new PackageFolder();
        var names = SampleMart.Into(package, 2);
        File.WriteAllText(Path.Combine(package.Mart, "snapshot-20200101T000000000-00000000.duckdb"), "half a file");

        var run = EtlProcess.Run("snapshots", "--mart", package.Mart);

        Assert.Equal((0, ""), (run.Code, run.Error));
        var lines = run.Out.TrimEnd('\n').Split('\n');
        Assert.Equal(4, lines.Length);
        Assert.Matches($@"^\*  {SnapshotMessages.Bare(names[1])}  \d{{4}}-\d\d-\d\d \d\d:\d\d:\d\d +1 +4 +\d+ +\d,\d  pubblicata$", lines[1]);
        Assert.Matches($"^   {SnapshotMessages.Bare(names[0])}  .*  integra$", lines[2]);
        Assert.Matches("^   snapshot-20200101T000000000-00000000  2020-01-01 .* il file è danneggiato", lines[3]);
    }

    [Fact]
    public void A_rollback_publishes_the_one_before_and_a_named_one_goes_forward_again()
    {
        using var package = new PackageFolder();
        var names = SampleMart.Into(package, 3);

        var run = EtlProcess.Run("rollback", "--mart", package.Mart);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.StartsWith($"albero: pubblicata {SnapshotMessages.Bare(names[1])} al posto di {SnapshotMessages.Bare(names[2])}: 1 piani, 4 indicatori, ", run.Out);
        Assert.Equal(names[1], MartFolder.Published(package.Mart));
        Assert.Equal(0, Rollback(package, SnapshotMessages.Bare(names[2])));
        Assert.Equal(names[2], MartFolder.Published(package.Mart));
        Assert.Equal(0, Rollback(package, names[0]));
        Assert.Equal(names[0], MartFolder.Published(package.Mart));
        Assert.Equal(0, Rollback(package, names[0]));
        Assert.Equal(2, Rollback(package));
        Assert.Equal(["rolled-back", "rolled-back", "rolled-back"], new LoadJournal(package.Mart).Entries().Select(entry => entry.Outcome).Skip(3));
    }

    [Fact]
    public void A_rollback_holds_until_something_changes_and_loses_no_snapshot()
    {
        using var package = new PackageFolder();
        var names = SampleMart.Into(package, 2);
        Assert.Equal(0, Rollback(package));

        Assert.Equal(0, LoadTest.Run(package, ifChanged: true).Load());
        Assert.Equal(names[0], MartFolder.Published(package.Mart));
        package.Replace("results.csv", "66", "67");
        Assert.Equal(0, LoadTest.Run(package, ifChanged: true).Load());

        Assert.Equal([MartFolder.Published(package.Mart)!, names[1], names[0]], MartFolder.All(package.Mart));
    }

    [Theory]
    [MemberData(nameof(Damages))]
    public void A_rollback_to_a_snapshot_that_cannot_be_shown_is_refused_in_one_sentence(string damage, string sentence)
    {
        using var package = new PackageFolder();
        var names = SampleMart.Into(package, 2);
        Spoil(Path.Combine(package.Mart, names[0]), damage);
        var before = LoadTest.Names(package.Mart);

        var run = EtlProcess.Run("rollback", names[0], "--mart", package.Mart);

        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains(sentence, Assert.Single(run.Error.TrimEnd('\n').Split('\n')));
        Assert.Contains("Nulla è cambiato", run.Error);
        Assert.Equal(names[1], MartFolder.Published(package.Mart));
        Assert.Equal(before, LoadTest.Names(package.Mart));
    }

    [Theory]
    [MemberData(nameof(Damages))]
    public void A_published_snapshot_that_cannot_be_shown_is_built_anew_though_no_package_changed(string damage, string sentence)
    {
        Assert.NotEmpty(sentence);
        using var package = new PackageFolder();
        var name = SampleMart.Into(package, 1)[0];
        Spoil(Path.Combine(package.Mart, name), damage);

        Assert.Equal(0, LoadTest.Run(package, ifChanged: true).Load());

        Assert.NotEqual(name, MartFolder.Published(package.Mart));
        Assert.Equal(8L, Sql.Value(package.Mart, "SELECT count(*) FROM measurement"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0\0\0\0")]
    [InlineData("snapshot-29990101T000000000-00000000.duckdb\n")]
    [InlineData("../mart/snapshot-20200101T000000000-00000000.duckdb\n")]
    [InlineData("/etc/passwd")]
    [InlineData("snapshot-20200101T000000000-00000000.duckdb\nsnapshot-20200101T000000000-00000000.duckdb\n")]
    public void A_pointer_to_nothing_that_is_there_stops_neither_a_rollback_nor_a_load(string pointer)
    {
        using var package = new PackageFolder();
        var names = SampleMart.Into(package, 2);
        File.WriteAllText(Path.Combine(package.Mart, "current"), pointer);

        Assert.Null(MartFolder.Published(package.Mart));
        Assert.Contains("current non ne indica nessuna", EtlProcess.Run("snapshots", "--mart", package.Mart).Out);
        Assert.Equal(0, Rollback(package));
        Assert.Equal(names[1], MartFolder.Published(package.Mart));

        File.WriteAllText(Path.Combine(package.Mart, "current"), pointer);
        LoadTest.Load(package);
        Assert.Equal(3, MartFolder.All(package.Mart).Count);
        Assert.Equal(8L, Sql.Value(package.Mart, "SELECT count(*) FROM measurement"));
    }

    [Fact]
    public void A_log_beside_an_earlier_snapshot_is_removed_and_never_replayed()
    {
        using var package = new PackageFolder();
        var names = SampleMart.Into(package, 2);
        var log = Path.Combine(package.Mart, names[0] + ".wal");
        File.WriteAllText(log, "somebody's log");

        Assert.Equal(SnapshotFlaw.Damaged, SnapshotReport.Of(package.Mart, names[0]).Flaw);
        Assert.Equal(0, Rollback(package));
        Assert.False(File.Exists(log));
        Assert.Equal(8L, Sql.Value(package.Mart, "SELECT count(*) FROM measurement"));
    }

    [Theory]
    [InlineData("../current")]
    [InlineData("snapshot-20200101T000000000-00000000\n")]
    [InlineData("snapshot-20200101T000000000-00000000.duckdb.wal")]
    [InlineData("current")]
    public void A_name_that_no_snapshot_has_is_wrong_usage(string name)
    {
        using var package = new PackageFolder();
        SampleMart.Into(package, 2);
        var run = EtlProcess.Run("rollback", name, "--mart", package.Mart);
        Assert.Equal((1, ""), (run.Code, run.Out));
        Assert.Contains("atteso il nome di un'istantanea", Assert.Single(run.Error.TrimEnd('\n').Split('\n')));
    }

    [Theory]
    [InlineData("snapshots")]
    [InlineData("rollback")]
    public void A_folder_that_is_not_there_is_wrong_usage_and_is_not_made(string verb)
    {
        using var folder = new TemporaryFolder();
        var run = EtlProcess.Run(verb, "--mart", folder["mart"]);
        Assert.Equal((1, ""), (run.Code, run.Out));
        Assert.Contains("non esiste", run.Error);
        Assert.False(Directory.Exists(folder["mart"]));
    }

    [Fact]
    public void An_empty_folder_lists_nothing_and_has_nothing_to_go_back_to()
    {
        using var folder = new TemporaryFolder();
        var list = EtlProcess.Run("snapshots", "--mart", folder.Path);
        Assert.Equal((0, ""), (list.Code, list.Error));
        Assert.Contains("non c'è ancora nessuna istantanea", list.Out);
        Assert.Equal(2, EtlProcess.Run("rollback", "--mart", folder.Path).Code);
    }

    [Fact]
    public void A_snapshot_that_another_process_reads_outlives_any_retention_until_it_is_let_go()
    {
        if (!OperatingSystem.IsLinux()) return;
        using var package = new PackageFolder();
        var first = SampleMart.Into(package, 1)[0];
        using (var reader = new DuckDBConnection($"Data Source={Path.Combine(package.Mart, first)};ACCESS_MODE=READ_ONLY"))
        {
            reader.Open();
            Assert.Equal(0, LoadKeepingOne(package).Code);
            Assert.Equal(0, LoadKeepingOne(package).Code);
            Assert.Equal([MartFolder.Published(package.Mart)!, first], MartFolder.All(package.Mart));
        }

        Assert.Equal(0, LoadKeepingOne(package).Code);
        Assert.Equal([MartFolder.Published(package.Mart)!], MartFolder.All(package.Mart));
    }

    [Fact]
    public void A_folder_that_nobody_may_write_to_is_said_and_stays_as_it_is()
    {
        if (OperatingSystem.IsWindows()) return;
        using var package = new PackageFolder();
        var names = SampleMart.Into(package, 2);
        var before = LoadTest.Names(package.Mart);

        Assert.Equal(1, Unprivileged.WithoutAccessTo(package.Mart, () => LoadTest.Run(package).Load()));
        Assert.Equal(1, Unprivileged.WithoutAccessTo(package.Mart, () => Verbs(package).Rollback(null)));

        Assert.Equal(before, LoadTest.Names(package.Mart));
        Assert.Equal(names[1], MartFolder.Published(package.Mart));
    }

    private static (int Code, string Out, string Error) LoadKeepingOne(PackageFolder package) =>
        EtlProcess.RunIn("export ALBERO_KEEP=1; exec \"$@\"", "load", "--data", package.Data, "--mart", package.Mart);

    private static int Rollback(PackageFolder package, string? name = null) => Verbs(package).Rollback(name);

    private static SnapshotsRun Verbs(PackageFolder package)
    {
        var italian = System.Globalization.CultureInfo.GetCultureInfo("it-IT");
        return new(Options.Create(new LoadOptions { Mart = package.Mart }), new LoadMessages(italian), new SnapshotMessages(italian));
    }

    private static void Spoil(string file, string damage)
    {
        var bytes = File.ReadAllBytes(file);
        switch (damage)
        {
            case "zero bytes": File.WriteAllBytes(file, []); break;
            case "garbage": File.WriteAllText(file, "not a database"); break;
            case "truncated": File.WriteAllBytes(file, bytes[..(bytes.Length / 2)]); break;
            case "a changed block":
                for (var at = 64 << 10; at < bytes.Length; at += 64 << 10) bytes[at] ^= 0xFF;
                File.WriteAllBytes(file, bytes);
                break;
            case "a database of somebody else":
                File.Delete(file);
                Change(file, "CREATE TABLE t (i INTEGER)");
                break;
            case "lost rows": Change(file, "DELETE FROM fact_measurement WHERE measurement_key = 1"); break;
            case "an older schema": Change(file, "UPDATE load_audit SET value = '1' WHERE kind = 'snapshot' AND name = 'schema'"); break;
            case "no schema": Change(file, "DELETE FROM load_audit WHERE kind = 'snapshot' AND name = 'schema'"); break;
            default: File.Delete(file); break;
        }
    }

    private static void Change(string file, string sql)
    {
        using DbConnection connection = new DuckDBConnection($"Data Source={file}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
