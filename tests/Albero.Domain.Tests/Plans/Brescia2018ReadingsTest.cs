namespace Albero.Domain.Tests.Plans;

/// <summary>
/// <c>brescia-2018-readings.csv</c>: every distinct target, baseline, result, deviation, revised target and weight of the document
/// with its reading, each looked at by a person. A change of the grammar that changes a reading changes this table.
/// </summary>
public class Brescia2018ReadingsTest
{
    private static readonly string Root = FindRoot();

    private static readonly List<string[]> Table =
        ReadingTable.Read(File.ReadAllText(Path.Combine(Root, "tests", "Albero.Domain.Tests", "brescia-2018-readings.csv")));

    [Fact]
    public void Every_text_still_reads_as_the_table_says()
    {
        Assert.Equal(ReadingTable.Columns, Table[0]);
        var wrong = Table.Skip(1).Select(row => (Expected: row, Actual: ReadingTable.Row(row[0], row[1], row[2])))
            .Where(pair => !pair.Expected.SequenceEqual(pair.Actual))
            .Select(pair => $"expected {string.Join('|', pair.Expected)}\nactual   {string.Join('|', pair.Actual)}");
        Assert.Equal("", string.Join('\n', wrong));
    }

    [Fact]
    public void The_table_lists_every_text_of_the_package_once()
    {
        var listed = Table.Skip(1).Select(row => $"{row[0]}: {row[1]}").ToList();
        var printed = Texts(Path.Combine(Root, "data", "brescia", "2018")).Select(cell => $"{cell.Role}: {cell.Text}").ToList();
        Assert.Equal(listed.Count, listed.Distinct().Count());
        Assert.Equal("", string.Join('\n', printed.Except(listed).Select(text => "missing in the table: " + text)));
    }

    [Fact]
    public void Texts_that_no_value_can_be_read_from_say_so() =>
        Assert.All(Table.Skip(1).Where(row => row[3] == "milestone"), row => Assert.NotEqual("", row[10]));

    /// <summary>Distinct texts of a package by the role of their cell.</summary>
    private static IEnumerable<(string Role, string Text)> Texts(string folder) =>
        new[]
        {
            ("target", "targets", "target"), ("baseline", "indicators", "baseline"), ("result", "results", "result"), ("deviation", "results", "declared_deviation"),
            ("weight", "indicators", "weight"), ("weight", "objectives", "weight"), ("weight", "assignments", "weight"),
        }
        .SelectMany(column => Cells(folder, column.Item2, column.Item3).Select(text => (column.Item1, text)))
        .Concat(Revised(folder)).Where(cell => cell.Item2.Length > 0).Distinct();

    private static IEnumerable<(string, string)> Revised(string folder)
    {
        var rows = ReadingTable.Read(File.ReadAllText(Path.Combine(folder, "revisions.csv")));
        var (what, old, now) = (Array.IndexOf(rows[0], "what"), Array.IndexOf(rows[0], "old_text"), Array.IndexOf(rows[0], "new_text"));
        return rows.Skip(1).Where(row => row[what] != "new").SelectMany(row => new[] { (row[what] == "weight" ? "weight" : "revision", row[old]), (row[what] == "weight" ? "weight" : "revision", row[now]) });
    }

    private static IEnumerable<string> Cells(string folder, string table, string column)
    {
        var rows = ReadingTable.Read(File.ReadAllText(Path.Combine(folder, table + ".csv")));
        var index = Array.IndexOf(rows[0], column);
        return rows.Skip(1).Select(row => row[index]);
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Albero.slnx")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("Albero.slnx not found above the tests.");
        return folder;
    }
}
