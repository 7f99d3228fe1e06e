using System.Text.Json;
using Albero.Dashboards.Addresses;
using Albero.Dashboards.Exports;
using Albero.Dashboards.Exports.Xlsx;
using Albero.DuckDb;
using Albero.Metrics;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Albero.Dashboards.Tests.Exports;

/// <summary>Texts and numbers that a format could take for something else come back as they were.</summary>
public sealed class HostileTableTest
{
    private static readonly string[] Texts =
    [
        "=1+1", "-5,2", "011", "+39", "@x", "\tx", "\rx", "a\tb", "say \"it\"", "a\nb", "a\r\nb", "🌳", "è €", "nul\0after", "bell\a", "_x0041_", "a;b,c", " x ", "'=x", "TRUE", "1E5", "2018-06-30", "%", "<b>&amp;</b>", "\u2028",
    ];

    private static readonly decimal?[] Numbers = [-5.2m, 0m, 1000000m, 46.6500m, 0.000000001m, 659206.67m, 123456789012345m, -0.5m, null];

    internal static ExportTable Table => new(
        [
            new("text", new("Testo", "Text"), FieldType.Text), new("code", new("Codice", "Code"), FieldType.Code), new("number", new("Numero", "Number"), FieldType.Number), new("percent", new("Quota", "Share"), FieldType.Percent),
            new("whole", new("Intero", "Whole"), FieldType.Integer), new("day", new("Giorno", "Day"), FieldType.Date), new("moment", new("Momento", "Moment"), FieldType.Moment), new("flag", new("Sì o no", "Yes or no"), FieldType.Boolean),
        ],
        [.. Texts.Select((text, i) => new object?[]
        {
            text, text, Numbers[i % Numbers.Length], Numbers[(i + 1) % Numbers.Length], i % 3 == 0 ? null : (long)i * 1000,
            i % 2 == 0 ? new DateOnly(2018, 6, 30).AddDays(i) : null, i % 4 == 0 ? null : new DateTime(2026, 11, 21, 9, i, 59, DateTimeKind.Utc), i % 3 == 0 ? null : i % 3 == 1,
        })]);

    internal static ExportView View { get; } = new([new("plan_year", LocalText.Same("Anno"), "2018"), new("cerca", LocalText.Same("cerca"), "=1+1") { IsFilter = true }], Dialect.Open);

    [Fact]
    public async Task Open_csv_json_and_parquet_hold_every_cell_as_it_was()
    {
        var expected = Table.Rows.Select(row => row.Select(CsvDialect.OpenData.Cell)).ToList();

        Assert.Equal(expected, ReadFile.Csv(await WriteAsync(new CsvFormat()), ',').Rows);
        Assert.Equal(expected, ReadFile.Json(await WriteAsync(new JsonFormat())).Rows);
        Assert.Equal(expected, ReadFile.Parquet(await WriteAsync(new ParquetFormat(ParquetFile.WriteAsync))).Rows);
    }

    [Fact]
    public async Task A_workbook_holds_every_cell_as_it_was_and_no_formula()
    {
        var read = ReadFile.Xlsx(await WriteAsync(new XlsxFormat()), "Dati");

        Assert.Equal(["Testo", "Codice", "Numero", "Quota", "Quota: unità", "Intero", "Giorno", "Momento", "Sì o no"], read.Names);
        Assert.Equal(Table.Rows.Select(row => row.Select(CsvDialect.OpenData.Cell)).ToList(), read.WithoutUnits().Rows);
        Assert.Equal(Table.Rows.Select(row => row[3] is null ? null : "%"), read.Rows.Select(row => row[4]));
    }

