using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Albero.Domain.Findings;
using Albero.Domain.Targets;

namespace Albero.Etl.Commands;

/// <summary><c>target</c>: shows how the grammar reads a text, one JSON object a line and nothing else.</summary>
internal static class TargetCommand
{
    private static readonly CultureInfo Italian = CultureInfo.GetCultureInfo("it");

    // A person reads this, and it never lands in a page: letters with accents stay letters.
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        var texts = new Argument<string[]>("TEXT") { Description = "Texts to read, as printed.", Arity = ArgumentArity.ZeroOrMore };
        var stdin = new Option<bool>("--stdin") { Description = "Read one text a line from standard input, blank lines included." };
        var indicator = new Option<string>("--indicator") { Description = "Name of the indicator.", DefaultValueFactory = _ => "" };
        var baseline = new Option<string>("--baseline") { Description = "Historical value as printed.", DefaultValueFactory = _ => "" };
        var unit = new Option<string>("--unit") { Description = "Unit of measure as printed.", DefaultValueFactory = _ => "" };
        var year = new Option<int?>("--year") { Description = "Year of dates that print none." };
        year.Validators.Add(result =>
        {
            // The token, not the value: asking for a value that is no number throws before its error is reported.
            if (result.Tokens is [{ Value: var text }] && !(int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1900 and <= 2199))
                result.AddError($"--year must lie between 1900 and 2199, found '{FoundText.Short(text)}'.");
        });
        var command = new Command("target", "Read targets as the grammar does: one JSON object a line.") { texts, stdin, indicator, baseline, unit, year };
        command.Validators.Add(result =>
        {
            var given = result.GetValue(texts) is { Length: > 0 };
            var piped = result.GetValue(stdin);
            if (result.GetValue(texts)?.FirstOrDefault(text => text.Length > 2 && text.StartsWith("--", StringComparison.Ordinal) && char.IsAsciiLetter(text[2])) is { } unknown)
                result.AddError($"Unknown option {unknown}: expected --stdin, --indicator, --baseline, --unit or --year.");
            if (given == piped) result.AddError(given ? "Give texts or --stdin, not both." : "Nothing to read: give a text, or --stdin to read one a line.");
        });
        command.SetAction(result =>
        {
            var context = new TargetContext(result.GetValue(indicator)!, result.GetValue(baseline)!, result.GetValue(unit)!, result.GetValue(year));
            using var output = Console.OpenStandardOutput();
            using var buffered = new BufferedStream(output, 1 << 16);
            if (result.GetValue(stdin))
            {
                using var input = Console.OpenStandardInput();
                Run(input, context, buffered);
            }
            else
            {
                foreach (var text in result.GetValue(texts)!) Write(TargetParser.Parse(text, context), buffered);
            }
        });
        return command;
    }

    /// <summary>One object for each line; lines end with LF or CR LF, other control characters are part of the text.</summary>
    internal static void Run(Stream input, TargetContext context, Stream output)
    {
        // Broken UTF-8 becomes U+FFFD; a byte-order mark is no part of the first text.
        using var reader = new StreamReader(input, new UTF8Encoding(false, throwOnInvalidBytes: false), detectEncodingFromByteOrderMarks: false);
        foreach (var line in Lines(reader)) Write(TargetParser.Parse(line, context), output);
    }

    private static IEnumerable<string> Lines(StreamReader reader)
    {
        // ReadLine also ends a line at a lone CR, which would answer one printed line with two objects.
        var line = new StringBuilder();
        var buffer = new char[1 << 15];
        var pending = false;
        var first = true;
        int read;
        while ((read = reader.Read(buffer, 0, buffer.Length)) > 0)
        {
            var rest = buffer.AsMemory(0, read);
            if (first && rest.Span[0] == '\ufeff') rest = rest[1..];
            first = false;
            for (var end = rest.Span.IndexOf('\n'); end >= 0; end = rest.Span.IndexOf('\n'))
            {
                line.Append(rest[..end]);
                yield return Take(line);
                rest = rest[(end + 1)..];
                pending = false;
            }

            line.Append(rest);
            pending |= rest.Length > 0;
        }

        if (pending) yield return Take(line);
    }

    private static string Take(StringBuilder line)
    {
        if (line.Length > 0 && line[^1] == '\r') line.Length--;
        var text = line.ToString();
        line.Clear();
        return text;
    }

    internal static void Write(Target target, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, Json))
        {
            json.WriteStartObject();
            json.WriteString("text", Whole(target.Text));
            json.WriteString("kind", target.Kind.Code());
            json.WriteString("op", target.Op);
            Number(json, "number", target.Number);
            Number(json, "number2", target.Number2);
            json.WriteString("unit", target.Unit);
            Date(json, target.Date);
            json.WriteStartArray("parts");
            foreach (var part in target.Parts)
            {
                json.WriteStartObject();
                Number(json, "number", part.Number);
                json.WriteString("unit", part.Unit);
                Date(json, part.Date);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("findings");
            foreach (var finding in target.Findings)
            {
                json.WriteStartObject();
                json.WriteString("code", finding.Code);
                json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
                json.WriteString("message", FindingMessages.Text(finding, Italian));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    /// <summary>Halves of surrogate pairs can't be written as UTF-8: an argument may hold them.</summary>
    private static string Whole(string text)
    {
        var bad = false;
        for (var i = 0; i < text.Length && !bad; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++;
            else bad = true;
        }

        return bad ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : text;
    }

    private static void Number(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }

    private static void Date(Utf8JsonWriter json, DateOnly? date) => json.WriteString("date", date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
