using System.Text.Json;
using Albero.Dashboards.Addresses;
using Albero.Metrics;

namespace Albero.Dashboards.Exports;

/// <summary>Writes a Parquet file: columns with their types, rows, texts to keep beside them by key. Only Program.cs knows with which provider.</summary>
internal delegate Task WriteParquet(
    Stream stream, IReadOnlyList<(string Name, string Type)> columns, IEnumerable<IReadOnlyList<object?>> rows,
    IReadOnlyDictionary<string, string> metadata, CancellationToken cancellationToken);

/// <summary>Typed columns for whoever computes; what the file is about and its dictionary are kept inside it.</summary>
internal sealed class ParquetFormat(WriteParquet write) : IExportFormat
{
    // What numbers of plans need; more only where a value has more, so that the type seldom moves from one file to the next.
    private const int UsualScale = 6;
    private const int UsualWidth = 18;
    private const int MostDigits = 38;

    public string Extension => ".parquet";

    public string ContentType => "application/vnd.apache.parquet";

    public Dialect? Dialect => Addresses.Dialect.Open;

    public Task WriteAsync(Stream stream, ExportTable table, ExportView view, CancellationToken cancellationToken)
    {
        var rows = table.Rows.Select(row => row.Select(Plain).ToArray()).ToList();
        var names = Distinct(table.Columns);
        var columns = table.Columns.Select((column, i) => (names[i], Type(column.Type, rows.Select(row => row[i])))).ToList();
        for (var i = 0; i < columns.Count; i++)
        {
            foreach (var row in rows) row[i] = Fitting(columns[i].Item2, row[i]);
        }
        return write(stream, columns, rows, new Dictionary<string, string>
        {
            ["albero.view"] = Text(json =>
            {
                json.WriteStartObject();
                foreach (var fact in view.Facts) json.WriteString(fact.Name, fact.Value);
                json.WriteEndObject();
            }),
            ["albero.fields"] = Text(json =>
            {
                json.WriteStartArray();
                foreach (var (column, name) in table.Columns.Zip(names)) DataDictionary.WriteField(json, column with { Name = name });
                json.WriteEndArray();
            }),
        }, cancellationToken);
    }

    // A column may be named by a printed value, and in Parquet case doesn't tell names apart.
    private static List<string> Distinct(IReadOnlyList<ExportColumn> columns)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var names = new List<string>();
        foreach (var column in columns)
        {
            var name = column.Name;
            for (var n = 2; !taken.Add(name); n++) name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{column.Name}_{n}");
            names.Add(name);
        }
        return names;
    }

    private static object? Plain(object? value) => value switch
    {
        "" => null,
        LocalText text => Json.Text(text.It),
        string text => Json.Text(text),
        int number => (long)number,
        _ => value,
    };

    private static string Type(FieldType type, IEnumerable<object?> values) => type switch
    {
        FieldType.Integer or FieldType.Line => "BIGINT",
        FieldType.Number or FieldType.Percent or FieldType.Fraction => Number(values.Where(value => value is not null).Select(Convert.ToDecimal)),
        FieldType.Date => "DATE",
        FieldType.Moment => "TIMESTAMP",
        FieldType.Boolean => "BOOLEAN",
        _ => "VARCHAR",
    };

    private static string Number(IEnumerable<decimal> values)
    {
        var (whole, scale) = (UsualWidth - UsualScale, UsualScale);
        foreach (var value in values)
        {
            var parts = PlainNumber.Text(Math.Abs(value)).Split('.');
            (whole, scale) = (Math.Max(whole, parts[0].Length), Math.Max(scale, parts is [_, var decimals] ? decimals.Length : 0));
        }
        return whole + scale <= UsualWidth ? $"DECIMAL({UsualWidth},{scale})" : whole + scale <= MostDigits ? $"DECIMAL({MostDigits},{scale})" : "DOUBLE";
    }

    // A count may come as a decimal and a number as a whole one: the column's type decides.
    private static object? Fitting(string type, object? value) => (type, value) switch
    {
        (_, null) => null,
        ("BIGINT", decimal number) => decimal.ToInt64(number),
        ("DOUBLE", decimal number) => (double)number,
        ("VARCHAR", not string) => CsvDialect.OpenData.Cell(value),
        _ => value,
    };

    private static string Text(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Json.Options with { Indented = false })) write(json);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