    [Fact]
    public async Task A_workbook_is_valid_and_its_header_stays_in_sight()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(await WriteAsync(new XlsxFormat())), isEditable: false);

        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2013).Validate(document).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}"));
        Assert.Equal(["Dati", "Dizionario", "Vista"], document.WorkbookPart!.Workbook.Descendants<Sheet>().Select(sheet => sheet.Name!.Value));
        var data = ((WorksheetPart)document.WorkbookPart.GetPartById(document.WorkbookPart.Workbook.Descendants<Sheet>().First().Id!)).Worksheet;
        Assert.Equal(PaneStateValues.Frozen, data.Descendants<Pane>().Single().State!.Value);
        Assert.Equal($"A1:I{Texts.Length + 1}", data.Descendants<AutoFilter>().Single().Reference!.Value);
    }

    [Fact]
    public async Task Numbers_keep_their_decimals_in_the_format_of_their_cell()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(await WriteAsync(new XlsxFormat())), isEditable: false);
        var workbook = document.WorkbookPart!;
        var styles = workbook.WorkbookStylesPart!.Stylesheet;
        string Code(string reference)
        {
            var cell = ((WorksheetPart)workbook.GetPartById(workbook.Workbook.Descendants<Sheet>().First().Id!)).Worksheet.Descendants<Cell>().Single(one => one.CellReference == reference);
            var id = styles.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value).NumberFormatId!.Value;
            return styles.NumberingFormats!.Elements<NumberingFormat>().Single(format => format.NumberFormatId! == id).FormatCode!.Value!;
        }

        Assert.Equal(["#,##0.0", "#,##0", "#,##0", "#,##0.00", "dd/mm/yyyy"], new[] { "C2", "C3", "C4", "C5", "G2" }.Select(Code));
    }

    [Fact]
    public async Task Parquet_has_typed_columns()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, await WriteAsync(new ParquetFormat(ParquetFile.WriteAsync)));
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT string_agg(column_name || ' ' || column_type, ', ') FROM (DESCRIBE SELECT * FROM read_parquet($1))";
        command.Parameters.Add(new DuckDBParameter { Value = file });

        Assert.Equal("text VARCHAR, code VARCHAR, number DECIMAL(38,9), percent DECIMAL(38,9), whole BIGINT, day DATE, moment TIMESTAMP, flag BOOLEAN", command.ExecuteScalar());

        command.CommandText = "SELECT decode(value) FROM parquet_kv_metadata($1) WHERE decode(key) = 'albero.view'";
        Assert.Equal("=1+1", JsonDocument.Parse((string)command.ExecuteScalar()!).RootElement.GetProperty("cerca").GetString());
        File.Delete(file);
    }

    [Fact]
    public async Task Half_characters_become_a_mark_and_stop_no_format()
    {
        var half = new ExportTable([new("text", LocalText.Same("Testo"), FieldType.Text)], [["a\uD83Cb"]]);

        Assert.Equal("a\uFFFDb", ReadFile.Csv(await WriteAsync(new CsvFormat(), half), ',').Rows[0][0]);
        Assert.Equal("a\uFFFDb", ReadFile.Json(await WriteAsync(new JsonFormat(), half)).Rows[0][0]);
        Assert.Equal("a\uFFFDb", ReadFile.Parquet(await WriteAsync(new ParquetFormat(ParquetFile.WriteAsync), half)).Rows[0][0]);
        Assert.Equal("a\uFFFDb", ReadFile.Xlsx(await WriteAsync(new XlsxFormat(), half), "Dati").Rows[0][0]);
    }

    [Fact]
    public async Task A_table_without_rows_is_a_file_with_columns()
    {
        var empty = Table with { Rows = [] };

        Assert.Equal(8, ReadFile.Json(await WriteAsync(new JsonFormat(), empty)).Names.Count);
        Assert.Equal(8, ReadFile.Parquet(await WriteAsync(new ParquetFormat(ParquetFile.WriteAsync), empty)).Names.Count);
        Assert.Empty(ReadFile.Xlsx(await WriteAsync(new XlsxFormat(), empty), "Dati").Rows);
    }

    private static async Task<byte[]> WriteAsync(IExportFormat format, ExportTable? table = null)
    {
        using var stream = new MemoryStream();
        await format.WriteAsync(new AsyncOnlyStream(stream), table ?? Table, View, CancellationToken.None);
        return stream.ToArray();
    }
}
