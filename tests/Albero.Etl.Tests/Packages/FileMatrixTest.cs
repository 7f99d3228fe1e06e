using System.Globalization;
using System.Text;
using Albero.Etl.Packages;

namespace Albero.Etl.Tests.Packages;

/// <summary>What can be wrong with the file of any table, whatever stands in it, and what may differ without being wrong.</summary>
public class FileMatrixTest
{
    private static readonly CultureInfo Italian = CultureInfo.GetCultureInfo("it-IT");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    public static TheoryData<string> TableNames => CellMatrixTest.TableNames;

    internal static readonly FaultCode[] Reached =
    [
        FaultCode.FileEmpty, FaultCode.RowsMissing, FaultCode.WrongDelimiter, FaultCode.NotUtf8, FaultCode.BadQuotes, FaultCode.CellCount,
        FaultCode.ColumnMissing, FaultCode.ColumnUnknown, FaultCode.ColumnTwice, FaultCode.FileUnreadable, FaultCode.FileLeadsOut,
    ];

    private sealed record WrongFile(string Name, Action<MatrixFolder> Spoil, FaultCode Code, int Line, string Column, string Shown, string It, string En);

    [Theory]
    [MemberData(nameof(TableNames))]
    public void A_file_of_a_wrong_shape_is_refused_with_its_place(string tableName)
    {
        var table = CellMatrixTest.Tables.Single(table => table.Name == tableName);
        using var folder = new MatrixFolder(table);
        foreach (var wrong in Shapes(table))
        {
            folder.Renew();
            wrong.Spoil(folder);
            var faults = folder.Faults();

            var told = faults.Where(fault => fault.Code == wrong.Code && (fault.File, fault.Line, fault.Column) == (folder.File, wrong.Line, wrong.Column)).ToList();
            Assert.True(told.Count == 1, $"{wrong.Name} should be {wrong.Code}, but: {string.Join(" / ", faults.Select(fault => PackageMessages.Text(fault, Italian)))}");
            // Only the first row's own cell may be wrong besides.
            Assert.All(faults.Except(told), fault => Assert.True(fault.File != folder.File || (fault.Line == 2 && wrong.Line == 4)));
            AssertText(wrong, folder, told[0]);
        }
    }

    [Theory]
    [MemberData(nameof(TableNames))]
    public void A_file_of_damaged_bytes_is_refused_in_a_few_short_lines(string tableName)
    {
        var table = CellMatrixTest.Tables.Single(table => table.Name == tableName);
        // Far beyond any cell that a person writes; one table has cells that are longer still.
        var length = table == PackageSchema.Tables[0] ? 10 << 20 : 1 << 20;
        using var folder = new MatrixFolder(table);
        var rows = folder.Rows;
        var (number, sound) = (table.Columns.Index().Last(column => column.Item.Kind is not CellKind.Text).Index, rows[1]);
        (string Name, byte[] Bytes, FaultCode? Code, int Line)[] damaged =
        [
            ("what a crash leaves: zero bytes alone", new byte[4096], FaultCode.ColumnUnknown, 1),
            ("zero bytes in the header", Utf8(MatrixPlan.Csv(rows).Insert(3, "\0")), FaultCode.ColumnUnknown, 1),
            ("zero bytes behind the last row", [.. Utf8(MatrixPlan.Csv(rows)), .. new byte[4096]], FaultCode.CellCount, rows.Count + 1),
            ("a cell of megabytes", Utf8(MatrixPlan.Csv([rows[0], [.. sound[..number], new string('x', length), .. sound[(number + 1)..]]])), null, 2),
            ("a quote that megabytes don't close", Utf8(MatrixPlan.Csv(rows[..1]) + "\"" + new string('x', length)), FaultCode.BadQuotes, 2),
            ("a row of a hundred thousand cells and more", Utf8(MatrixPlan.Csv(rows[..1]) + new string(',', length / 10).Insert(0, "x") + "\n"), FaultCode.CellCount, 2),
        ];
        foreach (var (name, bytes, code, line) in damaged)
        {
            File.WriteAllBytes(folder.File, bytes);
            var told = Told(folder).ToList();

            Assert.True(told.Exists(fault => fault.Line == line && (code ?? fault.Code) == fault.Code), $"{name}: {string.Join(" / ", told.Select(fault => PackageMessages.Text(fault, Italian)))}");
            Assert.All(told, fault => Assert.InRange(PackageMessages.Text(fault, Italian).Length, 1, 4000));
            Assert.All(told, fault => Assert.DoesNotContain(PackageMessages.Text(fault, English), char.IsControl));
        }
    }

