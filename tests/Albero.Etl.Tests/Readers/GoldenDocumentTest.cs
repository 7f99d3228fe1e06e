using System.Globalization;
using System.Text;
using Albero.Etl.Packages;
using Albero.Etl.Readers;

namespace Albero.Etl.Tests.Readers;

/// <summary>
/// A whole document of our own invention, with the accidents of the real ones (page breaks in words, rows and weights,
/// cells without columns), against a file that says row by row what a reader must make of it.
/// </summary>
public class GoldenDocumentTest
{
    [Theory]
    [InlineData(2018, "schede-2018")]
    [InlineData(2019, "slide-2019")]
    [InlineData(2020, "albero-2020")]
    [InlineData(2021, "tabella-2021")]
    [InlineData(2022, "schede-monitorate-2019")]
    public void Every_table_note_and_unplaced_line_is_as_expected(int year, string layout)
    {
        var actual = Render(Golden(year, layout));
        var expectedFile = Repository.Golden($"lagoverde-{year}.expected.txt");
        var expected = File.Exists(expectedFile) ? File.ReadAllText(expectedFile) : "";
        var actualFile = Path.Combine(AppContext.BaseDirectory, $"lagoverde-{year}.actual.txt");
        File.WriteAllText(actualFile, actual);
        if (expected != actual) Assert.Fail($"{expectedFile} and {actualFile} differ:\n{FirstDifference(expected, actual)}");
    }

    [Theory]
    [InlineData(2018, "schede-2018")]
    [InlineData(2019, "slide-2019")]
    [InlineData(2020, "albero-2020")]
    [InlineData(2021, "tabella-2021")]
    [InlineData(2022, "schede-monitorate-2019")]
    public void No_name_of_a_person_reaches_a_table(int year, string layout)
    {
        var package = Golden(year, layout).Package;
        var cells = PackageSchema.Tables.SelectMany(table => table.CellsOf(package)).SelectMany(row => row);
        Assert.DoesNotContain(cells, cell => cell.Contains("Inventata") || cell.Contains("Immaginario"));
    }

    [Theory]
    [InlineData(2018, "schede-2018")]
    [InlineData(2019, "slide-2019")]
    [InlineData(2020, "albero-2020")]
    [InlineData(2021, "tabella-2021")]
    [InlineData(2022, "schede-monitorate-2019")]
    public void Reading_never_fails_whatever_part_of_the_document_is_missing(int year, string layout)
    {
        var lines = File.ReadAllText(Repository.Golden($"lagoverde-{year}.txt")).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            Read([.. lines.Take(i), .. lines.Skip(i + 1)], year, layout);
            if (i % 5 != 0) continue;
            Read(lines[..i], year, layout);
            Read(lines[i..], year, layout);
            Read([.. lines.Take(i), .. lines.Skip(i + 25)], year, layout);
        }
    }

    private static ReadResult Golden(int year, string layout) =>
        PlanReaders.Named(layout)!.Read(SourceDocument.Load(Repository.Golden($"lagoverde-{year}.txt")), new ReadRequest("lagoverde", year));

    private static void Read(string[] lines, int year, string layout)
    {
        var document = SourceDocument.FromBytes("part.txt", Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        var result = PlanReaders.Named(layout)!.Read(document, new ReadRequest("lagoverde", year));
        // Whatever a table holds, it is at a line of the document.
        Assert.All(result.Package.Indicators, row => Assert.InRange(row.At.Line, 1, lines.Length));
    }

    internal static string Render(ReadResult result)
    {
        var text = new StringBuilder();
        var manifest = result.Package.Manifest;
        text.Append(CultureInfo.InvariantCulture, $"{manifest.PlanId} | {manifest.ChamberName} | {manifest.Title} | {manifest.Sources[0].Date:yyyy-MM-dd}\n");
        foreach (var table in PackageSchema.Tables)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {table.Name}\n");
            foreach (var row in table.CellsOf(result.Package)) text.Append(string.Join(" | ", row)).Append('\n');
        }

        text.Append("\n## notes\n");
        foreach (var note in result.Notes) text.Append(CultureInfo.InvariantCulture, $"{note.Line} | {note.Code} | {note.Subject} | {note.Text}\n");
        text.Append("\n## unplaced\n");
        foreach (var line in result.Unplaced) text.Append(CultureInfo.InvariantCulture, $"{line.Number} | {line.Text}\n");
        return text.ToString();
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        var at = Enumerable.Range(0, Math.Max(left.Length, right.Length))
            .First(i => left.ElementAtOrDefault(i) != right.ElementAtOrDefault(i));
        return $"line {at + 1}\nexpected: {left.ElementAtOrDefault(at)}\nactual:   {right.ElementAtOrDefault(at)}";
    }
}
