using System.Text.Encodings.Web;
using System.Text.Json;

namespace Albero.Dashboards.Notes;

/// <summary>One line of the file of notes: a JSON object, so that any tool reads it and a break inside a note is no end of line.</summary>
internal static class NoteLine
{
    // Far above what a line of ours has; what is longer was not written here.
    private const int Longest = 20_000;

    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web)
    {
        // The file is no web page: apostrophes and accents stay as they were typed, for whoever opens it.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    public static string Write(FindingNote note) => JsonSerializer.Serialize(note, Form);

    /// <summary>The note of a line, or null for one that is damaged: half written, edited by hand, or not ours.</summary>
    public static FindingNote? Read(string line)
    {
        if (line.Length > Longest) return null;
        try
        {
            return JsonSerializer.Deserialize<FindingNote>(line, Form) is { FindingId.Length: > 0 } note && IsText(note.Note) && note.Note.Length <= FindingNote.LongestNote
                ? note with { At = note.At.ToUniversalTime() }
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Whether a text holds only what people write: no control characters but breaks and tabs, no half characters.</summary>
    public static bool IsText(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i]) && text[i] is not ('\n' or '\t')) return false;
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++;
            else if (char.IsSurrogate(text[i]) || IsTurning(text[i])) return false;
        }
        return true;
    }

    // Marks that turn the direction of writing make a text look like another one.
    private static bool IsTurning(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