    [Theory]
    [MemberData(nameof(TableNames))]
    public void Every_column_is_missed_under_its_name_and_a_new_name_is_unknown(string tableName)
    {
        var table = CellMatrixTest.Tables.Single(table => table.Name == tableName);
        using var folder = new MatrixFolder(table);
        foreach (var (index, column) in table.Columns.Index())
        {
            var rows = folder.Rows;
            foreach (var row in rows) row.RemoveAt(index);
            folder.Write(rows);
            Assert.Equal((FaultCode.ColumnMissing, 1, column.Name), Place(Told(folder).Single()));

            foreach (var name in (string[])[column.Name.ToUpperInvariant(), " " + column.Name, column.Name + "\u00a0", "nota", ""])
            {
                (rows = folder.Rows)[0][index] = name;
                folder.Write(rows);
                Assert.Equal([(FaultCode.ColumnMissing, 1, column.Name), (FaultCode.ColumnUnknown, 1, name)], Told(folder).Select(Place));
            }

            rows = [.. folder.Rows.Select(row => row.Append(row[index]).ToList())];
            folder.Write(rows);
            Assert.Equal((FaultCode.ColumnTwice, 1, column.Name), Place(Told(folder).Single()));
        }
    }

    [Theory]
    [MemberData(nameof(TableNames))]
    public void What_a_spreadsheet_changes_in_a_file_reads_the_same(string tableName)
    {
        var table = CellMatrixTest.Tables.Single(table => table.Name == tableName);
        using var folder = new MatrixFolder(table);
        var expected = folder.ReadBack();
        Assert.Equal(MatrixPlan.RowsOf(table), expected);
        var rows = folder.Rows;
        var blank = table.Columns.Select(_ => "").ToList();
        (string Name, byte[] Bytes)[] same =
        [
            ("byte order mark", [0xEF, 0xBB, 0xBF, .. Utf8(MatrixPlan.Csv(rows))]),
            ("CR LF", Utf8(MatrixPlan.Csv(rows, newLine: "\r\n"))),
            ("CR, as of old", Utf8(MatrixPlan.Csv(rows, newLine: "\r"))),
            ("no line end behind the last row", Utf8(MatrixPlan.Csv(rows).TrimEnd('\n'))),
            ("every cell in quotes", Utf8(MatrixPlan.Csv(rows, quoted: true))),
            ("Italian Excel", [0xEF, 0xBB, 0xBF, .. Utf8(MatrixPlan.Csv(rows, ';', "\r\n"))]),
            ("Italian Excel, every cell in quotes", [0xEF, 0xBB, 0xBF, .. Utf8(MatrixPlan.Csv(rows, ';', "\r\n", quoted: true))]),
            ("blank rows below", Utf8(MatrixPlan.Csv([.. rows, blank, blank]) + "\n\n")),
            ("a blank row between", Utf8(MatrixPlan.Csv([.. rows[..2], blank, .. rows[2..]]))),
            ("columns in another order", Utf8(MatrixPlan.Csv(rows.Select(row => row.AsEnumerable().Reverse())))),
        ];
        foreach (var (name, bytes) in same)
        {
            File.WriteAllBytes(folder.File, bytes);
            Assert.True(folder.ReadBack() is { } read && read.Select(row => string.Join('|', row)).SequenceEqual(expected!.Select(row => string.Join('|', row))),
                $"{name}: {string.Join(" / ", folder.Faults().Select(fault => PackageMessages.Text(fault, Italian)))}");
        }
    }

