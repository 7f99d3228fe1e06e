using System.Globalization;
using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Oiv;

/// <summary>The matrix and its printed cells as rows: groups in the matrix's order, one row per indicator.</summary>
public static class DeviationsExport
{
    private static readonly string[] Columns =
    [
        "period", "tree", "directorate", "manager", "area_code", "area", "objective_code", "objective", "indicator_number", "indicator", "weight", "effective_weight",
        "baseline_text", "target_text", "target_kind", "target_operator", "target_value", "target_unit", "target_date", "target_parts",
        "result_text", "result_value", "declared_deviation_text", "declared_deviation", "deviation", "deviation_unit", "declared_agrees",
        "achievement", "band_label", "status", "verdict_text", "is_rollup", "rolls_up", "measured_share", "revised_target_text", "revised_target_value",
        "source_document", "source_line", "baseline_line", "target_line", "result_line", "deviation_line", "revision_line", "weight_line", "result_document",
    ];

    private static readonly RowColumn OfTarget = new("deviation_of_target", new("Scostamento in % del target", "Deviation in % of the target"), FieldType.Percent)
    {
        Description = new("Scostamento in percentuale del target, dove il target è un numero maggiore di zero", "Deviation as a percentage of the target, where the target is a number above zero"),
    };

    public static async Task<IReadOnlyList<AddressFault>> FaultsAsync(Snapshot snapshot, ViewContext context) =>
        SelectionFaults.Of(context.State, await AllAsync(snapshot, context));

    public static async Task<RowSet> RunAsync(Snapshot snapshot, ViewContext context)
    {
        var all = await AllAsync(snapshot, context);
        var tree = TreeChoice.Of(context, all);
        var rows = await snapshot.RowsAsync(new RowQuery("measurement", Columns, [.. Filters(context, tree)],
            [new MetricSort("objective_code"), new MetricSort("indicator_number")]));
        var group = rows.IndexOf(context.State.By switch { GroupBy.Area => "area_code", GroupBy.Manager => "manager", _ => "directorate" });
        var manager = rows.IndexOf("manager");
        var shown = rows.Rows.Where(row => context.State.Manager is not { } asked || (row[manager]?.ToString() ?? "").Split("; ").Contains(asked));
        var (objective, number) = (rows.IndexOf("objective_code"), rows.IndexOf("indicator_number"));
        (string, long) Key(IReadOnlyList<object?> row) => (row[objective]!.ToString()!, Convert.ToInt64(row[number], CultureInfo.InvariantCulture));
        if ((context.State.Office ?? context.State.Service) is not null)
        {
            var inside = all.Where(row => SelectionFaults.Shows(context.State, row)).Select(row => (row.Objective, (long)row.Indicator)).ToHashSet();
            shown = shown.Where(row => inside.Contains(Key(row)));
        }
        // What the matrix says in its cells.
        var changes = all.Where(row => row.Period == context.Period!.Period && row.Tree == tree).ToDictionary(row => (row.Objective, (long)row.Indicator), MatrixCell.Change);
        IReadOnlyList<object?>[] kept = [.. shown.GroupBy(row => row[group]).SelectMany(gathered => gathered).Select(row => (object?[])[.. row, Rounded(changes.GetValueOrDefault(Key(row)))])];
        return new([.. rows.Columns, OfTarget], kept, kept.Length);
    }

    private static async Task<IReadOnlyList<MeasurementRow>> AllAsync(Snapshot snapshot, ViewContext context) =>
        await PlanSlice.WithOfficesAsync(snapshot, context, await PlanMeasurements.WithRollupsAsync(snapshot, context.Plan!.PlanId));

    // A ratio has no end of decimals; four are what the mart keeps of an achievement.
    private static object? Rounded(decimal? value) => value is { } number ? Math.Round(number, 4, MidpointRounding.AwayFromZero) : null;

    private static IEnumerable<MetricFilter> Filters(ViewContext context, string tree)
    {
        var state = context.State;
        yield return MetricFilter.Is("plan_id", context.Plan!.PlanId);
        yield return MetricFilter.Is("period", context.Period!.Period);
        yield return MetricFilter.Is("tree", tree);
        if (state.Area is { } area) yield return MetricFilter.Is("area_code", area);
        if (state.Directorate is { } directorate) yield return MetricFilter.Is("directorate", directorate);
        // Roles are joined in one cell: a role that is part of another's name is told apart below.
        if (state.Manager is { } manager) yield return new MetricFilter("manager", FilterOperator.Contains, [manager]);
        if (state.Objective is { } objective) yield return MetricFilter.Is("objective_code", objective);
        if (state.Indicator is { } number) yield return MetricFilter.Is("indicator_number", number.ToString(CultureInfo.InvariantCulture));
    }
}
