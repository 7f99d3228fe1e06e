using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Albero.Etl.Packages;

/// <summary>
/// Typed access to the properties of a JSON file of ours. A wrong or missing property is a fault with its line; the
/// value then is a blank one, and nobody uses it because faults stop the load.
/// </summary>
internal sealed class JsonFields(
    string file, JsonElement element, string path, IReadOnlyDictionary<string, int> lines, FaultCode wrong, FaultList faults)
{
    private static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonFields? Open(string file, byte[] bytes, FaultCode wrong, FaultList faults)
    {
        var text = bytes.AsMemory(bytes.AsSpan().StartsWith((byte[])[0xEF, 0xBB, 0xBF]) ? 3 : 0);
        if (Utf8Check.FirstFault(text.Span, (byte)'\n') is var (badLine, _, bad))
        {
            faults.Add(new(FaultCode.NotUtf8, file, badLine, "", bad));
            return null;
        }

        try
        {
            var root = JsonDocument.Parse(text).RootElement;
            if (root.ValueKind == JsonValueKind.Object)
            {
                var twice = new List<(string Path, int Line)>();
                var lines = JsonLines.Of(text.Span, twice);
                foreach (var (path, line) in twice) faults.Add(new(FaultCode.PropertyTwice, file, line, path, path));
                return twice.Count == 0 ? new(file, root, "", lines, wrong, faults) : null;
            }

            faults.Add(new(FaultCode.ManifestNotJson, file, 1, "", root.GetRawText()));
        }
        catch (JsonException fault)
        {
            var line = (int)(fault.LineNumber ?? 0);
            var found = System.Text.Encoding.UTF8.GetString(text.Span).Split('\n').ElementAtOrDefault(line)?.Trim() ?? "";
            faults.Add(new(FaultCode.ManifestNotJson, file, line + 1, "", found));
        }

        return null;
    }

    /// <summary>A text for which <paramref name="fits"/> holds; <paramref name="expected"/> says what that means.</summary>
    public string Text(string name, string expected, Func<string, bool> fits) =>
        Value(name, expected) is not { } value ? ""
        : value.ValueKind == JsonValueKind.String && !FoundText.HoldsControl(value.GetString()!) && fits(value.GetString()!) ? value.GetString()!
        : Wrong(name, value, expected, "");

    /// <summary>A text that isn't empty, or null when the property is null or absent.</summary>
    public string? OptionalText(string name)
    {
        if (!element.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null) return null;
        return Text(name, PackageMessages.AnyText, text => text.Length > 0);
    }

    /// <summary>A fault for every property of another name, which would be overlooked: most often it is a slip of the pen.</summary>
    public void AllowOnly(params IReadOnlyList<string> names)
    {
        foreach (var unknown in element.EnumerateObject().Select(property => property.Name).Except(names))
        {
            faults.Add(new(FaultCode.PropertyUnknown, file, LineOf(unknown), Path(unknown), unknown, string.Join(", ", names)));
        }
    }

    /// <summary>For a property that may be missing and that only says what is so anyway: it mustn't say anything else.</summary>
    public void OptionalText(string name, string expected, Func<string, bool> fits)
    {
        if (element.TryGetProperty(name, out _)) Text(name, expected, fits);
    }

    public decimal Number(string name, string expected, Func<decimal, bool> fits) =>
        Value(name, expected) is not { } value ? 0
        : value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) && fits(number) ? number
        : Wrong(name, value, expected, 0m);

    public bool Boolean(string name) =>
        Value(name, "true, false") is not { } value ? false
        : value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean()
        : Wrong(name, value, "true, false", false);

    /// <summary>A date, or null when the property is null or absent.</summary>
    public DateOnly? OptionalDate(string name)
    {
        if (!element.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null) return null;
        return value.ValueKind == JsonValueKind.String
            && DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && date.Year is >= 1900 and <= 2199
            ? date
            : Wrong<DateOnly?>(name, value, "yyyy-MM-dd", null);
    }

    public IReadOnlyList<string> Texts(string name, string expected, Func<string, bool> fits, bool empty = true)
    {
        if (Value(name, expected) is not { } value) return [];
        if (value.ValueKind != JsonValueKind.Array || (!empty && value.GetArrayLength() == 0)) return Wrong<IReadOnlyList<string>>(name, value, expected, []);
        var texts = value.EnumerateArray().Select(item => item.ValueKind == JsonValueKind.String ? item.GetString()! : item.GetRawText()).ToList();
        foreach (var (index, text) in texts.Index().Where(item => !fits(item.Item))) AddWrong($"{name}[{index}]", text, expected);
        foreach (var twice in texts.Index().Where(item => texts.IndexOf(item.Item) < item.Index)) AddWrong($"{name}[{twice.Index}]", twice.Item, PackageMessages.Unique);
        return [.. texts.Where(fits)];
    }

    /// <summary>The objects of an array.</summary>
    public IReadOnlyList<JsonFields> Objects(string name, string expected)
    {
        if (Value(name, expected) is not { } value) return [];
        if (value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.Object) || value.GetArrayLength() == 0)
        {
            return Wrong<IReadOnlyList<JsonFields>>(name, value, expected, []);
        }

        return [.. value.EnumerateArray().Select((item, index) => new JsonFields(file, item, $"{Path(name)}[{index}]", lines, wrong, faults))];
    }

    public void AddWrong(string name, string found, string expected) => faults.Add(new(wrong, file, LineOf(name), Path(name), found, expected));

    private JsonElement? Value(string name, string expected)
    {
        if (element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null) return value;
        faults.Add(new(FaultCode.PropertyMissing, file, lines.GetValueOrDefault(Path(name), lines.GetValueOrDefault(path, 1)), Path(name), "", expected));
        return null;
    }

    private T Wrong<T>(string name, JsonElement value, string expected, T blank)
    {
        AddWrong(name, value.ValueKind == JsonValueKind.String ? value.GetString()! : JsonSerializer.Serialize(value, OneLine), expected);
        return blank;
    }

    /// <summary>1-based line of a property's value.</summary>
    public int LineOf(string name) => lines.GetValueOrDefault(Path(name), 1);

    private string Path(string name) => path.Length == 0 ? name : $"{path}.{name}";
}
