using System.Globalization;
using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Analysis.Rows;

/// <summary>The rows of <c>measurement</c> that an address asks for: the page and its export ask the same.</summary>
public static class RowsQuery
{
    /// <summary>Band in addresses of what isn't measured.</summary>
    public const string NoBand = "none";

    public static readonly string[] DefaultColumns =
    [
        "objective_code", "indicator_number", "indicator", "target_text", "result_text", "deviation", "deviation_unit",
        "achievement", "band", "status", "source_line",
    ];

    public static RowView View { get; } = RowCatalog.View("measurement")!;

    /// <summary>Columns in the order shown; one that the address names twice is shown once.</summary>
    public static IReadOnlyList<string> Columns(ViewState state) => state.Columns is { } columns ? [.. columns.Split(',').Distinct()] : DefaultColumns;

    public static Task<RowSet> RunAsync(Snapshot snapshot, ViewContext context, IReadOnlyList<string> columns, int? limit = null, int offset = 0) =>
        snapshot.RowsAsync(new RowQuery(View.Name, columns, [.. Filters(context)], [.. Sort(context.State)], limit, offset));

    /// <summary>The order, if the address asks for one.</summary>
    public static IEnumerable<MetricSort> Sort(ViewState state)
    {
        if (state.Sort is { } sort) yield return new MetricSort(sort.TrimStart('-'), sort.StartsWith('-'));
    }

    /// <summary>What the address names and the view doesn't have.</summary>
    public static async Task<IReadOnlyList<AddressFault>> FaultsAsync(Snapshot snapshot, ViewContext context)
    {
        var state = context.State;
        var faults = new List<AddressFault>();
        var names = View.Columns.Select(column => column.Name).ToList();
        foreach (var column in Columns(state))
        {
            if (!names.Contains(column)) faults.Add(new AddressFault("colonne", column, AddressFaultKind.UnknownValue, names));
        }
        if (state.Sort is { } sort && !names.Contains(sort.TrimStart('-')))
        {
            faults.Add(new AddressFault("ordina", sort, AddressFaultKind.UnknownValue, names));
        }
        Require("stato", state.Status, [.. Members("status")]);
        Require("fascia", state.Band, [.. context.Bands.All.Select(band => band.Code), NoBand]);
        faults.AddRange(await PlanFaults.OfAsync(snapshot, View.Name, context.Plan!.PlanId,
            ("area", "area_code", state.Area), ("direzione", "directorate", state.Directorate), ("obiettivo", "objective_code", state.Objective)));
        return faults;

        void Require(string parameter, string? found, IReadOnlyList<string> allowed)
        {
            if (found is not null && !allowed.Contains(found)) faults.Add(new AddressFault(parameter, found, AddressFaultKind.UnknownValue, allowed));
        }
    }

    private static IEnumerable<string> Members(string dimension) =>
        MetricCatalog.Dimension(dimension)!.Members.Select(member => member.Value);

    private static IEnumerable<MetricFilter> Filters(ViewContext context)
    {
        var state = context.State;
        yield return MetricFilter.Is("plan_id", context.Plan!.PlanId);
        yield return MetricFilter.Is("period", context.Period!.Period);
        if (state.Area is { } area) yield return MetricFilter.Is("area_code", area);
        if (state.Directorate is { } directorate) yield return MetricFilter.Is("directorate", directorate);
        if (state.Objective is { } objective) yield return MetricFilter.Is("objective_code", objective);
        if (state.Indicator is { } number) yield return MetricFilter.Is("indicator_number", number.ToString(CultureInfo.InvariantCulture));
        if (state.Status is { } status) yield return MetricFilter.Is("status", status);
        if (state.Band is { } band)
        {
            yield return band == NoBand ? new MetricFilter("band", FilterOperator.IsMissing, []) : MetricFilter.Is("band", band);
        }
        if (state.Search is { } text) yield return new MetricFilter("indicator", FilterOperator.Contains, [text]);
    }
}
