using Albero.Dashboards.Data;
using Albero.Dashboards.Snapshots;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Giunta;

/// <summary>A target that was moved from one number to another.</summary>
/// <param name="Change">The change with its places.</param>
/// <param name="Old">Value before.</param>
/// <param name="New">Value after.</param>
public sealed record Move(RevisionChange Change, decimal Old, decimal New)
{
    public RevisionRow Row => Change.Shown;

    public bool IsRaised => New > Old;

    /// <summary>The new target as a multiple of the old one.</summary>
    public decimal Ratio => New / Old;

    /// <summary>All changes of a plan's targets and weights.</summary>
    public static async Task<IReadOnlyList<RevisionChange>> ChangesAsync(Snapshot snapshot, string planId) =>
        RevisionChange.Gather(Cells.Read(await snapshot.RowsAsync(new RowQuery("target_revision", [], [MetricFilter.Is("plan_id", planId)],
            [new MetricSort("objective_code"), new MetricSort("indicator_number"), new MetricSort("source_line")])), RevisionRow.From));

    /// <summary>How many indicators have a target that changed without two numbers to compare: from words, to words, or set anew.</summary>
    public static int InWords(IEnumerable<RevisionChange> changes) =>
        changes.Select(change => change.Shown).Where(row => row is { What: "target", NewText: not null } && (row.Old is null || row.New is null))
            .Select(row => (row.Objective, row.Indicator)).Distinct().Count();

    /// <summary>Those that moved a number: the raised first, the farthest moved first. One that starts at zero has no scale.</summary>
    public static IReadOnlyList<Move> Of(IEnumerable<RevisionChange> changes) =>
    [
        .. from change in changes
           let row = change.Shown
           where row is { What: "target", Old: > 0, New: not null } && row.Old != row.New
           let move = new Move(change, row.Old!.Value, row.New!.Value)
           orderby move.IsRaised descending, Math.Abs(move.Ratio - 1) descending
           select move,
    ];
}
