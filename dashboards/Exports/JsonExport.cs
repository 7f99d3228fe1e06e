using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Albero.Metrics;

namespace Albero.Dashboards.Exports;

/// <summary>Writes tables as JSON: an array with one object per row, by the names of the mart, null where absent.</summary>
internal static class JsonExport
{
    public const string ContentType = "application/json; charset=utf-8";

    // Readable accents: the answer is a file, never a piece of a page.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const int FlushBytes = 32 * 1024;

    public static async Task WriteAsync(Stream stream, ExportTable table, CancellationToken cancellationToken = default)
    {
        await using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartArray();
        foreach (var row in table.Rows)
        {
            json.WriteStartObject();
            for (var i = 0; i < table.Columns.Count; i++)
            {
                json.WritePropertyName(table.Columns[i].Name);
                WriteValue(json, row[i]);
            }
            json.WriteEndObject();
            if (json.BytesPending > FlushBytes) await json.FlushAsync(cancellationToken);
        }
        json.WriteEndArray();
        await json.FlushAsync(cancellationToken);
    }

    private static void WriteValue(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case bool truth: json.WriteBooleanValue(truth); break;
            case long number: json.WriteNumberValue(number); break;
            case decimal number: json.WriteRawValue(CsvDialect.OpenData.Number(number)); break;
            case string or LocalText or DateOnly or DateTime: json.WriteStringValue(CsvDialect.OpenData.Cell(value)); break;
            default: throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"An export has no JSON for a {value.GetType().Name}."), nameof(value));
        }
    }
}
