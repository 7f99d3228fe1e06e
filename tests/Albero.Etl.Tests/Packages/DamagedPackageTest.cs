using Albero.Domain.Scoring;
using Albero.Etl.Packages;

namespace Albero.Etl.Tests.Packages;

public class DamagedPackageTest
{
    private const int Rounds = 400;

    // Bytes that mean something in CSV, JSON or UTF-8 find more than others.
    private static readonly byte[] Telling = [0, (byte)'"', (byte)',', (byte)';', (byte)'\n', (byte)'\r', (byte)'{', (byte)']', (byte)'0', (byte)'9', 0xC3, 0xFF, 0xEF];

    [Fact]
    public void Whatever_happens_to_its_bytes_a_package_is_read_or_refused_with_a_place()
    {
        using var package = new PackageFolder();
        var files = Directory.GetFiles(package.Folder).Order(StringComparer.Ordinal).ToList();
        var seed = Environment.TickCount;
        var random = new Random(seed);
        for (var round = 0; round < Rounds; round++)
        {
            var file = files[random.Next(files.Count)];
            var sound = File.ReadAllBytes(file);
            File.WriteAllBytes(file, Damage(sound, random));
            try
            {
                var read = PackageReader.Read(package.Folder);
                Assert.True(read.Package is null == read.Faults.Count > 0);
                Assert.All(read.Faults, fault => Assert.StartsWith(package.Folder, fault.File));
                if (read.Package is { } whole) PlanReader.Read(whole, [ScoringPolicy.Standard]);
            }
            catch (Exception fault) when (fault is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"Round {round} of seed {seed} damaged {Path.GetFileName(file)} and was answered by {fault}");
            }
            finally
            {
                File.WriteAllBytes(file, sound);
            }
        }
    }

    private static byte[] Damage(byte[] bytes, Random random)
    {
        var at = random.Next(bytes.Length);
        return random.Next(4) switch
        {
            0 => [.. bytes[..at], Telling[random.Next(Telling.Length)], .. bytes[(at + 1)..]],
            1 => [.. bytes[..at], Telling[random.Next(Telling.Length)], .. bytes[at..]],
            2 => [.. bytes[..at], .. bytes[Math.Min(bytes.Length, at + random.Next(1, 40))..]],
            _ => bytes[..at],
        };
    }
}
