using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Albero.Etl.Mart;
using Albero.Etl.Tests.Packages;

namespace Albero.Etl.Tests.Mart;

/// <summary><c>watch</c> as a service manager runs it.</summary>
public class WatchProcessTest
{
    private const int Interrupt = 2;
    private const int Terminate = 15;

    [Theory]
    [InlineData(Terminate)]
    [InlineData(Interrupt)]
    public void It_logs_a_line_an_outcome_and_ends_well_when_it_is_told_to(int signal)
    {
        if (OperatingSystem.IsWindows()) return;
        using var package = new PackageFolder();
        using var watch = EtlProcess.Start("watch", "--data", package.Data, "--mart", package.Mart, "--every", "1");

        Assert.Contains("sorveglio ", watch.StandardError.ReadLine());
        Assert.Contains(" pubblicato snapshot-", watch.StandardError.ReadLine());
        Stop(watch, signal);

        Assert.Equal((0, ""), (watch.ExitCode, watch.StandardOutput.ReadToEnd()));
        Assert.EndsWith(" fermato\n", watch.StandardError.ReadToEnd());
        Assert.Equal(8L, Sql.Value(package.Mart, "SELECT count(*) FROM measurement"));
    }

    [Fact]
    public void Told_to_stop_in_the_middle_of_loads_it_ends_well_and_publishes_nothing_by_halves() => StopInTheMiddle(2);

    [Fact]
    [Trait("Category", "Long")]
    public void Told_to_stop_in_the_middle_of_thirty_loads_it_ends_well_and_publishes_nothing_by_halves() => StopInTheMiddle(30);

    [Theory]
    [InlineData("0")]
    [InlineData("1,5")]
    [InlineData("ogni tanto")]
    public void A_time_between_looks_that_is_none_is_wrong_usage(string every)
    {
        using var package = new PackageFolder();
        var run = EtlProcess.Run("watch", "--data", package.Data, "--mart", package.Mart, "--every", every);
        Assert.Equal((1, "", $"albero: --every (ALBERO_EVERY): trovato «{every}», atteso un numero intero di secondi, da 1 a 3600.\n"), run);
    }

    private static void StopInTheMiddle(int times)
    {
        if (OperatingSystem.IsWindows()) return;
        using var package = new PackageFolder();
        SampleMart.Into(package);
        var seed = Environment.TickCount;
        var random = new Random(seed);
        for (var time = 0; time < times; time++)
        {
            File.AppendAllText(package["results.csv"], "\n");
            using var watch = EtlProcess.Start("watch", "--data", package.Data, "--mart", package.Mart, "--every", "1");
            var leftover = LoadTest.Names(package.Mart).ToHashSet();
            while (!LoadTest.Names(package.Mart).Except(leftover).Any() && !watch.WaitForExit(1)) { }
            watch.WaitForExit(TimeSpan.FromMilliseconds(random.Next(300)));
            Stop(watch, Terminate);

            Assert.True(watch.ExitCode == 0, string.Create(CultureInfo.InvariantCulture, $"exit code {watch.ExitCode} at stop {time} of seed {seed}: {watch.StandardError.ReadToEnd()}"));
            Assert.Equal(8L, Sql.Value(package.Mart, "SELECT count(*) FROM measurement"));
            Assert.DoesNotContain(LoadTest.Names(package.Mart), name => name.StartsWith(".building", StringComparison.Ordinal) || name.EndsWith(".wal", StringComparison.Ordinal));
        }
    }

    // As long as a service manager waits patiently, and far above the second or two that it may take.
    private static void Stop(Process process, int signal)
    {
        Assert.Equal(0, kill(process.Id, signal));
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(15)), "it doesn't stop");
    }

    [DllImport("libc")]
    private static extern int kill(int process, int signal);
}
