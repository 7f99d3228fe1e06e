using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Albero.Domain.Scoring;
using Albero.Etl.Mart;
using Albero.Etl.Packages;
using Albero.Etl.Tests.Packages;

namespace Albero.Etl.Tests.Mart;

/// <summary>A stop that comes while something long runs ends it there, and leaves nothing behind.</summary>
public class StoppedLoadTest
{
    // What would run for years, and how long a stop of it may take on a machine that is busy with other tests.
    private const string Endless = "SELECT count(*) FROM range(1000000000) a, range(1000000000) b WHERE a.range * b.range = -1";
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);

    [Fact]
    public void A_statement_that_runs_is_interrupted()
    {
        using var folder = new TemporaryFolder();
        using var stop = new CancellationTokenSource();
        using var mart = new BulkLoader(folder["x.duckdb"], stop.Token);
        stop.CancelAfter(TimeSpan.FromMilliseconds(200));

        var watch = Stopwatch.StartNew();
        Assert.ThrowsAny<OperationCanceledException>(() => mart.Execute(Endless));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Soon);
    }

    [Fact]
    public void A_row_is_not_appended_after_a_stop()
    {
        using var folder = new TemporaryFolder();
        using var stop = new CancellationTokenSource();
        using var mart = new BulkLoader(folder["x.duckdb"], stop.Token);
        mart.Execute("CREATE TABLE t (i BIGINT)");
        mart.Table("t").Row().Add(1L).End();
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => mart.Table("t").Row());
    }

    [Fact]
    public void A_stop_in_the_middle_of_an_audit_publishes_nothing_and_removes_what_was_built()
    {
        using var package = new PackageFolder();
        SampleMart.Into(package);
        var before = LoadTest.Names(package.Mart);
        using var stop = new CancellationTokenSource();
        using var folder = MartFolder.TryTake(package.Mart)!;
        var builder = new SnapshotBuilder(Inputs(package), connection =>
        {
            // The audits read this view: from here on the first that does has no end.
            using var command = connection.CreateCommand();
            command.CommandText = $"CREATE OR REPLACE VIEW measurement AS SELECT m.* FROM measurement_by_policy m WHERE ({Endless}) = m.source_line";
            command.ExecuteNonQuery();
            stop.CancelAfter(TimeSpan.FromMilliseconds(500));
        });

        var watch = Stopwatch.StartNew();
        Assert.ThrowsAny<OperationCanceledException>(() => SnapshotPublisher.Publish(folder, builder, "x", keep: 5, stop: stop.Token));

        Assert.InRange(watch.Elapsed, TimeSpan.FromMilliseconds(400), Soon);
        Assert.Equal(before, LoadTest.Names(package.Mart));
    }

    [Fact]
    public void A_stop_while_rows_are_read_ends_the_reading()
    {
        using var package = new PackageFolder();
        Assert.Throws<OperationCanceledException>(() => PackageReader.Read(package.Folder, stop: new CancellationToken(canceled: true)));
    }

    [Fact]
    [Trait("Category", "Long")]
    public void A_service_that_is_stopped_in_the_middle_of_a_long_load_ends_well_within_two_seconds_wherever_it_is()
    {
        if (OperatingSystem.IsWindows()) return;
        using var package = new PackageFolder();
        Grow(package, 20_000);
        var watch = Stopwatch.StartNew();
        Assert.Equal(0, EtlProcess.Run("load", "--data", package.Data, "--mart", package.Mart).Code);
        var whole = watch.Elapsed;
        Assert.True(whole > TimeSpan.FromSeconds(4), $"a load takes {whole}: too short to be stopped in its middle");
        var published = MartFolder.Published(package.Mart);

        const int Stops = 12;
        for (var stop = 1; stop <= Stops; stop++)
        {
            File.AppendAllText(package["results.csv"], "\n");
            using var service = EtlProcess.Start("watch", "--data", package.Data, "--mart", package.Mart, "--every", "1");
            Assert.Contains("sorveglio ", service.StandardError.ReadLine());
            // The load begins with the second look.
            service.WaitForExit(TimeSpan.FromSeconds(1) + (whole * stop / (Stops + 1)));

            watch.Restart();
            Assert.Equal(0, kill(service.Id, 15));
            Assert.True(service.WaitForExit(Soon), "it doesn't stop");
            var took = watch.Elapsed;

            var words = service.StandardError.ReadToEnd();
            Assert.True(service.ExitCode == 0 && words.EndsWith(" fermato\n", StringComparison.Ordinal), string.Create(CultureInfo.InvariantCulture, $"stop {stop} took {took}, exit code {service.ExitCode}: {words}"));
            Assert.InRange(took, TimeSpan.Zero, TimeSpan.FromSeconds(3));
            Assert.DoesNotContain(LoadTest.Names(package.Mart), name => name.StartsWith(".building", StringComparison.Ordinal));
            if (!words.Contains("pubblicato")) Assert.Equal(published, MartFolder.Published(package.Mart));
            published = MartFolder.Published(package.Mart);
        }
    }

    private static SnapshotInputs Inputs(PackageFolder package)
    {
        var set = PackageSet.Read(package.Data);
        var policies = PolicyReader.Read(package.Data, []).Policies;
        return new([.. set.Packages.Select(read => new LoadedPlan(PlanReader.Read(read.Package!, policies), read.Files))], policies, [], [], "x");
    }

    private static void Grow(PackageFolder package, int indicators)
    {
        foreach (var (file, column) in ((string, int)[])[("indicators.csv", 1), ("targets.csv", 1), ("results.csv", 1)])
        {
            var rows = File.ReadAllLines(package[file]).Where(line => line.StartsWith("1.1.1,1,", StringComparison.Ordinal)).Select(line => line.Split(',', column + 2)).ToList();
            Assert.NotEmpty(rows);
            File.AppendAllLines(package[file], Enumerable.Range(1000, indicators).SelectMany(number => rows.Select(row => $"{row[0]},{number},{row[2]}")));
        }
    }

    [DllImport("libc")]
    private static extern int kill(int process, int signal);
}
