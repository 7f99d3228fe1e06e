using Albero.Dashboards.Addresses;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Giunta;

/// <summary>The chosen series, or all of them, one row per checkpoint: the numbers and the printed cells of the charts.</summary>
internal static class SeriesExport
{
    public static PageExport Export { get; } = PageExport.OfRows(Paths.Series, FaultsAsync, RunAsync);

    /// <summary>What the address names and the chamber doesn't have.</summary>
    public static async Task<IReadOnlyList<AddressFault>> FaultsAsync(Snapshot snapshot, ViewContext context) =>
        (await SeriesData.LoadAsync(snapshot, context)).Faults(context.State);

    private static async Task<RowSet> RunAsync(Snapshot snapshot, ViewContext context)
    {
        var data = await SeriesData.LoadAsync(snapshot, context);
        var lines = data.Find(context.State.Series) is { } chosen ? [chosen] : data.Of(context.State.Area);
        var shown = lines.SelectMany((line, at) => line.Cells.Select((cell, i) => (cell, Place: (at, i)))).ToDictionary(pair => Key(pair.cell), pair => pair.Place);
        var rows = await SeriesCell.RowsAsync(snapshot, context.Plan!.Chamber);
        string KeyOf(IReadOnlyList<object?> row) => $"{row[rows.IndexOf("indicator_series")]}|{row[rows.IndexOf("period")]}|{row[rows.IndexOf("plan_year")]}";
        var kept = rows.Rows.Where(row => shown.ContainsKey(KeyOf(row))).OrderBy(row => shown[KeyOf(row)]).ToList();
        return rows with { Rows = kept, TotalRows = kept.Count };
    }

    private static string Key(SeriesCell cell) => $"{cell.Series}|{cell.Period}|{cell.Year}";
}
