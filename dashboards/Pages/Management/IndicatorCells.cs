using System.Globalization;
using System.Text.Json;
using Albero.Dashboards.Data;
using Albero.Dashboards.Formats;

namespace Albero.Dashboards.Pages.Management;

/// <summary>The cells of an indicator in as little room as a scorecard has; the printed text is one click away.</summary>
internal static class IndicatorCells
{
    /// <summary>Whether a bar can show it: one number with one meaning.</summary>
    public static bool IsNumeric(MeasurementRow? row) => row is { TargetKind: "number" or "percent" or "relative_change" or "range", Parts: null };

    /// <summary>A target, short: <c>10</c>, <c>90%</c>, <c>31/3 + 31/5</c>, <c>6.000 + 6</c>; the printed text where it is neither.</summary>
    public static string Target(MeasurementRow? row, Func<string, object[], string> words) => row?.TargetKind switch
    {
        null or "none" => NumberText.None,
        "boolean" => words("yes", []),
        "milestone" => words("mgmt-milestone", []),
        _ when row.Parts is { } parts => string.Join(" + ", Parts(parts)),
        "deadline" => row.TargetDate is { } day ? Day(day) : words("mgmt-milestone", []),
        "relative_change" => NumberText.Signed(row.Target) + "%",
        "percent" => NumberText.Plain(row.Target) + "%",
        _ => NumberText.Plain(row.Target),
    };

    /// <summary>A result that is one number; null where words say it better.</summary>
    public static string? Result(MeasurementRow row) =>
        row.Result is { } value && IsNumeric(row)
            ? row.TargetKind == "relative_change" ? NumberText.Signed(value) + "%" : NumberText.Plain(value) + (row.TargetKind == "percent" ? "%" : "")
            : null;

    /// <summary>Whether the printed words are all there is to show; a dash says something only where it was measured.</summary>
    public static bool HasWords(MeasurementRow row) => row.ResultText is { } text && (row.Achievement is not null || Says(text));

    /// <summary>The printed result, and of what was only to be done also what stands where a deviation should: mostly the reason.</summary>
    public static IEnumerable<string> Words(MeasurementRow row)
    {
        var remark = row is { TargetKind: "deadline" or "boolean" or "milestone", DeclaredText: { } text } && text.Any(char.IsLetter) ? text : null;
        if (remark is null || Says(row.ResultText!)) yield return row.ResultText!;
        if (remark is not null) yield return remark;
    }

    /// <summary>Why there is no achievement: without a target, a target that nobody reported on, or something that no number fits.</summary>
    public static string Why(MeasurementRow row, PeriodRow period, Func<string, object[], string> words) => row.Status switch
    {
        "not_due" when row.TargetKind is null or "none" => words("mgmt-no-target", [period.ShortDay]),
        "not_due" => words("mgmt-not-published", []),
        _ => words("status-" + row.Status, []).ToLower(CultureInfo.CurrentCulture),
    };

    private static bool Says(string text) => text.Any(char.IsLetterOrDigit);

    private static string Day(DateOnly day) => day.ToString("d/M", CultureInfo.InvariantCulture);

    // [{"number":6000,"unit":"istanze"},{"number":6,"unit":"riunioni"}] or [{"date":"2018-03-31"},…]
    private static IEnumerable<string> Parts(string json)
    {
        using var document = JsonDocument.Parse(json);
        foreach (var part in document.RootElement.EnumerateArray())
        {
            if (part.TryGetProperty("date", out var date) && DateOnly.TryParse(date.GetString(), CultureInfo.InvariantCulture, out var day)) yield return Day(day);
            else if (part.TryGetProperty("number", out var number) && number.ValueKind == JsonValueKind.Number) yield return NumberText.Plain(number.GetDecimal());
        }
    }
}
