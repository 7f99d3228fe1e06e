using System.Text.Json;
using Albero.Dashboards.Addresses;

namespace Albero.Dashboards.Exports;

/// <summary>The data dictionary: a Table Schema of the columns, the same whichever file it is read beside.</summary>
internal sealed class SchemaFormat : IExportFormat
{
    public string Extension => ".schema.json";

    public string ContentType => "application/json; charset=utf-8";

    public Dialect? Dialect => Addresses.Dialect.Open;

    public async Task WriteAsync(Stream stream, ExportTable table, ExportView view, CancellationToken cancellationToken)
    {
        await using var json = new Utf8JsonWriter(stream, Json.Options);
        json.WriteStartObject();
        json.WriteString("$schema", "https://datapackage.org/profiles/2.0/tableschema.json");
        json.WriteStartArray("fields");
        foreach (var column in table.Columns) DataDictionary.WriteField(json, column);
        json.WriteEndArray();
        json.WriteStartArray("missingValues");
        json.WriteStringValue("");
        json.WriteEndArray();
        json.WriteEndObject();
        await json.FlushAsync(cancellationToken);
    }
}
