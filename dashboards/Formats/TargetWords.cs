using System.Text.Json;
using Albero.Dashboards.Data;

namespace Albero.Dashboards.Formats;

/// <summary>What was understood of a printed cell, said back in words: kind, operator, value, unit, date, parts.</summary>
public static class TargetWords
{
    /// <summary>The target's reading.</summary>
    /// <param name="words">Gives a text by key and arguments.</param>
    public static string Target(MeasurementRow row, Func<string, object[], string> words) => row.TargetKind switch
    {
        null or "none" => words("read-none", []),
        "milestone" => words("read-milestone", []),
        "boolean" => words("read-boolean", []),
        "deadline" when row.Parts is { } parts => words("read-deadlines", [Parts(parts)]),
        "deadline" => words("read-deadline", [NumberText.Date(row.TargetDate)]),
        "relative_change" => words("read-change", [Operator(row, words), NumberText.Signed(row.Target) + "%"]),
        _ when row.Parts is { } parts => words("read-parts", [Operator(row, words), Parts(parts)]),
        "percent" => $"{Operator(row, words)} {NumberText.Plain(row.Target)}%",
        _ => $"{Operator(row, words)} {Amount(row.Target, row.Unit)}",
    };

    /// <summary>The result's reading; null where nothing was read from it.</summary>
    public static string? Result(MeasurementRow row, Func<string, object[], string> words) => row switch
    {
        { ResultText: null } => null,
        { AchievementParts: { Count: > 0 } parts } => string.Join(" + ", from part in parts where part.Reached is not null || part.ReachedDay is not null
                                                                         select part.ReachedDay is { } day ? NumberText.Date(day) : Amount(part.Reached, part.Unit)),
        { Result: { } value } => Amount(value, row.TargetKind is "percent" or "relative_change" ? "%" : row.Unit),
        { Met: { } met, TargetKind: "boolean" or "deadline" } => words(met ? "yes" : "no", []),
        { Met: null } => words("read-unmeasured", [words("status-" + row.Status, [])]),
        _ => null,
    };

    /// <summary>A deviation with its unit: <c>−3 p.p.</c>, <c>+1.760 posizioni</c>.</summary>
    public static string Deviation(decimal? value, string? unit) => value is null ? NumberText.None : unit switch
    {
        null => NumberText.Signed(value),
        "punti" or "%" => NumberText.Signed(value) + " p.p.",
        _ => NumberText.Signed(value) + " " + unit,
    };

    /// <summary>A number with its unit: <c>82,7%</c>, <c>6.000 istanze</c>.</summary>
    public static string Amount(decimal? value, string? unit) => value is null ? NumberText.None : unit switch
    {
        null => NumberText.Plain(value),
        "%" => NumberText.Plain(value) + "%",
        "€" => "€ " + NumberText.Plain(value),
        _ => NumberText.Plain(value) + " " + unit,
    };

    private static string Operator(MeasurementRow row, Func<string, object[], string> words)
    {
        var name = row.Operator switch { ">=" => "op-at-least", "<=" => "op-at-most", ">" => "op-more", "<" => "op-less", "between" => "op-between", _ => "op-exactly" };
        return words(name, []) + (row.OperatorInferred ? " " + words("op-inferred", []) : "");
    }

    // [{"number":6000,"unit":"istanze"},{"number":6,"unit":"riunioni"}] or [{"date":"2018-03-31"},…]
    private static string Parts(string json)
    {
        using var document = JsonDocument.Parse(json);
        return string.Join(" + ", document.RootElement.EnumerateArray().Select(part =>
            part.TryGetProperty("date", out var date) && date.ValueKind == JsonValueKind.String && DateOnly.TryParse(date.GetString(), out var day)
                ? NumberText.Date(day)
                : Amount(part.TryGetProperty("number", out var number) && number.ValueKind == JsonValueKind.Number ? number.GetDecimal() : null,
                    part.TryGetProperty("unit", out var unit) ? unit.GetString() : null)));
    }
}
