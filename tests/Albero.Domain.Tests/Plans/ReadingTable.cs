using System.Text;
using Albero.Domain.Findings;
using Albero.Domain.Targets;

namespace Albero.Domain.Tests.Plans;

/// <summary>The committed table of readings: every distinct text of a document with what the grammar makes of it.</summary>
internal static class ReadingTable
{
    public static readonly string[] Columns = ["role", "text", "context", "kind", "op", "number", "number2", "unit", "date", "parts", "findings"];

    /// <summary>Reads a text in its role; the context names the year, and the indicator where its name matters: <c>year=2021;indicator=Incremento …</c>.</summary>
    public static string[] Row(string role, string text, string context)
    {
        var parts = context.Split(';', 2);
        var year = int.Parse(parts[0]["year=".Length..], System.Globalization.CultureInfo.InvariantCulture);
        var indicator = parts.Length > 1 ? parts[1]["indicator=".Length..] : "";
        return role switch
        {
            "result" => Row(role, context, ResultParser.Parse(text, year)),
            "deviation" => Row(role, context, ResultParser.Deviation(text)),
            "weight" => Row(role, context, text, WeightParser.Parse(text)),
            _ => Row(role, context, TargetParser.Parse(text, new TargetContext(indicator, Year: year))),
        };
    }

    public static string[] Row(string role, string context, Target target) =>
    [
        role, target.Text, context, target.Kind.Code(), target.Op ?? "", Readings.Number(target.Number), Readings.Number(target.Number2), target.Unit ?? "",
        target.Date is { } date ? Readings.Date(date) : "", Parts(target.Parts), Codes(target.Findings),
    ];

    private static string[] Row(string role, string context, Result result)
    {
        var kind = result.IsNone ? "none" : result.Answer is { } done ? (done ? "yes" : "no") : result.Values.Count > 0 ? (result.Values[0].Unit == "%" ? "percent" : "number") : result.Dates.Count > 0 ? "date" : "text";
        var value = result.Values.Count > 0 ? result.Values[0] : null;
        return
        [
            role, result.Text, context, kind, "", Readings.Number(value?.Number), "", value?.Unit ?? "", result.Dates.Count > 0 ? Readings.Date(result.Dates[^1]) : "",
            result.Values.Count > 1 ? Parts(result.Values) : "", Codes(result.Findings),
        ];
    }

    private static string[] Row(string role, string context, DeclaredDeviation deviation)
    {
        var kind = deviation.IsNone ? "none" : deviation.Values.Count == 0 ? "text" : deviation.Values[0].Unit == "%" ? "percent" : "number";
        var value = deviation.Values.Count > 0 ? deviation.Values[0] : null;
        return [role, deviation.Text, context, kind, "", Readings.Number(value?.Number), "", value?.Unit ?? "", "", deviation.Values.Count > 1 ? Parts(deviation.Values) : "", ""];
    }

    private static string[] Row(string role, string context, string text, Weight weight) =>
    [
        role, text, context, weight.InForce is null ? "none" : "percent", "", Readings.Number(weight.InForce), weight.AsApproved == weight.InForce ? "" : Readings.Number(weight.AsApproved),
        weight.InForce is null ? "" : "%", "", "", Codes(weight.Findings),
    ];

    private static string Parts(IReadOnlyList<TargetPart> parts) => string.Join(" + ", parts.Select(Readings.Part));

    private static string Codes(IReadOnlyList<TextFinding> findings) => string.Join(" ", findings.Select(finding => finding.Code));

    public static string Write(IEnumerable<string[]> rows)
    {
        var csv = new StringBuilder();
        foreach (var row in rows.Prepend(Columns))
            csv.AppendJoin(',', row.Select(cell => cell.AsSpan().ContainsAny(',', '"', '\n') ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell)).Append('\n');
        return csv.ToString();
    }

    /// <summary>Rows of a CSV file as lists of cells, header first.</summary>
    public static List<string[]> Read(string csv)
    {
        var (rows, row, cell, quoted) = (new List<string[]>(), new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < csv.Length; i++)
        {
            var c = csv[i];
            if (quoted && c == '"' && i + 1 < csv.Length && csv[i + 1] == '"') cell.Append(csv[++i]);
            else if (c == '"') quoted = !quoted;
            else if (quoted || c is not (',' or '\n' or '\r')) cell.Append(c);
            else if (c != '\r')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (c != '\n') continue;
                rows.Add([.. row]);
                row.Clear();
            }
        }

        return rows;
    }
}
