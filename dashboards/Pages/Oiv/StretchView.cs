using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;

namespace Albero.Dashboards.Pages.Oiv;

/// <summary>The targets of a plan at one checkpoint, held against one reference, gathered as the address asks.</summary>
/// <param name="Against">What they are held against.</param>
/// <param name="By">What the rows are gathered by.</param>
/// <param name="Comparable">All targets that can be compared, whatever they ask.</param>
/// <param name="Others">The targets that can't.</param>
/// <param name="Groups">The comparable ones that the address asks for: most that ask less first, nobody's last.</param>
public sealed record StretchView(
    Reference Against, GroupBy By, IReadOnlyList<StretchRow> Comparable, IReadOnlyList<StretchRow> Others, IReadOnlyList<StretchGroup> Groups)
{
    public int Shown => Groups.SelectMany(group => group.Rows).Distinct().Count();

    /// <summary>Whether a row stands under several headings.</summary>
    public bool Repeats => Groups.Sum(group => group.Rows.Count) > Shown;

    public int Count(string asks) => Comparable.Count(row => row.On(Against).Asks == asks);

    /// <summary>Why the others can't be compared, the commonest reason first.</summary>
    public IEnumerable<(string Reason, IReadOnlyList<StretchRow> Rows)> Reasons =>
        from row in Others
        group row by WhyNot(row) into same
        orderby same.Count() descending
        select (same.Key, (IReadOnlyList<StretchRow>)[.. same]);

    /// <summary>
    /// Held against the last result where the plan has any, else against its own baselines: a first plan has no year before it.
    /// </summary>
    public static StretchView Of(IReadOnlyList<StretchRow> all, ViewState state)
    {
        var against = state.Against ?? (all.Any(row => row.OnResult.Asks is not null) ? Reference.Result : Reference.Baseline);
        var ways = Ways(all);
        var gather = state.By is { } asked && ways.Contains(asked) ? asked : ways[0];
        var inside = all.Where(row => (state.Objective is null || row.Objective == state.Objective) && (state.Indicator is null || row.Indicator == state.Indicator)).ToList();
        var comparable = inside.Where(row => row.On(against).Asks is not null).ToList();
        var groups =
            from row in comparable
            where state.Asks is null || row.On(against).Asks == state.Asks
            from head in Heads(row, gather)
            group row by head into gathered
            orderby gathered.Key.Name is null, gathered.Count(row => row.On(against).Asks == "less") descending, gathered.Key.Name
            select new StretchGroup(gathered.Key.Name, gathered.Key.Note,
                [.. gathered.OrderBy(row => row.On(against).Percent ?? row.On(against).Value).ThenBy(row => row.Objective).ThenBy(row => row.Indicator)]);
        return new StretchView(against, gather, comparable, [.. inside.Except(comparable)], [.. groups]);
    }

    /// <summary>What the rows can be gathered by: only what the plan, or the plan before it, prints.</summary>
    public static IReadOnlyList<GroupBy> Ways(IReadOnlyCollection<StretchRow> all) =>
    [
        .. new[] { GroupBy.Office, GroupBy.Manager, GroupBy.Area }.Where(way => way switch
        {
            GroupBy.Office => all.Any(row => row.Office is not null),
            GroupBy.Manager => all.Any(row => row.Managers.Count > 0),
            _ => true,
        }),
    ];

    private static IEnumerable<(string? Name, string? Note)> Heads(StretchRow row, GroupBy by) => by switch
    {
        GroupBy.Area => [(row.Area is null ? null : $"{row.AreaCode} {row.Area}", null)],
        GroupBy.Manager => row.Managers.Count == 0 ? [(null, null)] : row.Managers.Select(manager => ((string?)manager, (string?)null)),
        _ => [(row.Office, row.Office is null || row.Directorate == row.Office ? null : row.Directorate)],
    };

    private string WhyNot(StretchRow row) => row switch
    {
        { TargetKind: null or "none" } => "no-target",
        { Target: null } => "no-number",
        _ when Against == Reference.Baseline => "no-baseline",
        { Grade: null } => "new",
        { Grade: "changed_unit" or "changed_scope" } => "changed",
        _ => "no-result",
    };
}

/// <summary>Rows under one heading.</summary>
/// <param name="Name">Office, manager or area; null for the rows that name none.</param>
/// <param name="Note">What the heading belongs to.</param>
public sealed record StretchGroup(string? Name, string? Note, IReadOnlyList<StretchRow> Rows);
