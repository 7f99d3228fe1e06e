using System.Globalization;
using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Oiv;

/// <summary>The revisions that an address asks for: the page and its export show the same changes.</summary>
public static class RevisionsQuery
{
    // What differs from one place to the next: in the export one cell holds them all.
    private static readonly string[] OfPlaces = ["where", "source_document", "source_line"];

    // What the move is worth stands on the measurement.
    private static readonly string[] OfGains = ["revision_result_period", "approved_achievement", "revised_achievement", "gain_by_target"];

    public static async Task<List<RevisionChange>> ChangesAsync(Snapshot snapshot, ViewContext context) => Gathered(await RowsAsync(snapshot, context));

    // Easier targets are what an evaluator looks for; what no two values tell apart comes last, each in the document's order.
    private static List<RevisionChange> Gathered(RowSet printed) =>
    [
        .. RevisionChange.Gather(Cells.Read(printed, RevisionRow.From)).OrderBy(change => change.Shown switch
        {
            { Difficulty: "easier" } => 0,
            { Difficulty: "harder" } => 1,
            { Change: "raised" or "lowered" } => 2,
            _ => 3,
        }),
    ];

    /// <summary>The changes with all columns of the view, one row each.</summary>
    public static async Task<RowSet> RunAsync(Snapshot snapshot, ViewContext context)
    {
        var printed = await RowsAsync(snapshot, context);
        var changes = Gathered(printed);
        var gains = await RevisedGain.OfAsync(snapshot, context.Plan!.PlanId);
        var measured = RowCatalog.View("measurement")!.Columns;
        return new RowSet(
            [
                .. printed.Columns.Select(column => OfPlaces.Contains(column.Name) ? column with { Type = FieldType.Text } : column),
                .. OfGains.Select(name => measured.First(column => column.Name == name)),
            ],
            [.. changes.Select(change => Row(printed, change, RevisedGain.Of(gains, change)))], changes.Count);
    }

    private static object?[] Row(RowSet printed, RevisionChange change, RevisedGain? gain)
    {
        object?[] cells = [.. change.Shown.Cells];
        cells[printed.IndexOf("state")] = change.Shown.State;
        foreach (var column in OfPlaces)
        {
            var index = printed.IndexOf(column);
            cells[index] = string.Join("; ", change.Places.Select(place => Convert.ToString(place.Cells[index], CultureInfo.InvariantCulture)).Distinct());
        }
        return [.. cells, gain?.ResultPeriod, gain?.Approved, gain?.Revised, gain?.Gain];
    }

    /// <summary>What the address names and the plan's revisions don't have.</summary>
    public static Task<IReadOnlyList<AddressFault>> FaultsAsync(Snapshot snapshot, ViewContext context) => PlanFaults.OfAsync(
        snapshot, "target_revision", context.Plan!.PlanId,
        ("direzione", "directorate", context.State.Directorate), ("obiettivo", "objective_code", context.State.Objective));

    private static Task<RowSet> RowsAsync(Snapshot snapshot, ViewContext context) => snapshot.RowsAsync(new RowQuery(
        "target_revision", [], [.. Filters(context.State, context.Plan!.PlanId)],
        [new MetricSort("objective_code"), new MetricSort("indicator_number"), new MetricSort("what"), new MetricSort("source_line")]));

    private static IEnumerable<MetricFilter> Filters(ViewState state, string planId)
    {
        yield return MetricFilter.Is("plan_id", planId);
        if (state.What is { } what) yield return MetricFilter.Is("what", what);
        if (state.Stage is { } stage) yield return MetricFilter.Is("state", stage);
        if (state.Directorate is { } directorate) yield return MetricFilter.Is("directorate", directorate);
        if (state.Objective is { } objective) yield return MetricFilter.Is("objective_code", objective);
        if (state.Indicator is { } number) yield return MetricFilter.Is("indicator_number", number.ToString(CultureInfo.InvariantCulture));
    }
}
