using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Giunta;

/// <summary>The series of a chamber over all loaded years, with the reasons of their breaks: two queries.</summary>
/// <param name="All">All series, those that still run first, each as its newest plan orders it.</param>
/// <param name="Notes">Why a member isn't simply the one of the year before, by year, objective and indicator.</param>
public sealed record SeriesData(IReadOnlyList<SeriesLine> All, IReadOnlyDictionary<(int Year, string Objective, int Indicator), string> Notes)
{
    public IReadOnlyList<SeriesLine> Continuing { get; } = [.. All.Where(line => line.IsContinuing)];

    public static async Task<SeriesData> LoadAsync(Snapshot snapshot, ViewContext context)
    {
        var cells = Cells.Read(await SeriesCell.RowsAsync(snapshot, context.Plan!.Chamber, "band"), SeriesCell.From);
        var order = cells.Select((cell, at) => (cell, at)).ToDictionary(pair => pair.cell, pair => pair.at);
        var lines = SeriesLine.Of(cells).OrderByDescending(line => line.Newest.Year).ThenBy(line => order[line.Newest]).ToList();
        var links = await snapshot.RowsAsync(new RowQuery("lineage", ["to_plan_id", "to_year", "to_objective_code", "to_indicator_number", "note"],
            [MetricFilter.Is("what", "indicator")], []));
        var notes = Cells.Read(links, row => (Plan: row.Text("to_plan_id"), Year: row.Integer("to_year"), Objective: row.Text("to_objective_code"), Indicator: row.Integer("to_indicator_number"), Note: row.Text("note")))
            .Where(link => link is { Year: not null, Objective: not null, Indicator: not null, Note.Length: > 0 } && link.Plan?.StartsWith(context.Plan.Chamber + "/", StringComparison.Ordinal) == true)
            .DistinctBy(link => (link.Year, link.Objective, link.Indicator))
            .ToDictionary(link => (link.Year!.Value, link.Objective!, link.Indicator!.Value), link => link.Note!);
        return new SeriesData(lines, notes);
    }

    public SeriesLine? Find(string? id) => All.FirstOrDefault(line => line.Id == id);

    /// <summary>Series of one area, as their newest plans say it.</summary>
    public IReadOnlyList<SeriesLine> Of(string? area) => area is null ? All : [.. All.Where(line => line.Newest.AreaCode == area)];

    public string? Note(SeriesCell cell) => Notes.GetValueOrDefault((cell.Year, cell.Objective, cell.Indicator));

    /// <summary>What an address names and the chamber doesn't have.</summary>
    public IReadOnlyList<AddressFault> Faults(ViewState state)
    {
        var faults = new List<AddressFault>();
        var areas = All.Select(line => line.Newest.AreaCode).OfType<string>().Distinct().ToList();
        if (state.Area is { } area && !areas.Contains(area)) faults.Add(new AddressFault("area", area, AddressFaultKind.UnknownValue, areas));
        if (state.Series is { } series && Find(series) is null) faults.Add(new AddressFault("serie", series, AddressFaultKind.UnknownValue, [.. All.Select(line => line.Id)]));
        return faults;
    }
}
