using System.Text.Json;
using Albero.Dashboards.Addresses;

namespace Albero.Dashboards.Exports;

/// <summary>One object: what the file is about, its columns, its rows as objects.</summary>
internal sealed class JsonFormat : IExportFormat
{
    // What is held back before it is sent on: a plan is one piece, many years of many chambers stream.
    private const int Chunk = 64 * 1024;

    public string Extension => ".json";

    public string ContentType => "application/json; charset=utf-8";

    public Dialect? Dialect => Addresses.Dialect.Open;

    public async Task WriteAsync(Stream stream, ExportTable table, ExportView view, CancellationToken cancellationToken)
    {
        await using var json = new Utf8JsonWriter(stream, Json.Options);
        json.WriteStartObject();
        json.WriteStartObject("view");
        foreach (var fact in view.Facts.Where(fact => !fact.IsFilter)) json.WriteString(fact.Name, fact.Value);
        json.WriteStartObject("filters");
        foreach (var fact in view.Facts.Where(fact => fact.IsFilter)) json.WriteString(fact.Name, fact.Value);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("fields");
        foreach (var column in table.Columns) DataDictionary.WriteField(json, column);
        json.WriteEndArray();
        json.WriteStartArray("data");
        foreach (var row in table.Rows)
        {
            json.WriteStartObject();
            for (var i = 0; i < table.Columns.Count; i++) Write(json, table.Columns[i].Name, row[i]);
            json.WriteEndObject();
            if (json.BytesPending > Chunk) await json.FlushAsync(cancellationToken);
        }
        json.WriteEndArray();
        json.WriteEndObject();
        await json.FlushAsync(cancellationToken);
    }

    private static void Write(Utf8JsonWriter json, string name, object? value)
    {
        json.WritePropertyName(name);
        switch (value)
        {
            case null or "": json.WriteNullValue(); break;
            case bool truth: json.WriteBooleanValue(truth); break;
            case long number: json.WriteNumberValue(number); break;
            case int number: json.WriteNumberValue(number); break;
            case decimal number: json.WriteRawValue(PlainNumber.Text(number)); break;
            default: json.WriteStringValue(Json.Text(CsvDialect.OpenData.Cell(value)!)); break;
        }
    }
}