    private static IEnumerable<WrongFile> Shapes(TableSchema table)
    {
        var names = table.Columns.Select(column => column.Name).ToList();
        var (first, last, count) = (names[0], names[^1], names.Count.ToString(CultureInfo.InvariantCulture));
        WrongFile Bytes(string name, Func<List<List<string>>, byte[]> make, FaultCode code, int line, string column, string shown, string it, string en) =>
            new(name, folder => File.WriteAllBytes(folder.File, make(folder.Rows)), code, line, column, shown, it, en);
        WrongFile Encoded(string name, Encoding encoding) => Bytes(
            name, rows => [.. encoding.Preamble, .. encoding.GetBytes(MatrixPlan.Csv(rows))], FaultCode.NotUtf8, 1, "", "UTF-16", "testo UTF-8", "UTF-8 text");

        foreach (var nothing in (string[])["", "\n", "\r\n \t\r\n", "\ufeff", "\ufeff\n"])
        {
            yield return Bytes($"nothing but {nothing.Length} signs", _ => Utf8(nothing), FaultCode.FileEmpty, 1, "", "", $"una riga di intestazione: {Cut(string.Join(',', names))}", $"a header row: {Cut(string.Join(',', names))}");
        }

        if (table.Presence == Presence.WithRows)
        {
            yield return Bytes("only a header", rows => Utf8(MatrixPlan.Csv(rows[..1])), FaultCode.RowsMissing, 1, "", "0", "almeno una riga sotto l'intestazione", "at least one row below the header");
        }

        foreach (var (separator, shown) in ((char, string)[])[('\t', "\\u0009"), ('|', "|"), (':', ":")])
        {
            yield return Bytes($"cells between «{shown}»", rows => Utf8(MatrixPlan.Csv(rows, separator)), FaultCode.WrongDelimiter, 1, "", shown, "«,» oppure «;» tra le celle", "«,» or «;» between the cells");
        }

        yield return Encoded("UTF-16", new UnicodeEncoding(bigEndian: false, byteOrderMark: true));
        yield return Encoded("UTF-16, the other way round", new UnicodeEncoding(bigEndian: true, byteOrderMark: true));
        yield return Encoded("UTF-16 without its mark", new UnicodeEncoding(bigEndian: false, byteOrderMark: false));
        yield return Encoded("UTF-16 the other way round without its mark", new UnicodeEncoding(bigEndian: true, byteOrderMark: false));
        yield return Bytes("Latin 1", rows => Latin1(rows, 2, "Libertà"), FaultCode.NotUtf8, 3, first, "Libertà", "testo UTF-8", "UTF-8 text");
        yield return Bytes("Latin 1 in the last cell", rows => [.. Utf8(MatrixPlan.Csv(rows).TrimEnd('\n')), 0xE8, (byte)'\n'],
            FaultCode.NotUtf8, table == PackageSchema.Lineage ? 3 : MatrixPlan.RowsOf(table).Count + 1, last, MatrixPlan.RowsOf(table)[^1][^1] + "è", "testo UTF-8", "UTF-8 text");
        yield return Bytes("a cell too few", rows => Utf8(MatrixPlan.Csv([rows[0], rows[1].SkipLast(1)])), FaultCode.CellCount, 2, last, $"{names.Count - 1}", $"{count} celle, una per colonna", $"{count} cells, one per column");
        yield return Bytes("one cell", rows => Utf8(MatrixPlan.Csv([rows[0], ["x"]])), FaultCode.CellCount, 2, names[1], "1", $"{count} celle, una per colonna", $"{count} cells, one per column");
        yield return Bytes("a cell too many", rows => Utf8(MatrixPlan.Csv([rows[0], rows[1], rows[1].Append("x")])), FaultCode.CellCount, 3, "", $"{names.Count + 1}", $"{count} celle, una per colonna", $"{count} cells, one per column");
        yield return Bytes("a row of the other dialect", rows => Utf8(MatrixPlan.Csv(rows[..2]) + string.Join(';', names.Select(_ => "x")) + "\n"), FaultCode.CellCount, 3, names[1], "1", $"{count} celle", $"{count} cells");
        yield return Bytes("a row of many signs behind one of two lines", rows => Utf8(MatrixPlan.Csv([rows[0], ["a\nb", .. rows[1].Skip(1)], ["x"]])), FaultCode.CellCount, 4, names[1], "1", $"{count} celle", $"{count} cells");
        yield return Bytes("a quote that never closes", rows => Utf8(MatrixPlan.Csv(rows[..2]) + "\"x,y\n" + MatrixPlan.Csv(rows[1..2])), FaultCode.BadQuotes, 3, "", "\"x,y", "celle tra virgolette chiuse", "quoted cells that are closed");
        yield return Bytes("a quote in a bare cell", rows => Utf8(MatrixPlan.Csv(rows[..1]) + "x\"y" + MatrixPlan.Csv(rows[1..2])[1..]), FaultCode.BadQuotes, 2, "", ("x\"y" + MatrixPlan.Csv([MatrixPlan.RowsOf(table)[0]])[1..]).TrimEnd('\n'), "virgolette", "quoted");
        yield return Bytes("a sign behind a closed quote", rows => Utf8(MatrixPlan.Csv(rows[..1]) + "\"x\"y,z\n"), FaultCode.BadQuotes, 2, "", "\"x\"y,z", "virgolette", "quoted");
        yield return new("a folder", folder => { File.Delete(folder.File); Directory.CreateDirectory(folder.File); }, FaultCode.FileUnreadable, 0, "", "una cartella", "un file leggibile", "a file that can be read");
        yield return new("a link to a file elsewhere", folder => { File.Move(folder.File, Path.Combine(folder.Data, "x")); File.CreateSymbolicLink(folder.File, Path.Combine(folder.Data, "x")); }, FaultCode.FileLeadsOut, 0, "", "*", "un file della cartella del pacchetto", "a file of the package's folder");
    }

