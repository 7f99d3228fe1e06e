using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Albero.DuckDb;
using CsvHelper;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Albero.Dashboards.Tests.Exports;

/// <summary>An exported file read back: its headings, and every cell as the open dialect would write it.</summary>
internal sealed record ReadFile(IReadOnlyList<string> Names, IReadOnlyList<string?[]> Rows)
{
    public static ReadFile Csv(byte[] bytes, char separator)
    {
        var text = System.Text.Encoding.UTF8.GetString(bytes);
        using var csv = CsvReader.FromText(text.TrimStart('\uFEFF'), new CsvReaderOptions { Separator = separator, HasHeader = false });
        List<string?[]> rows = [];
        while (csv.Read()) rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(i => csv.GetString(i) is { Length: > 0 } cell ? cell : null)]);
        return new([.. rows[0].Select(cell => cell!)], rows[1..]);
    }

    public static ReadFile Json(byte[] bytes)
    {
        using var json = JsonDocument.Parse(bytes);
        var names = json.RootElement.GetProperty("fields").EnumerateArray().Select(field => field.GetProperty("name").GetString()!).ToList();
        return new(names, [.. json.RootElement.GetProperty("data").EnumerateArray().Select(row =>
        {
            Assert.Equal(names, row.EnumerateObject().Select(property => property.Name));
            return row.EnumerateObject().Select(property => property.Value.ValueKind switch
            {
                JsonValueKind.Null => null, JsonValueKind.String => Empty(property.Value.GetString()), _ => property.Value.GetRawText(),
            }).ToArray();
        })]);
    }

    public static ReadFile Parquet(byte[] bytes)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, bytes);
            using var connection = new DuckDBConnection("Data Source=:memory:");
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT * FROM read_parquet($1)";
            command.Parameters.Add(new DuckDBParameter { Value = file });
            using var reader = command.ExecuteReader();
            List<string?[]> rows = [];
            while (reader.Read()) rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : Text(reader.GetValue(i)))]);
            return new([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)], rows);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>A sheet, read by what the format says of each cell and by nothing that our writer knows.</summary>
    public static ReadFile Xlsx(byte[] bytes, string sheet, int header = 1)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        var workbook = document.WorkbookPart!;
        var formats = workbook.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ToList();
        var codes = workbook.WorkbookStylesPart.Stylesheet.NumberingFormats!.Elements<NumberingFormat>().ToDictionary(format => format.NumberFormatId!.Value, format => format.FormatCode!.Value!);
        var part = (WorksheetPart)workbook.GetPartById(workbook.Workbook.Descendants<Sheet>().Single(one => one.Name == sheet).Id!);
        Assert.Empty(part.Worksheet.Descendants<CellFormula>());
        var rows = part.Worksheet.Descendants<Row>().Where(row => row.RowIndex! >= header).Select(row =>
        {
            var cells = new string?[row.Elements<Cell>().Select(cell => Index(cell) + 1).DefaultIfEmpty(0).Max()];
            foreach (var cell in row.Elements<Cell>())
            {
                var code = codes.GetValueOrDefault(formats[(int)(cell.StyleIndex?.Value ?? 0)].NumberFormatId!.Value, "");
                cells[Index(cell)] = cell.DataType?.Value switch
                {
                    CellValues.InlineString => Unescaped(cell.InlineString!.InnerText),
                    CellValues.Boolean => cell.InnerText == "1" ? "true" : "false",
                    _ when cell.InnerText.Length == 0 => null,
                    _ when code.Contains("hh", StringComparison.Ordinal) => Text(DateTime.FromOADate(double.Parse(cell.InnerText, CultureInfo.InvariantCulture))),
                    _ when code.Contains("yyyy", StringComparison.Ordinal) => Text(DateOnly.FromDateTime(DateTime.FromOADate(double.Parse(cell.InnerText, CultureInfo.InvariantCulture)))),
                    _ => cell.InnerText,
                };
            }
            return cells;
        }).ToList();
        var width = rows.Max(row => row.Length);
        return new([.. rows[0].Select(cell => cell!)], [.. rows[1..].Select(row => row.Concat(Enumerable.Repeat<string?>(null, width - row.Length)).ToArray())]);
    }

    /// <summary>The same without the columns that hold the sign of a percent.</summary>
    public ReadFile WithoutUnits()
    {
        var kept = Enumerable.Range(0, Names.Count).Where(i => !Names[i].EndsWith(": unità", StringComparison.Ordinal)).ToList();
        return new([.. kept.Select(i => Names[i])], [.. Rows.Select(row => kept.Select(i => row[i]).ToArray())]);
    }

    private static string Text(object value) => value switch
    {
        DateTime moment => moment.ToString("yyyy-MM-dd'T'HH':'mm':'ss'Z'", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool truth => truth ? "true" : "false",
        decimal number => number.ToString("0.############################", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string? Empty(string? text) => text is { Length: > 0 } ? text : null;

    private static int Index(Cell cell) => cell.CellReference!.Value!.TakeWhile(char.IsLetter).Aggregate(0, (index, letter) => (index * 26) + letter - 'A' + 1) - 1;

    // As the format says: _x000D_ is a character.
    private static string? Unescaped(string text) => Empty(Regex.Replace(text, "_x([0-9A-Fa-f]{4})_", match => ((char)int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()));
}
