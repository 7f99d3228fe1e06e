using Albero.Domain.Plans;

namespace Albero.Domain.Scoring;

/// <summary>
/// Which target cell holds at which checkpoint. A merged cell is stored once and holds from its own checkpoint to
/// <see cref="TargetRow.SpansTo"/>, except where a cell of its own is printed.
/// </summary>
internal static class TargetCells
{
    /// <summary>The row in force by objective, number and checkpoint; a spanning row keeps its own checkpoint and line.</summary>
    public static Dictionary<(string, int, Checkpoint), TargetRow> ByCheckpoint(PlanPackage package)
    {
        var cells = new Dictionary<(string, int, Checkpoint), TargetRow>();
        foreach (var row in package.Targets.Where(row => !string.IsNullOrWhiteSpace(row.Target))) cells.TryAdd((row.ObjectiveKey, row.IndicatorNumber, row.Checkpoint), row);
        // From the last cell back, so that of two that reach a checkpoint the nearer one holds.
        foreach (var row in package.Targets.Where(row => row.SpansTo.Length > 0).OrderByDescending(row => row.Checkpoint))
        {
            if (!Checkpoint.TryParse(row.SpansTo, out var last)) continue;
            foreach (var checkpoint in package.Manifest.Checkpoints.Where(checkpoint => checkpoint.CompareTo(row.Checkpoint) > 0 && checkpoint.CompareTo(last) <= 0))
                cells.TryAdd((row.ObjectiveKey, row.IndicatorNumber, checkpoint), row);
        }

        // An empty cell that nothing reaches into is still a cell.
        foreach (var row in package.Targets) cells.TryAdd((row.ObjectiveKey, row.IndicatorNumber, row.Checkpoint), row);
        return cells;
    }
}
