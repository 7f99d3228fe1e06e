using System.Diagnostics;
using Albero.Etl.Mart;
using Albero.Etl.Tests.Packages;

namespace Albero.Etl.Tests.Mart;

public class KilledLoadsTest
{
    private const int Kills = 20;

    [Fact]
    public void Twenty_loads_killed_at_random_moments_leave_the_published_snapshot_answering()
    {
        using var package = new PackageFolder();
        var watch = Stopwatch.StartNew();
        Assert.Equal(0, EtlProcess.Run("load", "--data", package.Data, "--mart", package.Mart).Code);
        var wholeLoad = watch.Elapsed;
        var seed = Environment.TickCount;
        var random = new Random(seed);
        var halfBuilt = 0;

        for (var kill = 0; kill < Kills; kill++)
        {
            var before = MartFolder.Published(package.Mart);
            using var load = EtlProcess.Start("load", "--data", package.Data, "--mart", package.Mart);
            // Each kill at a random moment of its own twentieth of a load, so that every stage is hit.
            load.WaitForExit(wholeLoad * (kill + random.NextDouble()) / Kills);
            load.Kill();
            load.WaitForExit();
            if (LoadTest.Names(package.Mart).Any(name => name.StartsWith(".building-", StringComparison.Ordinal))) halfBuilt++;

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
}