    private static void AssertText(WrongFile wrong, MatrixFolder folder, PackageFault fault)
    {
        var place = wrong.Line > 0 ? $"{folder.File}:{wrong.Line}: " : $"{folder.File}: ";
        var (it, en) = (PackageMessages.Text(fault, Italian), PackageMessages.Text(fault, English));
        Assert.StartsWith(wrong.Column.Length > 0 ? $"{place}colonna {wrong.Column}: trovato «" : $"{place}trovato «", it);
        Assert.StartsWith(wrong.Column.Length > 0 ? $"{place}column {wrong.Column}: found «" : $"{place}found «", en);
        if (wrong.Shown == "*") return;
        Assert.Contains($"trovato «{wrong.Shown}», atteso ", it);
        Assert.Contains(wrong.It, it);
        if (wrong.Shown != "una cartella") Assert.Contains($"found «{wrong.Shown}», expected ", en);
        Assert.Contains(wrong.En, en);
    }

    // Faults of tables that name rows of this one are the lesser evil's: the file itself is looked at.
    private static IEnumerable<PackageFault> Told(MatrixFolder folder) => folder.Faults().Where(fault => fault.File == folder.File);

    private static (FaultCode, int, string) Place(PackageFault fault) => (fault.Code, fault.Line, fault.Column);

    private static byte[] Latin1(List<List<string>> rows, int row, string text)
    {
        if (rows.Count <= row) rows.Add([.. rows[1]]);
        rows[row][0] = "§";
        var bytes = Utf8(MatrixPlan.Csv(rows));
        var at = bytes.AsSpan().IndexOf("§"u8);
        return [.. bytes[..at], .. Encoding.Latin1.GetBytes(text), .. bytes[(at + 2)..]];
    }

    private static string Cut(string text) => text.Length > 200 ? text[..200] : text;

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
