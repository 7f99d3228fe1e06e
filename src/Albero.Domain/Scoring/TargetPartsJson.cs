using System.Globalization;
using System.Text;
using System.Text.Json;
using Albero.Domain.Targets;

namespace Albero.Domain.Scoring;

/// <summary>The parts of a target in JSON, as the mart stores them.</summary>
internal static class TargetPartsJson
{
    /// <summary>Null where there is a single value.</summary>
    public static string? Of(IReadOnlyList<TargetPart> parts)
    {
        if (parts.Count == 0) return null;
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            foreach (var part in parts)
            {
                json.WriteStartObject();
                if (part.Number is { } number) json.WriteNumber("number", number);
                if (part.Unit is { } unit) json.WriteString("unit", unit);
                if (part.Date is { } date) json.WriteString("date", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
