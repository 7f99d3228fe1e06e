using System.Xml.Linq;
using Albero.Dashboards.Exports;
using Albero.Dashboards.Exports.Xlsx;
using Albero.Metrics;
using Albero.Tests.Shared;

namespace Albero.Dashboards.Tests.Exports;

/// <summary>What a spreadsheet makes of our files.</summary>
// Not among the tests of every build: few machines that build have office programs.
[Trait("Category", "Long")]
public sealed class LibreOfficeTest : IDisposable
{
    // Semicolons, UTF-8, Italian numbers and days, quoted cells are texts: what its import window asks.
    private const string ItalianImport = "CSV:59,34,76,1,,1040,true,true";

    private static readonly ExportTable Table = new(
        [new("code", LocalText.Same("Codice"), FieldType.Code), new("text", LocalText.Same("Testo"), FieldType.Text), new("number", LocalText.Same("Numero"), FieldType.Number), new("percent", LocalText.Same("Quota"), FieldType.Percent), new("day", LocalText.Same("Giorno"), FieldType.Date)],
        [
            ["011", "=1+1", -5.2m, 46.65m, new DateOnly(2018, 6, 30)],
            ["2.10", "-5,2", 1234567.5m, 100m, null],
            ["1.1.1", "+39", 0.000001m, null, null],
            ["3", "@x", null, null, null],
            ["4", "nul\a _x0041_ «è» 🌳\nsecond", null, null, null],
        ]);

    private readonly string folder = Directory.CreateTempSubdirectory("albero-office-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [LibreOfficeFact]
    public async Task The_Italian_csv_opens_with_numbers_as_numbers_and_texts_as_they_are()
    {
        var cells = await OpenAsync(new CsvFormat(), "x.csv", ItalianImport);

        Assert.DoesNotContain(cells, cell => cell.Formula is not null);
        Assert.Equal(new("string", "011", null), cells[6]);
        Assert.Equal(new("string", "'=1+1", null), cells[7]);
        Assert.Equal(new("float", "-5.2", null), cells[8]);
        Assert.Equal(new("float", "46.65", null), cells[9]);
        Assert.Equal("%", cells[10].Value);
        Assert.Equal(new("date", "2018-06-30", null), cells[11]);
        Assert.Equal(new("string", "2.10", null), cells[12]);
        Assert.Equal(new("string", "'-5,2", null), cells[13]);
        Assert.Equal(new("float", "1234567.5", null), cells[14]);
    }

    [LibreOfficeFact]
    public async Task The_workbook_opens_with_numbers_as_numbers_and_texts_as_they_are()
    {
        var cells = await OpenAsync(new XlsxFormat(), "x.xlsx", null);

        Assert.DoesNotContain(cells, cell => cell.Formula is not null);
        Assert.Equal(new("string", "011", null), cells[6]);
        Assert.Equal(new("string", "=1+1", null), cells[7]);
        Assert.Equal(new("float", "-5.2", null), cells[8]);
        Assert.Equal(new("float", "46.65", null), cells[9]);
        Assert.Equal(new("string", "%", null), cells[10]);
        Assert.Equal(new("date", "2018-06-30", null), cells[11]);
        Assert.Equal(new("string", "2.10", null), cells[12]);
        Assert.Equal(new("string", "-5,2", null), cells[13]);
        Assert.Equal(new("float", "1234567.5", null), cells[14]);
        Assert.Contains(cells, cell => cell.Value.Contains("_x0041_ «è» 🌳", StringComparison.Ordinal));
    }

    // Saved as «flat XML»: every cell with its type, its value and its formula.
    private async Task<List<Cell>> OpenAsync(IExportFormat format, string name, string? import)
    {
        var file = Path.Combine(folder, name);
        await using (var stream = File.Create(file)) await format.WriteAsync(stream, Table, HostileTableTest.View with { Dialect = Dashboards.Addresses.Dialect.Excel }, CancellationToken.None);
        var document = XDocument.Load(LibreOffice.Convert(file, "fods", folder, import));
        XNamespace table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0", office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0", text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
        return [.. document.Descendants(table + "table").First().Descendants(table + "table-row").SelectMany(row => row.Elements(table + "table-cell").SelectMany(cell =>
            Enumerable.Repeat(new Cell(
                (string?)cell.Attribute(office + "value-type") ?? "", (string?)cell.Attribute(office + "value") ?? (string?)cell.Attribute(office + "date-value") ?? string.Join('\n', cell.Elements(text + "p").Select(line => line.Value)),
                (string?)cell.Attribute(table + "formula")), Math.Min((int?)cell.Attribute(table + "number-columns-repeated") ?? 1, 6))).Take(6))];
    }

    private sealed record Cell(string Type, string Value, string? Formula);
}
