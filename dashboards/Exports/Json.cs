using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Albero.Dashboards.Exports;

/// <summary>How JSON files are written.</summary>
internal static class Json
{
    public static JsonWriterOptions Options { get; } = new()
    {
        Indented = true,
        // The file is downloaded, never part of a page: accents and apostrophes stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>A text without half characters, which UTF-8 has no place for.</summary>
    public static string Text(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
