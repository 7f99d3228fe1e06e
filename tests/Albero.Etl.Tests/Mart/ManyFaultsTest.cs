using Albero.Etl.Mart;
using Albero.Etl.Tests.Packages;

namespace Albero.Etl.Tests.Mart;

/// <summary>A file that is wrong in every row: what is printed has an end, and what is counted is all of it.</summary>
public class ManyFaultsTest
{
    [Theory]
    [InlineData("check", new string[0], 100)]
    [InlineData("load", new string[0], 100)]
    [InlineData("check", new[] { "--max-faults", "3" }, 3)]
    [InlineData("load", new[] { "--max-faults", "3" }, 3)]
    public void Only_so_many_are_printed_and_one_line_counts_the_others(string verb, string[] options, int most)
    {
        using var package = Spoilt(1000);
        // A file with fewer faults is told whole.
        package.Append("evidence.csv", "9.9.9,1,Registro,monitoraggio,99");

        var run = EtlProcess.Run([verb, "--data", package.Data, .. options]);

        var lines = run.Error.TrimEnd('\n').Split('\n');
        Assert.Equal(2, run.Code);
        Assert.StartsWith($"{package["evidence.csv"]}:", lines[most]);
        Assert.Equal(Enumerable.Range(2, most), lines[..most].Select(line => int.Parse(line[(package["budget.csv"].Length + 1)..].Split(':')[0], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal($"{package["budget.csv"]}: {1000 - most} altri errori non elencati (NotANumber {1000 - most}). Correggere prima quelli sopra, o elencarne di più con check --max-faults.", lines[most + 1]);
        Assert.Contains("1001 errori", verb == "check" ? run.Out : lines[most + 2]);
        Assert.Equal(most + (verb == "check" ? 2 : 3), lines.Length);
    }

    [Fact]
    public void The_journal_and_the_next_snapshot_hold_their_true_number()
    {
        using var package = Spoilt(1000);
        Directory.CreateDirectory(package.Mart);
        Assert.Equal(2, LoadTest.Run(package).Load());
        var rejection = Assert.Single(new LoadJournal(package.Mart).Entries());
        Assert.Equal((1000, LoadJournal.MostReasons), (rejection.Faults, rejection.Reasons!.Count));

        File.WriteAllLines(package["budget.csv"], File.ReadAllLines(package["budget.csv"])[..1]);
        LoadTest.Load(package);
        Assert.Equal([["rejected", "NotANumber valfiorita/2020/budget.csv:2 source_line", 1000L]], Sql.Rows(package.Mart, "SELECT name, value, rows FROM load_audit WHERE kind = 'load'"));
    }

    private static PackageFolder Spoilt(int rows)
    {
        var package = new PackageFolder();
        var lines = File.ReadAllLines(package["budget.csv"]);
        Assert.EndsWith(",monitoraggio,50", lines[1]);
        File.WriteAllLines(package["budget.csv"], [lines[0], .. Enumerable.Range(1, rows).Select(row => lines[1].Replace(",monitoraggio,50", $",monitoraggio,x{row}"))]);
        return package;
    }
}
