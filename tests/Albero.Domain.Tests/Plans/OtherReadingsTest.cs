namespace Albero.Domain.Tests.Plans;

/// <summary>
/// The tables of readings of the plans that came after Brescia's: every distinct target, weight and historical value of the
/// document with the reading that a person gave it before looking at the parser's.
/// </summary>
public class OtherReadingsTest
{
    public static TheoryData<string> Tables => ["ignota-2020", "ignota-2021", "brindisi-2019"];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_text_reads_as_the_table_says(string plan)
    {
        var table = ReadingTable.Read(File.ReadAllText(Path.Combine(Brescia2019.Tests, plan + "-readings.csv")));
        Assert.Equal(ReadingTable.Columns, table[0]);
        Assert.Equal(table.Count, table.Select(row => string.Join('|', row[0], row[1], row[2])).Distinct().Count());
        var wrong = table.Skip(1).Select(row => (Expected: row, Actual: ReadingTable.Row(row[0], row[1], row[2])))
            .Where(pair => !pair.Expected.SequenceEqual(pair.Actual))
            .Select(pair => $"expected {string.Join('|', pair.Expected)}\nactual   {string.Join('|', pair.Actual)}").ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }
}
