using System.Globalization;
using Albero.Dashboards.Addresses;
using Albero.Dashboards.Exports;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Analysis.Trends;

/// <summary>The table of the panels: one row per indicator, the years side by side.</summary>
internal static class TrendsExport
{
    public static PageExport Export { get; } = new(Paths.Trends, FaultsAsync, TableAsync);

    private static async Task<IReadOnlyList<AddressFault>> FaultsAsync(Snapshot snapshot, ViewContext context) =>
        (await TrendData.LoadAsync(snapshot, context)).Faults(context.State);

    private static async Task<ExportTable> TableAsync(Snapshot snapshot, ViewContext context)
    {
        var data = await TrendData.LoadAsync(snapshot, context);
        var lines = data.Shown(context.State);
        List<ExportColumn> columns =
        [
            new("indicator_series", new("Serie", "Series"), FieldType.Text), new("objective_code", new("Codice obiettivo", "Objective code"), FieldType.Code),
            new("indicator_number", new("N. indicatore", "Indicator no."), FieldType.Integer), new("indicator", new("Indicatore", "Indicator"), FieldType.Text),
        ];
        List<Func<TrendLine, object?>> cells =
        [
            line => line.Series.Id, line => line.Series.Newest.Objective, line => (long)line.Series.Newest.Indicator, line => line.Series.Newest.Title,
        ];
        foreach (var year in lines.SelectMany(line => line.Years.Select(y => y.Year)).Distinct().Order())
        {
            Add(year, "baseline", new("valore storico", "baseline"), at => at.Slot.Baseline);
            Add(year, "target", new("target approvato", "approved target"), at => at.Slot.Target);
            Add(year, "revised_target", new("nuova previsione", "revised target"), at => at.Slot.Revised);
            Add(year, "result", new("risultato", "result"), at => at.Slot.Result);
            // A measure may change between years, so each year says its own.
            columns.Add(new ExportColumn(string.Create(CultureInfo.InvariantCulture, $"unit_{year}"), new($"Unità {year}", $"Unit {year}"), FieldType.Text)
            {
                Description = new("Segno di percentuale dietro i numeri di quell’anno, o nulla.", "Sign of percent behind that year's numbers, or nothing."),
            });
            cells.Add(line => line.Years.FirstOrDefault(other => other.Year == year)?.Slot.Unit is { Length: > 0 } unit ? unit : null);
        }
        columns.Add(new("change", new("Variazione del target", "Change of the target"), FieldType.Number) 
        {
            Description = data.From is { } from
                ? new($"Target {data.To} meno target {from}.", $"Target of {data.To} minus that of {from}.")
                : new("Vuota: c’è un anno solo.", "Empty: there is only one year."),
        });
        cells.Add(line => data.Change(line)?.Difference);
        columns.Add(new("change_percent", new("Variazione del target, %", "Change of the target, %"), FieldType.Percent));
        cells.Add(line => data.Change(line) is { IsPercent: false, Relative: { } relative } ? Math.Round(relative, MidpointRounding.AwayFromZero) : null);
        return new ExportTable(columns, lines.Select(line => (IReadOnlyList<object?>)[.. cells.Select(cell => cell(line))]));

        void Add(int year, string name, LocalText label, Func<TrendYear, decimal?> value)
        {
            var text = year.ToString(CultureInfo.InvariantCulture);
            columns.Add(new ExportColumn($"{name}_{text}", new($"{text}: {label.It}", $"{text}: {label.En}"), FieldType.Number));
            cells.Add(line => line.Years.FirstOrDefault(other => other.Year == year) is { } found ? value(found) : null);
        }
    }
}
