namespace Albero.Dashboards.Pages.Giunta;

/// <summary>Deadlines of one day that went the same way, placed on a line of the year.</summary>
/// <param name="X">Percent of the line's width.</param>
/// <param name="Shift">Pixels to the right, so that two ways of one day stand side by side.</param>
/// <param name="Storey">0 or 1: days too close to each other write theirs below.</param>
public sealed record DeadlineSlot(DateOnly Day, DeadlineState State, int Count, decimal X, int Shift, int Storey, bool NamesDay)
{
    // Percent of the line that a day and its count need at the widths of a laptop; a phone's letters need more, and get the second storey.
    private const decimal Room = 8;
    private const decimal Touching = 2.5m;
    private const int Beside = 30;

    /// <summary>The slots of a line from the first day of the plan's year to <paramref name="last"/>.</summary>
    public static IReadOnlyList<DeadlineSlot> Of(IEnumerable<Deadline> deadlines, int year, DateOnly last)
    {
        var slots = new List<DeadlineSlot>();
        var storey = 0;
        decimal before = -100;
        foreach (var day in deadlines.GroupBy(deadline => deadline.Day).OrderBy(group => group.Key))
        {
            var x = At(day.Key, year, last);
            storey = x - before < Room && storey == 0 ? 1 : 0;
            var shift = x - before < Touching ? Beside / 2 : 0;
            before = x;
            var first = shift;
            foreach (var state in day.GroupBy(deadline => deadline.State).OrderBy(group => group.Key))
            {
                slots.Add(new DeadlineSlot(day.Key, state.Key, state.Count(), x, shift, storey, shift == first));
                shift += Beside;
            }
        }
        return slots;
    }

    /// <summary>Where a day stands; the line keeps some room at both ends for the words.</summary>
    public static decimal At(DateOnly day, int year, DateOnly last)
    {
        var first = new DateOnly(year, 1, 1);
        return Math.Clamp(3 + (92m * (day.DayNumber - first.DayNumber) / (last.DayNumber - first.DayNumber)), 1, 99);
    }
}
