using System.Text.Json;

namespace Albero.Etl.Packages;

/// <summary>The line of every value of a JSON text by its path (<c>sources[0].sha256</c>), which JsonDocument doesn't keep.</summary>
internal static class JsonLines
{
    /// <param name="json">The text.</param>
    /// <param name="twice">Gets the path and line of every property that stands in its object a second time.</param>
    /// <exception cref="JsonException">A text holds an escape that is no character; other syntax must be sound.</exception>
    public static IReadOnlyDictionary<string, int> Of(ReadOnlySpan<byte> json, ICollection<(string Path, int Line)> twice)
    {
        var lines = new Dictionary<string, int>();
        var reader = new Utf8JsonReader(json);
        // One entry per open container: its path, and the next index when it is an array.
        var open = new Stack<(string Path, int Index)>();
        var (property, line, counted) = ("", 1, 0);
        while (reader.Read())
        {
            line += json[counted..(int)reader.TokenStartIndex].Count((byte)'\n');
            counted = (int)reader.TokenStartIndex;
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    property = Text(ref reader, line);
                    continue;
                case JsonTokenType.String:
                    Text(ref reader, line);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    open.Pop();
                    continue;
            }

            var path = property;
            if (open.TryPop(out var parent))
            {
                path = parent.Index >= 0 ? $"{parent.Path}[{parent.Index}]" : parent.Path.Length == 0 ? property : $"{parent.Path}.{property}";
                open.Push(parent.Index >= 0 ? (parent.Path, parent.Index + 1) : parent);
            }

            if (!lines.TryAdd(path, line)) twice.Add((path, line));
            if (reader.TokenType is JsonTokenType.StartObject) open.Push((path, -1));
            if (reader.TokenType is JsonTokenType.StartArray) open.Push((path, 0));
        }

        return lines;
    }

    private static string Text(ref Utf8JsonReader reader, int line)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException half)
        {
            throw new JsonException(half.Message, null, line - 1, null);
        }
    }
}
