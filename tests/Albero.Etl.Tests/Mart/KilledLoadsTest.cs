using System.Diagnostics;
using Albero.Etl.Mart;
using Albero.Etl.Tests.Packages;

namespace Albero.Etl.Tests.Mart;

public class KilledLoadsTest
{
    [Fact]
    public void Loads_killed_at_random_moments_leave_the_published_snapshot_answering() => Kill(4);

    [Fact]
    [Trait("Category", "Long")]
    public void Fifty_loads_killed_at_random_moments_leave_the_published_snapshot_answering() => Kill(50);

    [Fact]
    public void Loads_at_once_publish_one_after_the_other_or_say_that_they_could_not()
    {
        using var package = new PackageFolder();
        var loads = Enumerable.Range(0, 4).Select(_ => EtlProcess.Start("load", "--data", package.Data, "--mart", package.Mart)).ToList();
        foreach (var load in loads) load.WaitForExit();

        Assert.Contains(loads, load => load.ExitCode == 0);
        Assert.All(loads, load => Assert.Contains(load.ExitCode, new[] { 0, 2 }));
        Assert.All(loads.Where(load => load.ExitCode == 2), load => Assert.Contains("un altro caricamento sta scrivendo", load.StandardError.ReadToEnd()));
        Assert.Equal(loads.Count(load => load.ExitCode == 0), MartFolder.All(package.Mart).Count);
        Assert.All(MartFolder.All(package.Mart), name => Assert.Equal(SnapshotFlaw.None, SnapshotReport.Of(package.Mart, name).Flaw));
        foreach (var load in loads) load.Dispose();
    }

    private static void Kill(int kills)
    {
        using var package = new PackageFolder();
        var watch = Stopwatch.StartNew();
        Assert.Equal(0, EtlProcess.Run("load", "--data", package.Data, "--mart", package.Mart).Code);
        var wholeLoad = watch.Elapsed;
        var seed = Environment.TickCount;
        var random = new Random(seed);
        var halfBuilt = 0;

        for (var kill = 0; kill < kills; kill++)
        {
            var before = MartFolder.Published(package.Mart);
            var leftover = Building(package).ToHashSet();
            using var load = EtlProcess.Start("load", "--data", package.Data, "--mart", package.Mart);
            // Half of the kills come at any moment of a load, half once its file is there, whatever the machine's speed today.
            if (kill % 2 == 0)
            {
                load.WaitForExit(wholeLoad * random.NextDouble());
            }
            else
            {
                while (!Building(package).Except(leftover).Any() && !load.WaitForExit(1)) { }
                load.WaitForExit(wholeLoad * random.NextDouble() * kill / (4 * kills));
            }

            load.Kill();
            load.WaitForExit();
            if (Building(package).Except(leftover).Any()) halfBuilt++;

            var after = MartFolder.Published(package.Mart);
            Assert.True(after is not null, $"nothing is published after kill {kill} of seed {seed}");
            Assert.True(string.CompareOrdinal(after, before) >= 0, $"kill {kill} of seed {seed} published {after} after {before}");
            Assert.Equal(8L, Sql.Value(package.Mart, "SELECT count(*) FROM measurement"));
        }

        Assert.True(halfBuilt > 0, $"no kill of seed {seed} hit a load while it was building: the test proves nothing");
        Assert.Equal(0, EtlProcess.Run("load", "--data", package.Data, "--mart", package.Mart).Code);
        Assert.Equal(8L, Sql.Value(package.Mart, "SELECT count(*) FROM measurement"));
        Assert.DoesNotContain(LoadTest.Names(package.Mart), name => name.StartsWith('.') && name != ".lock");
        Assert.DoesNotContain(LoadTest.Names(package.Mart), name => name.EndsWith(".wal", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Building(PackageFolder package) => Directory.GetFiles(package.Mart, ".building-*");
}
