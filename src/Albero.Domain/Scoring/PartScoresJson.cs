using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Albero.Domain.Scoring;

/// <summary>
/// The scored parts of a target in JSON, as the mart stores them: <c>asked</c>, <c>unit</c>, <c>reached</c> for numbers, <c>day</c>
/// and <c>reached_day</c> for days, and <c>achievement</c> in percent points before the cap; what isn't there is left out.
/// </summary>
internal static class PartScoresJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Null where there is no part.</summary>
    public static string? Of(IReadOnlyList<PartScore> parts)
    {
        if (parts.Count == 0) return null;
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartArray();
            foreach (var (part, achievement) in parts)
            {
                json.WriteStartObject();
                Number("asked", part.Asked);
                if (part.Unit is { } unit) json.WriteString("unit", unit);
                Day("day", part.Day);
                Number("reached", part.Reached);
                Day("reached_day", part.ReachedDay);
                Number("achievement", achievement);
                json.WriteEndObject();
            }
            json.WriteEndArray();

            void Number(string name, decimal? value)
            {
                if (value is { } number) json.WriteNumber(name, number);
            }
            void Day(string name, DateOnly? value)
            {
                if (value is { } day) json.WriteString(name, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            }
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
