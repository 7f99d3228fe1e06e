using Albero.Domain.Targets;

namespace Albero.Domain.Tests.Plans;

/// <summary>
/// The tables of readings of the plans that came after Brescia's: every distinct target, weight and historical value of the
/// document with the reading that a person gave it before looking at the parser's.
/// </summary>
public class OtherReadingsTest
{
    public static TheoryData<string, int> Tables => new() { { "ignota-2020", 2020 }, { "ignota-2021", 2021 }, { "brindisi", 2019 } };

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_text_reads_as_the_table_says(string chamber, int year)
    {
        var table = Table(chamber, year);
        Assert.Equal(ReadingTable.Columns, table[0]);
        Assert.Equal(table.Count, table.Select(row => string.Join('|', row[0], row[1], row[2])).Distinct().Count());
        var wrong = table.Skip(1).Select(row => (Expected: row, Actual: ReadingTable.Row(row[0], row[1], row[2])))
            .Where(pair => !pair.Expected.SequenceEqual(pair.Actual))
            .Select(pair => $"expected {string.Join('|', pair.Expected)}\nactual   {string.Join('|', pair.Actual)}").ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    /// <summary>Also where the name, the history or the unit of an indicator could make another reading of a text: then the table says for which.</summary>
    [Theory]
    [MemberData(nameof(Tables))]
    public void The_table_lists_every_text_of_the_package_and_reads_it_where_it_stands(string chamber, int year)
    {
        var folder = Path.Combine(Brescia2019.Tests, "..", "..", "data", chamber, $"{year}");
        var listed = Table(chamber, year).Skip(1).ToLookup(row => (row[0], row[1]));
        var missing = new List<string>();
        foreach (var (role, text, context) in Cells(folder, year).Where(cell => cell.Text.Length > 0).Distinct())
        {
            var rows = listed[(role, text)].ToList();
            var read = role == "weight" ? ReadingTable.Row(role, text, $"year={year}") : ReadingTable.Row(role, "", TargetParser.Parse(text, context));
            if (!rows.Exists(row => row.Where((_, i) => i != 2).SequenceEqual(read.Where((_, i) => i != 2)))) missing.Add($"{role}: {string.Join('|', read)} under «{context.Indicator}»");
        }

        Assert.True(missing.Count == 0, "not in the table, or read otherwise:\n" + string.Join('\n', missing));
    }

    private static List<string[]> Table(string chamber, int year)
    {
        var name = chamber.EndsWith($"-{year}", StringComparison.Ordinal) ? chamber : $"{chamber}-{year}";
        return ReadingTable.Read(File.ReadAllText(Path.Combine(Brescia2019.Tests, name + "-readings.csv")));
    }

    private static IEnumerable<(string Role, string Text, TargetContext Context)> Cells(string folder, int year)
    {
        var contexts = Rows(folder, "indicators").ToDictionary(row => (row["objective_key"], row["number"]), row => new TargetContext(row["text"], row["baseline"], row["unit"], year));
        foreach (var row in Rows(folder, "targets"))
        {
            var context = contexts[(row["objective_key"], row["indicator_number"])];
            yield return ("target", row["target"], context with { Year = int.Parse(row["checkpoint"].AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture) });
        }

        foreach (var row in Rows(folder, "indicators"))
        {
            yield return ("weight", row["weight"], TargetContext.Empty);
            yield return ("baseline", row["baseline"], contexts[(row["objective_key"], row["number"])]);
        }

        foreach (var row in Rows(folder, "objectives")) yield return ("weight", row["weight"], TargetContext.Empty);
        foreach (var row in Rows(folder, "individual")) yield return ("individual", row["target"], new TargetContext(row["indicator"], Year: year));
    }

    private static IEnumerable<Dictionary<string, string>> Rows(string folder, string name)
    {
        var file = Path.Combine(folder, name + ".csv");
        if (!File.Exists(file)) return [];
        var rows = ReadingTable.Read(File.ReadAllText(file));
        return rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(cell => cell.First, cell => cell.Second));
    }
}
