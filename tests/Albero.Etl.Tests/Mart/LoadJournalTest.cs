using Albero.Etl.Mart;
using Albero.Etl.Tests.Packages;

namespace Albero.Etl.Tests.Mart;

public class LoadJournalTest
{
    [Fact]
    public void A_rejected_load_is_written_down_once_and_the_next_snapshot_carries_it_without_what_was_found()
    {
        using var package = new PackageFolder();
        SampleMart.Into(package);
        var sound = File.ReadAllText(package["results.csv"]);
        package.Replace("results.csv", ",27", ",27a");
        Assert.Equal(2, LoadTest.Run(package).Load());
        Assert.Equal(2, LoadTest.Run(package).Load());

        var journal = new LoadJournal(package.Mart);
        var rejection = Assert.Single(journal.Entries(), entry => entry.Outcome == JournalEntry.Rejected);
        Assert.Contains("results.csv:2: colonna source_line: trovato «27a»", Assert.Single(rejection.Reasons!));

        File.WriteAllText(package["results.csv"], sound);
        LoadTest.Load(package);
        Assert.Equal(
            [["rejected", "NotANumber valfiorita/2020/results.csv:2 source_line", 1L]],
            Sql.Rows(package.Mart, "SELECT name, value, rows FROM load_audit WHERE kind = 'load'"));
        Assert.Equal(true, Sql.Value(package.Mart, """SELECT max("at") FILTER (kind = 'load') < max("at") FILTER (kind = 'file') FROM load_audit"""));
        LoadTest.Load(package);
        Assert.Empty(Sql.Rows(package.Mart, "SELECT name FROM load_audit WHERE kind = 'load'"));
        Assert.Equal(["published", "rejected", "published", "published"], journal.Entries().Select(entry => entry.Outcome));
    }

    [Fact]
    public void It_is_private_and_bounded_and_a_broken_line_loses_only_itself()
    {
        using var folder = new TemporaryFolder();
        var (journal, file) = (new LoadJournal(folder.Path), folder[LoadJournal.FileName]);
        journal.Append(new() { At = DateTime.UnixEpoch, Outcome = JournalEntry.Rejected, Inputs = "a", Reasons = [.. Enumerable.Repeat(new string('x', 5000), 100)] });
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        Assert.True(new FileInfo(file).Length < 25_000);

        File.AppendAllText(file, "{\"at\":\"2026-01-01T00:00:00Z\",\"outc");
        journal.Append(new() { At = DateTime.UnixEpoch, Outcome = JournalEntry.Published, Snapshot = "s" });
        Assert.Equal(["rejected", "published"], journal.Entries().Select(entry => entry.Outcome));

        File.AppendAllLines(file, Enumerable.Repeat(File.ReadLines(file).Last(), 20_000));
        journal.Append(new() { At = DateTime.UnixEpoch, Outcome = JournalEntry.RolledBack, Snapshot = "t" });
        Assert.Equal(LoadJournal.Kept, journal.Entries().Count);
        Assert.Equal("t", journal.Entries()[^1].Snapshot);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Fact]
    public void Many_writers_at_once_lose_no_line()
    {
        using var folder = new TemporaryFolder();
        Parallel.For(0, 40, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => new LoadJournal(folder.Path).Append(new() { At = DateTime.UnixEpoch, Outcome = JournalEntry.Published, Snapshot = $"{i}" }));
        Assert.Equal(40, new LoadJournal(folder.Path).Entries().Select(entry => entry.Snapshot).Distinct().Count());
    }

    [Fact]
    public void A_load_that_cannot_be_written_into_the_journal_publishes_and_warns_in_one_line()
    {
        using var package = new PackageFolder();
        var journal = Path.Combine(package.Mart, LoadJournal.FileName);
        Directory.CreateDirectory(journal);

        var run = EtlProcess.Run("load", "--data", package.Data, "--mart", package.Mart);

        Assert.Equal(0, run.Code);
        Assert.StartsWith("albero: pubblicato snapshot-", Assert.Single(run.Out.TrimEnd('\n').Split('\n')));
        Assert.Matches($@"^warn: .*{LoadJournal.FileName} in {package.Mart} could not be written: this load is not on record there\.$", Assert.Single(run.Error.TrimEnd('\n').Split('\n')));
        Assert.Equal(8L, Sql.Value(package.Mart, "SELECT count(*) FROM measurement"));

        // Once it can be written again, nothing is said; what went unrecorded stays so.
        Directory.Delete(journal);
        Assert.Equal((0, ""), EtlProcess.Run("load", "--data", package.Data, "--mart", package.Mart) is var next ? (next.Code, next.Error) : default);
        Assert.Equal([JournalEntry.Published], new LoadJournal(package.Mart).Entries().Select(entry => entry.Outcome));
    }

    [Fact]
    public void A_rejection_that_cannot_be_written_into_the_journal_is_still_told_and_publishes_nothing()
    {
        using var package = new PackageFolder();
        Directory.CreateDirectory(Path.Combine(package.Mart, LoadJournal.FileName));
        package.Replace("results.csv", ",27", ",27a");

        Assert.Equal(2, EtlProcess.Run("load", "--data", package.Data, "--mart", package.Mart).Code);
        Assert.Null(MartFolder.Published(package.Mart));
    }
}
