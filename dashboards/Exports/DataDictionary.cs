using System.Text.Json;
using Albero.Metrics;

namespace Albero.Dashboards.Exports;

/// <summary>Columns as a Frictionless Table Schema describes fields, with our words in both languages.</summary>
internal static class DataDictionary
{
    /// <summary>Type of a column in the words of Table Schema.</summary>
    public static string Type(ExportColumn column) => column.Type switch
    {
        FieldType.Integer or FieldType.Line => "integer",
        FieldType.Number or FieldType.Percent or FieldType.Fraction => "number",
        FieldType.Date => "date",
        FieldType.Moment => "datetime",
        FieldType.Boolean => "boolean",
        _ => "string",
    };

    /// <summary>Unit of a column's values, or null: a percent sign, or the column that holds it for each row.</summary>
    public static string? Unit(ExportColumn column) => column switch
    {
        { Type: FieldType.Percent } => "%",
        { UnitColumn: { } name } => $"[{name}]",
        _ => null,
    };

    public static void WriteField(Utf8JsonWriter json, ExportColumn column)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteString("type", Type(column));
        if (Format(column) is { } format) json.WriteString("format", format);
        json.WriteString("title", column.Label.It);
        json.WriteString("title_en", column.Label.En);
        if (Unit(column) is { } unit) json.WriteString("unit", unit);
        if (column.Description is { } description)
        {
            json.WriteString("description", description.It);
            json.WriteString("description_en", description.En);
        }
        if (column.Members.Count > 0) WriteMembers(json, column.Members);
        json.WriteEndObject();
    }

    private static string? Format(ExportColumn column) => column.Type switch
    {
        FieldType.Date or FieldType.Moment => "default",
        _ => null,
    };

    private static void WriteMembers(Utf8JsonWriter json, IReadOnlyList<DimensionMember> members)
    {
        json.WriteStartObject("constraints");
        json.WriteStartArray("enum");
        foreach (var member in members) json.WriteStringValue(member.Value);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartArray("categories");
        foreach (var member in members)
        {
            json.WriteStartObject();
            json.WriteString("value", member.Value);
            json.WriteString("label", member.Label.It);
            json.WriteString("label_en", member.Label.En);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
