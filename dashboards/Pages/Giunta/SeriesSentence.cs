using Albero.Dashboards.Data;
using Albero.Dashboards.Formats;
using Albero.Dashboards.Resources;
using Microsoft.Extensions.Localization;

namespace Albero.Dashboards.Pages.Giunta;

/// <summary>A series in one sentence, for who doesn't see its chart.</summary>
internal static class SeriesSentence
{
    public static string Of(SeriesLine line, IStringLocalizer<Texts> T) =>
        string.Join("; ", line.Cells.Select(cell => new PeriodRow(cell.Period, "", 0).Day + ": " + Cell(cell, T)));

    /// <summary>Checkpoints of the series without a result.</summary>
    public static string? Unpublished(SeriesLine line)
    {
        var days = line.Cells.Where(cell => cell.ResultText is null).Select(cell => new PeriodRow(cell.Period, "", 0).Day).ToList();
        return days.Count == 0 ? null : string.Join(", ", days);
    }

    private static string Cell(SeriesCell cell, IStringLocalizer<Texts> T)
    {
        var parts = new List<string>();
        if (cell.TargetText is { } target) parts.Add(T["series-says-target", Value(cell.Target, cell, target)]);
        if (cell.RevisedText is { } revised) parts.Add(T["series-says-revised", Value(cell.Revised, cell, revised)]);
        parts.Add(cell.ResultText is { } result ? T["series-says-result", Value(cell.Result, cell, result)] : T["series-says-unpublished"]);
        return string.Join(", ", parts);
    }

    private static string Value(decimal? number, SeriesCell cell, string printed) =>
        number is null ? $"«{printed}»" : NumberText.Plain(number) + (cell.Scale is "%" or "±%" ? "%" : "");
}
