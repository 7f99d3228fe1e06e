using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;
using Albero.Dashboards.Pages.Giunta;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Analysis.Trends;

/// <summary>The series of a chamber, and which two years are held against each other.</summary>
/// <param name="All">All series that have a year's end, in the order of their newest plan.</param>
/// <param name="From">Year before, or null where only one plan is there.</param>
/// <param name="To">The year, or the one after it where it is the first.</param>
public sealed record TrendData(IReadOnlyList<TrendLine> All, int? From, int To)
{
    public static async Task<TrendData> LoadAsync(Snapshot snapshot, ViewContext context)
    {
        var plan = context.Plan!;
        var series = await SeriesData.LoadAsync(snapshot, context);
        var directorates = Cells.Read(
            await snapshot.RowsAsync(new RowQuery("measurement", ["indicator_series", "directorate"],
                [MetricFilter.Is("chamber", plan.Chamber), new MetricFilter("directorate", FilterOperator.IsPresent, [])], [new MetricSort("plan_year", Descending: true)])),
            row => (Series: row.Text("indicator_series"), Directorate: row.Text("directorate")!)).DistinctBy(row => row.Series).ToDictionary(row => row.Series ?? "", row => row.Directorate);
        List<TrendLine> lines =
            [.. series.All.Select(TrendLine.Of).Where(line => line.Years.Count > 0).Select(line => line with { Directorate = directorates.GetValueOrDefault(line.Series.Id) })];

        var years = lines.SelectMany(line => line.Years.Select(year => year.Year)).Distinct().ToHashSet();
        var (from, to) = years.Contains(plan.Year - 1) ? ((int?)plan.Year - 1, plan.Year)
            : years.Contains(plan.Year + 1) ? (plan.Year, plan.Year + 1)
            : (null, plan.Year);
        return new TrendData(lines, from, to);
    }

    public TrendChange? Change(TrendLine line) => From is { } from ? line.Change(from, To) : null;

    /// <summary>Series of the area and directorate that the address asks for.</summary>
    public IReadOnlyList<TrendLine> Within(ViewState state) =>
    [
        .. All.Where(line => (state.Area is null || line.Series.Newest.AreaCode == state.Area) && (state.Directorate is null || line.Directorate == state.Directorate)),
    ];

    /// <summary>What the page shows: those whose targets can be compared, or all, in the wanted order.</summary>
    public IReadOnlyList<TrendLine> Shown(ViewState state)
    {
        var lines = Within(state).Where(line => state.Which == "tutte" || Change(line) is not null);
        return state.Sort switch
        {
            "codice" => [.. lines],
            "variazione" => [.. lines.OrderBy(line => Change(line)?.Relative is null).ThenBy(line => Change(line)?.Relative)],
            _ => [.. lines.OrderBy(line => Change(line)?.Relative is null).ThenByDescending(line => Change(line)?.Relative)],
        };
    }

    /// <summary>What the address names and the chamber doesn't have.</summary>
    public IReadOnlyList<AddressFault> Faults(ViewState state)
    {
        var faults = new List<AddressFault>();
        Require("area", state.Area, Areas.Select(area => area.Code));
        Require("direzione", state.Directorate, Directorates);
        return faults;

        void Require(string parameter, string? found, IEnumerable<string> allowed)
        {
            if (found is not null && !allowed.Contains(found)) faults.Add(new AddressFault(parameter, found, AddressFaultKind.UnknownValue, [.. allowed]));
        }
    }

    /// <summary>Areas as the newest plans call them.</summary>
    public IReadOnlyList<(string Code, string Name)> Areas =>
        [.. All.Where(line => line.Series.Newest.AreaCode is not null).DistinctBy(line => line.Series.Newest.AreaCode).Select(line => (line.Series.Newest.AreaCode!, line.Series.Newest.Area ?? ""))];

    public IReadOnlyList<string> Directorates => [.. All.Select(line => line.Directorate).OfType<string>().Distinct().Order(StringComparer.CurrentCulture)];
}
