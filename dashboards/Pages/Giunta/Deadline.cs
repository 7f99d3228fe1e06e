using Albero.Dashboards.Data;

namespace Albero.Dashboards.Pages.Giunta;

/// <summary>How a deadline stands.</summary>
public enum DeadlineState
{
    Met,
    Missed,

    /// <summary>Nothing is published about it yet, or what is published can't be judged.</summary>
    Open,
}

/// <summary>A target that is a day: what the plan promises to have done by then.</summary>
/// <param name="Row">The indicator at the checkpoint that prints it.</param>
/// <param name="Day">The day; of several, the last: only then is the target met or missed as a whole.</param>
public sealed record Deadline(MeasurementRow Row, DateOnly Day)
{
    public DeadlineState State => Row.Met switch { true => DeadlineState.Met, false => DeadlineState.Missed, _ => DeadlineState.Open };

    /// <summary>All of a plan's headline tree by their days. One that two checkpoints print is told once, as it was judged.</summary>
    /// <param name="rows">The plan's measurements, in its own order.</param>
    public static IReadOnlyList<Deadline> Of(IEnumerable<MeasurementRow> rows, PlanRow plan) =>
    [
        .. from row in rows
           where row is { TargetKind: "deadline", TargetDate: not null, IsRollup: false } && row.Tree == plan.HeadlineTree
           let deadline = new Deadline(row, row.TargetDate!.Value)
           group deadline by (row.Objective, row.Indicator, deadline.Day) into same
           let told = same.OrderBy(deadline => deadline.State == DeadlineState.Open).ThenBy(deadline => PeriodRow.Order(deadline.Row.Period)).First()
           orderby told.Day
           select told,
    ];
}

/// <summary>Deadlines counted against a checkpoint's last day.</summary>
/// <param name="Met">Due by then and kept.</param>
/// <param name="Missed">Due by then and missed.</param>
/// <param name="Open">Due by then and not judged.</param>
/// <param name="After">Due later.</param>
/// <param name="AfterJudged">Of those, already judged at a later checkpoint.</param>
public sealed record DeadlineCounts(int Met, int Missed, int Open, int After, int AfterJudged)
{
    public int By => Met + Missed + Open;

    public static DeadlineCounts Of(IReadOnlyList<Deadline> deadlines, DateOnly checkpoint)
    {
        var due = deadlines.Where(deadline => deadline.Day <= checkpoint).ToLookup(deadline => deadline.State);
        var later = deadlines.Where(deadline => deadline.Day > checkpoint).ToList();
        return new DeadlineCounts(due[DeadlineState.Met].Count(), due[DeadlineState.Missed].Count(), due[DeadlineState.Open].Count(),
            later.Count, later.Count(deadline => deadline.State != DeadlineState.Open));
    }
}
