namespace Albero.Dashboards.Pages.Management;

/// <summary>
/// What the same objectives weigh in the year before, or, for want of it, in the year after. Years are joined by what an
/// objective is about: the same code may stand for something else.
/// </summary>
public sealed class AdjoiningYear
{
    private readonly IReadOnlyList<AssignmentRow> _own;
    private readonly IReadOnlyList<AssignmentRow> _plan;
    private readonly IReadOnlyList<AssignmentRow> _other;

    private AdjoiningYear(IReadOnlyList<AssignmentRow> own, IReadOnlyList<AssignmentRow> plan, IReadOnlyList<AssignmentRow> other)
    {
        (_own, _plan, _other) = (own, plan, other);
        Year = other[0].Year;
        IsLater = Year > own[0].Year;
    }

    public int Year { get; }

    public bool IsLater { get; }

    /// <summary>Percent of the manager's weights in the adjoining year that goes to the objectives shown.</summary>
    public decimal? Total => _own.Select(For).OfType<AssignmentRow>().Sum(row => row.Share);

    /// <summary>Objectives of the same role in the adjoining year that the plan shown assigns to nobody.</summary>
    public IReadOnlyList<AssignmentRow> OnlyThere =>
        [.. _other.Where(there => there.Role == _own[0].Role && _plan.All(here => here.Series != there.Series))];

    /// <summary>Codes that stand for another objective there, unless <see cref="OnlyThere"/> already says it.</summary>
    public IReadOnlyList<(AssignmentRow Own, AssignmentRow There)> CodesReused =>
        [.. _own.Select(own => (own, SameCode(own))).Where(pair => pair.Item2 is not null && !OnlyThere.Contains(pair.Item2)).Select(pair => (pair.own, pair.Item2!))];

    /// <param name="all">The chamber's assignments of all years.</param>
    /// <param name="own">Those of one manager in one plan.</param>
    /// <returns>Null when no adjoining year assigns anything, or when nobody has said what continues there.</returns>
    public static AdjoiningYear? Of(IReadOnlyList<AssignmentRow> all, IReadOnlyList<AssignmentRow> own)
    {
        if (own.Count == 0) return null;
        var year = own[0].Year;
        var other = all.Where(row => row.Year == year - 1).ToList();
        if (other.Count == 0) other = [.. all.Where(row => row.Year == year + 1)];
        var plan = all.Where(row => row.PlanId == own[0].PlanId).ToList();
        return plan.Any(here => other.Any(there => there.Series == here.Series)) ? new AdjoiningYear(own, plan, other) : null;
    }

    /// <summary>The same objective there, with the same role where several have it; null when it isn't assigned there.</summary>
    public AssignmentRow? For(AssignmentRow own)
    {
        var same = _other.Where(there => there.Series == own.Series).ToList();
        return same.FirstOrDefault(there => there.Role == own.Role) ?? same.FirstOrDefault();
    }

    /// <summary>Of the objectives shown, the one whose code the other has there.</summary>
    public AssignmentRow? FormerOwner(AssignmentRow there) => _own.FirstOrDefault(own => own.Code == there.Code && own.Series != there.Series);

    private AssignmentRow? SameCode(AssignmentRow own) => _other.FirstOrDefault(there => there.Code == own.Code && there.Series != own.Series);
}
