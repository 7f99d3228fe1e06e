using System.Globalization;
using Albero.Etl.Packages;

namespace Albero.Etl.Tests.Packages;

/// <summary>Every column of every table, driven by the schema: what its cells may not hold is told with its place, in both languages.</summary>
public class CellMatrixTest
{
    private static readonly CultureInfo Italian = CultureInfo.GetCultureInfo("it-IT");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    // What follows from a spoilt cell elsewhere: rows that name it no longer find it.
    private static readonly FaultCode[] Followers =
    [
        FaultCode.ObjectiveUnknown, FaultCode.IndicatorUnknown, FaultCode.NotIndicatorNumbers, FaultCode.CorrectionWithoutRow,
        FaultCode.CorrectionWithoutColumn, FaultCode.CorrectionStale, FaultCode.NotAChamber, FaultCode.WeightWithoutBase,
    ];

    public static TheoryData<string> TableNames => [.. Tables.Select(table => table.Name)];

    internal static IReadOnlyList<TableSchema> ReferenceTables => [PackageSchema.Lineage, PackageSchema.Missions, PackageSchema.MissionMap];

    internal static IEnumerable<TableSchema> Tables => [.. PackageSchema.Tables, .. ReferenceTables];

    [Theory]
    [MemberData(nameof(TableNames))]
    public void No_cell_of_any_column_may_hold_what_its_kind_forbids(string tableName)
    {
        var table = Tables.Single(table => table.Name == tableName);
        using var folder = new MatrixFolder(table);
        Assert.Empty(folder.Faults());
        var cases = table.Columns.Select((column, index) => (Index: index, Row: RowWith(table, index))).Select(at => (
            at.Index, at.Row, Wrong: WrongCells.For(table, table.Columns[at.Index], MatrixPlan.RowsOf(table)[at.Row][at.Index]).ToLookup(wrong => wrong.Alone))).ToList();

        // Every column at once is spoilt in one way, then in the next: a fault of one must not hide another's.
        for (var round = 0; round < cases.Max(column => column.Wrong[false].Count()); round++)
        {
            AssertTold(folder, table, [.. cases.Where(column => column.Wrong[false].Count() > round).Select(column => (column.Index, column.Row, column.Wrong[false].ElementAt(round)))]);
        }

        foreach (var column in cases)
        {
            foreach (var wrong in column.Wrong[true]) AssertTold(folder, table, [(column.Index, column.Row, wrong)]);
        }
    }

    [Theory]
    [MemberData(nameof(TableNames))]
    public void A_cell_that_may_be_empty_may_be_empty_unless_another_asks_for_it(string tableName)
    {
        var table = Tables.Single(table => table.Name == tableName);
        using var folder = new MatrixFolder(table);
        foreach (var (index, column) in table.Columns.Index().Where(column => !column.Item.Required))
        {
            var (row, rows) = (RowWith(table, index), folder.Rows);
            rows[row + 1][index] = "";
            folder.Write(rows);

            FaultCode? asked = column.Name switch
            {
                "weight_of" => FaultCode.WeightWithoutBase,
                "short_title_line" or "deviation_line" => FaultCode.ProvenanceMissing,
                "from_number" or "to_number" => FaultCode.LineageNumberAlone,
                // What was read is the text of another table's cell, which isn't blank here.
                "read" => FaultCode.CorrectionStale,
                _ => null,
            };
            Assert.Equal(
                asked is { } code ? [(code, row + 2, column.Name)] : [],
                folder.Faults().Where(fault => fault.File == folder.File).Select(fault => (fault.Code, fault.Line, fault.Column)));
            // One row of the budget is corrected, and the correction names it by these cells.
            Assert.All(folder.Faults().Where(fault => fault.File != folder.File), fault => Assert.Contains(fault.Code, Followers));
        }
    }

    [Theory]
    [MemberData(nameof(TableNames))]
    public void A_row_may_not_stand_twice(string tableName)
    {
        var table = Tables.Single(table => table.Name == tableName);
        using var folder = new MatrixFolder(table);
        var rows = folder.Rows;
        rows.Add(rows[1]);
        folder.Write(rows);

        var fault = Assert.Single(folder.Faults(), fault => fault.Code == FaultCode.RowTwice);

        var column = table == PackageSchema.Lineage ? "to_key" : table.Key[^1];
        Assert.Equal((folder.File, rows.Count, column), (fault.File, fault.Line, fault.Column));
        Assert.Contains("una sola riga per ", PackageMessages.Text(fault, Italian));
        Assert.Contains("; la prima è alla riga 2. ", PackageMessages.Text(fault, Italian));
        Assert.Contains("; the first is at line 2. ", PackageMessages.Text(fault, English));
    }

    private static void AssertTold(MatrixFolder folder, TableSchema table, IReadOnlyList<(int Column, int Row, WrongCell Wrong)> spoilt)
    {
        var rows = folder.Rows;
        foreach (var (column, row, wrong) in spoilt) rows[row + 1][column] = wrong.Cell;
        folder.Write(rows);
        var faults = folder.Faults();

        foreach (var (index, row, wrong) in spoilt)
        {
            var (column, shown) = (table.Columns[index].Name, wrong.Shown ?? wrong.Cell);
            // A cell in quotes that holds a line break makes the rows below begin a line later.
            var line = row + 2 + spoilt.Where(other => other.Row < row).Sum(other => other.Wrong.Cell.Count(sign => sign == '\n'));
            var told = faults.Where(fault => fault.Code == wrong.Code && (fault.File, fault.Line, fault.Column) == (folder.File, line, column)).ToList();
            Assert.True(told.Count == 1, $"{column} «{shown}» at line {line} should be {wrong.Code}, but: {string.Join(" / ", faults.Select(fault => PackageMessages.Text(fault, Italian)))}");
            AssertText($"{folder.File}:{line}: colonna {column}: trovato «{shown}», atteso {wrong.It}", PackageMessages.Text(told[0], Italian));
            AssertText($"{folder.File}:{line}: column {column}: found «{shown}», expected {wrong.En}", PackageMessages.Text(told[0], English));
        }

        var columns = spoilt.Select(cell => table.Columns[cell.Column].Name).ToHashSet();
        Assert.All(faults, fault => Assert.True((fault.File == folder.File && columns.Contains(fault.Column)) || Followers.Contains(fault.Code), PackageMessages.Text(fault, Italian)));
    }

    // A column that no row fills would be tested by nothing.
    private static int RowWith(TableSchema table, int column)
    {
        var row = MatrixPlan.RowsOf(table).FindIndex(row => row[column].Length > 0);
        Assert.True(row >= 0, $"MatrixPlan fills no cell of {table.Name}.{table.Columns[column].Name}: fill one.");
        return row;
    }

    private static void AssertText(string start, string text)
    {
        Assert.StartsWith(start, text);
        Assert.DoesNotContain(text, char.IsControl);
        // What to do stands behind it.
        Assert.Matches(@"\. \S.+\.$", text);
    }
}
