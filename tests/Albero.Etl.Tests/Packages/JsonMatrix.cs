using System.Globalization;
using System.Text.Json.Nodes;
using Albero.Etl.Packages;

namespace Albero.Etl.Tests.Packages;

/// <summary>A property that a JSON file of ours must have, and the values that it may not have.</summary>
/// <param name="Path">For example <c>sources[0].date</c>.</param>
/// <param name="Required">Whether its absence is a fault.</param>
/// <param name="Expected">What is said to be expected, in both languages; <see cref="AnyText"/> in the words of each.</param>
/// <param name="Wrong">Values as JSON.</param>
internal sealed record JsonProperty(string Path, bool Required, string Expected, params string[] Wrong)
{
    public const string AnyText = "*";

    public string It => Expected == AnyText ? "un testo non vuoto" : Expected;

    public string En => Expected == AnyText ? "a text that isn't empty" : Expected;
}

/// <summary>Spoils each property of a JSON file in every way and looks at what is said about it.</summary>
/// <param name="text">The sound file, one property a line.</param>
/// <param name="read">Writes a text where the file stands and reads it.</param>
/// <param name="wrong">The code for a wrong value.</param>
internal sealed class JsonMatrix(string text, Func<string, (string File, FaultList Faults)> read, FaultCode wrong)
{
    private static readonly CultureInfo Italian = CultureInfo.GetCultureInfo("it-IT");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");
    private static readonly System.Text.Json.JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Paths of all properties, of lists only those of the first object.</summary>
    public IEnumerable<string> Paths() => Below(JsonNode.Parse(text)!.AsObject(), "");

    public void Check(JsonProperty property)
    {
        var (parent, name) = Split(property.Path);
        Expect(root => At(root, parent).Remove(name), property.Required ? FaultCode.PropertyMissing : null, property, parent, "");
        foreach (var json in property.Wrong)
        {
            var value = JsonNode.Parse(json);
            // What is null isn't there, and an element of a list is named by its place.
            if (value is null) Expect(root => At(root, parent)[name] = null, property.Required ? FaultCode.PropertyMissing : null, property, property.Path, "");
            else Expect(root => At(root, parent)[name] = JsonNode.Parse(json), wrong, property, property.Path, value is JsonValue scalar && scalar.TryGetValue<string>(out var found) ? found : value.ToJsonString());
        }

        // A slip of the pen in its name: what is meant is missing, what stands there is unknown.
        var (file, faults) = read(Spoilt(root => { var owner = At(root, parent); var old = owner[name]; owner.Remove(name); owner["x_" + name] = old; }));
        var slip = (parent.Length == 0 ? "" : parent + ".") + "x_" + name;
        var unknown = Assert.Single(faults, fault => fault.Code == FaultCode.PropertyUnknown && (fault.File, fault.Column, fault.Found) == (file, slip, "x_" + name));
        Assert.Equal(property.Required, faults.Any(fault => fault.Code == FaultCode.PropertyMissing && fault.Column == property.Path));
        Assert.StartsWith($"{file}:{unknown.Line}: colonna {slip}: trovato «x_{name}», atteso solo le proprietà ", PackageMessages.Text(unknown, Italian));
        Assert.StartsWith($"{file}:{unknown.Line}: column {slip}: found «x_{name}», expected only the properties ", PackageMessages.Text(unknown, English));
    }

    private void Expect(Action<JsonObject> spoil, FaultCode? code, JsonProperty property, string lineOf, string found)
    {
        var spoilt = Spoilt(spoil);
        var (file, faults) = read(spoilt);
        var all = string.Join(" / ", faults.Select(fault => PackageMessages.Text(fault, Italian)));
        if (code is null)
        {
            Assert.True(faults.Count == 0, $"{property.Path} may be missing, but: {all}");
            return;
        }

        var told = faults.Where(fault => fault.Code == code && fault.File == file && (fault.Column == property.Path || (fault.Column.StartsWith(property.Path + "[", StringComparison.Ordinal) && found.Contains(fault.Found)))).ToList();
        Assert.True(told.Count == 1, $"{property.Path} «{found}» should be {code}, but: {all}");
        var at = told[0].Column == property.Path ? lineOf : told[0].Column;
        Assert.True(Line(spoilt, at) == told[0].Line, $"{property.Path} «{found}» stands at line {Line(spoilt, at)}, not {told[0].Line}");
        var (it, en) = (PackageMessages.Text(told[0], Italian), PackageMessages.Text(told[0], English));
        Assert.Contains(code == FaultCode.PropertyMissing ? $"trovato «», atteso la proprietà con {property.It}. " : $"», atteso {property.It}. ", it);
        Assert.Contains(code == FaultCode.PropertyMissing ? $"found «», expected the property with {property.En}. " : $"», expected {property.En}. ", en);
        Assert.StartsWith($"{file}:{told[0].Line}: colonna {told[0].Column}: trovato «", it);
        Assert.StartsWith($"{file}:{told[0].Line}: column {told[0].Column}: found «", en);
        Assert.DoesNotContain(it, char.IsControl);
    }

    private string Spoilt(Action<JsonObject> spoil)
    {
        var root = JsonNode.Parse(text)!.AsObject();
        spoil(root);
        return root.ToJsonString(Indented);
    }

    // Counted in the text itself, independently of the reader: every container and every property begins a line.
    private static int Line(string json, string path)
    {
        var (line, from) = (1, 0);
        var lines = json.Split('\n');
        foreach (var part in path.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, index) = part.IndexOf('[') is >= 0 and var bracket ? (part[..bracket], int.Parse(part[(bracket + 1)..^1], CultureInfo.InvariantCulture)) : (part, -1);
            var indent = lines[from].TakeWhile(sign => sign == ' ').Count() + 2;
            while (!lines[from].StartsWith($"{new string(' ', indent)}\"{name}\":", StringComparison.Ordinal)) from++;
            if (index >= 0)
            {
                for (var seen = -1; seen < index;)
                {
                    from++;
                    if (lines[from].TakeWhile(sign => sign == ' ').Count() == indent + 2 && lines[from].Trim() is not ("}" or "},")) seen++;
                }
            }

            line = from + 1;
        }

        return line;
    }

    private static IEnumerable<string> Below(JsonObject node, string path)
    {
        foreach (var (name, value) in node)
        {
            yield return path + name;
            if (value is JsonArray { Count: > 0 } list && list[0] is JsonObject first)
            {
                foreach (var below in Below(first, $"{path}{name}[0].")) yield return below;
            }
        }
    }

    private static (string Parent, string Name) Split(string path) => path.LastIndexOf('.') is >= 0 and var dot ? (path[..dot], path[(dot + 1)..]) : ("", path);

    private static JsonObject At(JsonObject root, string parent) => parent.Length == 0 ? root : root[parent[..parent.IndexOf('[')]]![0]!.AsObject();
}
