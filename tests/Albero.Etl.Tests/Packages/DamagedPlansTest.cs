using System.Globalization;
using System.Text;
using Albero.Domain.Findings;
using Albero.Domain.Scoring;
using Albero.Domain.Series;
using Albero.Etl.Mart;
using Albero.Etl.Packages;
using Albero.Etl.Tests.Mart;

namespace Albero.Etl.Tests.Packages;

/// <summary>
/// The two real years with a byte or a cell put wrong, the same ones in every run: <c>check</c> reads them, or refuses
/// them and says where.
/// </summary>
public class DamagedPlansTest
{
    private const int Rounds = 150;
    private const int Seed = 20190131;

    private static readonly string[] Cells =
    [
        "", " ", "0", "-1", "1", "2", "99", "1.1", "1.1.1", "2018-H1", "2018-FY", "2019-FY", "2199-FY", "true", "SI", "-", "100%", "10000", "+ 5%", "<= 3", "entro il 31/12/2018",
        "31/02/2018", "99999999999999999999", "0,0000000000001", "((((", "\"", ";", ",", "\n", "\0", "\ufffd", "\ufeff", "è", "😀", "\ud83d", "[persona]", "same", "target", "1;2", "brescia",
    ];

    [Fact]
    public void A_damaged_plan_is_read_or_refused_with_a_place() => Run(new Random(Seed), Rounds);

    private static void Run(Random random, int rounds)
    {
        using var temporary = new TemporaryFolder();
        var data = temporary["data"];
        TwoYearsMart.Copy(Path.Combine(Repository.Root, "data", "brescia"), Path.Combine(data, "brescia"));
        TwoYearsMart.Copy(Path.Combine(Repository.Root, "data", "reference"), Path.Combine(data, "reference"));
        var files = Directory.GetFiles(data, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        var sound = Directory.GetFiles(Path.Combine(data, "brescia"), "datapackage.json", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetDirectoryName(file)!, file => PackageReader.Read(Path.GetDirectoryName(file)!).Package!);
        for (var round = 0; round < rounds; round++)
        {
            var file = files[random.Next(files.Count)];
            var bytes = File.ReadAllBytes(file);
            var damaged = random.Next(2) == 0 ? DamagedCell(bytes, random) : DamagedByte(bytes, random);
            File.WriteAllBytes(file, damaged);
            try
            {
                Check(data, file, damaged, sound);
            }
            catch (Exception fault)
            {
                Assert.Fail($"Round {round} damaged {Path.GetRelativePath(data, file)} and was answered by {fault}");
            }
            finally
            {
                File.WriteAllBytes(file, bytes);
            }
        }
    }

    private static void Check(string data, string file, byte[] damaged, Dictionary<string, Domain.Plans.PlanPackage> sound)
    {
        var faults = new FaultList();
        var packages = sound.ToDictionary();
        if (packages.Remove(Path.GetDirectoryName(file)!))
        {
            var read = PackageReader.Read(Path.GetDirectoryName(file)!);
            Assert.True(read.Package is null == read.Faults.Count > 0);
            faults.AddAll(read.Faults);
            if (read.Package is { } whole) packages.Add(read.Folder, whole);
        }

        var (policies, _) = PolicyReader.Read(data, faults);
        var links = LineageFile.Within(LineageFile.Read(data, faults), [.. packages.Values], faults);
        var missions = MissionFiles.Read(data, faults);
        MissionFiles.CheckKeys(missions, packages.Values, faults);
        foreach (var culture in (CultureInfo[])[CultureInfo.GetCultureInfo("it"), CultureInfo.GetCultureInfo("en")])
        {
            var lines = Encoding.UTF8.GetString(damaged).Split('\n').Length;
            foreach (var fault in faults)
            {
                Assert.StartsWith(data, fault.File);
                Assert.False(string.IsNullOrWhiteSpace(fault.Column) && fault.Line == 0 && fault.Found.Length == 0);
                if (fault.File == file) Assert.InRange(fault.Line, 1, lines);
                Assert.DoesNotContain(PackageMessages.Text(fault, culture), char.IsControl);
            }

            foreach (var reading in Portfolio.Read([.. packages.Values.Select(package => PlanReader.Read(package, policies, missions.Reference))], links))
            {
                Assert.All(reading.Findings, finding => Assert.NotEmpty(FindingMessages.Text(finding, culture)));
            }
        }
    }

    // Cells by their separators alone: quoted ones come apart too, which is damage as well.
    private static byte[] DamagedCell(byte[] bytes, Random random)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var ends = text.Index().Where(sign => sign.Item is ',' or '\n').Select(sign => sign.Index).ToList();
        var cell = random.Next(ends.Count);
        var start = cell == 0 ? 0 : ends[cell - 1] + 1;
        var other = random.Next(1, ends.Count);
        var with = random.Next(3) == 0 ? text[(ends[other - 1] + 1)..ends[other]] : Cells[random.Next(Cells.Length)];
        return Encoding.UTF8.GetBytes(string.Concat(text.AsSpan(0, start), with, text.AsSpan(ends[cell])));
    }

    private static byte[] DamagedByte(byte[] bytes, Random random)
    {
        var at = random.Next(bytes.Length);
        var by = (byte)(random.Next(2) == 0 ? random.Next(256) : "\0\",;\n\r{}[]09-%\t"u8[random.Next(15)]);
        return random.Next(5) switch
        {
            0 => [.. bytes[..at], by, .. bytes[(at + 1)..]],
            1 => [.. bytes[..at], by, .. bytes[at..]],
            2 => [.. bytes[..at], .. bytes[Math.Min(bytes.Length, at + random.Next(1, 60))..]],
            3 => [.. bytes[..at], .. bytes[Math.Max(0, at - random.Next(1, 300))..]],
            _ => bytes[..at],
        };
    }
}
