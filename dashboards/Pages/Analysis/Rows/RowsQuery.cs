using System.Globalization;
using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;
using Albero.Dashboards.Pages.Analysis.Slices;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Analysis.Rows;

/// <summary>
/// The rows that an address asks for, the page and its export alike: a plan's measurements, or the rows behind a figure, which
/// are of the view that shows what the figure counts.
/// </summary>
public static class RowsQuery
{
    /// <summary>Band in addresses of what isn't measured.</summary>
    public const string NoBand = "none";

    public static readonly string[] DefaultColumns =
    [
        "objective_code", "indicator_number", "indicator", "target_text", "result_text", "deviation", "deviation_unit",
        "achievement", "band", "status", "source_line",
    ];

    private static readonly Dictionary<string, string[]> Others = new()
    {
        ["finding"] = ["severity", "code", "message_it", "objective_code", "indicator_number", "indicator", "directorate", "source_line"],
        ["target_revision"] = ["objective_code", "indicator_number", "indicator", "what", "period", "old_text", "new_text", "change", "state", "source_line"],
        ["budget"] = ["objective_code", "objective_short", "account", "description", "direction", "amount_text", "amount", "source_line"],
        ["individual_objective"] = ["manager_role", "number", "objective", "indicator", "target_text", "source_line"],
    };

    /// <summary>What is counted, when the rows are those behind a figure; else null.</summary>
    public static Grain? Counted(ViewState state) => CountedWords.Grain(state.Counted) ?? (state.Where is null ? null : Grains.Leaf);

    /// <summary>The view that has the rows.</summary>
    public static RowView View(ViewState state) => RowCatalog.View(Counted(state)?.View ?? "measurement")!;

    /// <summary>Columns in the order shown; one that the address names twice is shown once.</summary>
    public static IReadOnlyList<string> Columns(ViewState state) => state.Columns is { } columns ? [.. columns.Split(',').Distinct()] : Others.GetValueOrDefault(View(state).Name, DefaultColumns);

    public static Task<RowSet> RunAsync(Snapshot snapshot, ViewContext context, IReadOnlyList<string> columns, int? limit = null, int offset = 0) =>
        snapshot.RowsAsync(new RowQuery(View(context.State).Name, columns, [.. Filters(context)], [.. Sort(context.State)], limit, offset)
        {
            Slice = Counted(context.State) is { } grain ? new Slice(grain.Name, SliceScope.Filters(context, grain, DimensionFilter.Read(context.State.Where, out _), [])) : null,
        });

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
        var view = View(state);
        var names = view.Columns.Select(column => column.Name).ToList();
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
        (string Parameter, string Column, string? Found)[] asked =
        [
            ("area", "area_code", state.Area), ("direzione", "directorate", state.Directorate), ("obiettivo", "objective_code", state.Objective),
            ("indicatore", "indicator_number", state.Indicator?.ToString(CultureInfo.InvariantCulture)), ("stato", "status", state.Status), ("fascia", "band", state.Band), ("cerca", "indicator", state.Search),
        ];
        foreach (var (parameter, column, found) in asked)
        {
            if (found is not null && !names.Contains(column)) faults.Add(new AddressFault(parameter, found, AddressFaultKind.UnknownParameter, ["di", "dove", "colonne", "ordina"]));
        }
        if (faults.Count == 0) faults.AddRange(await PlanFaults.OfAsync(snapshot, view.Name, context.Plan!.PlanId, asked[..3]));
        if (faults.Count == 0 && Counted(state) is { } grain)
        {
            faults.AddRange(await SliceFaults.OfAsync(snapshot, context, grain, []));
            if (faults.Count == 0 && await RefusedAsync(snapshot, context) is { } refused) faults.Add(new AddressFault("dove", state.Where ?? "", AddressFaultKind.Refused, [refused]));
        }
        return faults;

        void Require(string parameter, string? found, IReadOnlyList<string> allowed)
        {
            if (found is not null && !allowed.Contains(found)) faults.Add(new AddressFault(parameter, found, AddressFaultKind.UnknownValue, allowed));
        }
    }

    // Checkpoints, trees and managers are never counted together.
    private static async Task<string?> RefusedAsync(Snapshot snapshot, ViewContext context)
    {
        try
        {
            await RunAsync(snapshot, context, [], limit: 1);
            return null;
        }
        catch (MetricQueryException refused)
        {
            return refused.Text.ToString();
        }
    }

    private static IEnumerable<string> Members(string dimension) =>
        MetricCatalog.Dimension(dimension)!.Members.Select(member => member.Value);

    private static IEnumerable<MetricFilter> Filters(ViewContext context)
    {
        var state = context.State;
        if (Counted(state) is null)
        {
            yield return MetricFilter.Is("plan_id", context.Plan!.PlanId);
            yield return MetricFilter.Is("period", context.Period!.Period);
        }
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
