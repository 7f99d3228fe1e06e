using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Rules;

/// <summary>A score under one set of rules.</summary>
/// <param name="Score">Percent points; null where nothing counts.</param>
/// <param name="Band">Code of its band under those rules.</param>
/// <param name="Share">Percent measured of all the weight.</param>
/// <param name="Coverage">Percent measured of the weight that has a target.</param>
public sealed record RuleCell(decimal? Score, string? Band, decimal? Share, decimal? Coverage)
{
    public static readonly RuleCell None = new(null, null, null, null);
}

/// <summary>A part of the plan with its score under every set of rules.</summary>
/// <param name="By">What it is one of; null for the whole plan.</param>
/// <param name="Code">Its code, null for a manager's role and where the plan prints none.</param>
/// <param name="Slice">The part, under the base rules.</param>
/// <param name="Cells">One per set of rules, the base rules first.</param>
public sealed record RuleRow(GroupBy? By, string? Code, string Name, ViewState Slice, IReadOnlyList<RuleCell> Cells)
{
    /// <summary>Whether any rules give it a score at all.</summary>
    public bool HasScore => Cells.Any(cell => cell.Score is not null);

    /// <summary>Whether these rules put it in another band than the base rules, or take its score away.</summary>
    public bool ChangesBand(int rules) => Cells[rules].Band != Cells[0].Band;

    /// <summary>Whether the figure that a page shows is another one.</summary>
    public bool ChangesScore(int rules) => Shown(Cells[rules].Score) != Shown(Cells[0].Score);

    /// <summary>Whether any rules change its figure or its band.</summary>
    public bool Changes => Enumerable.Range(1, Cells.Count - 1).Any(rules => ChangesScore(rules) || ChangesBand(rules));

    private static decimal? Shown(decimal? score) => score is { } value ? Math.Round(value, 1, MidpointRounding.AwayFromZero) : null;
}

/// <summary>The scores of a plan at a checkpoint under all rules: two queries per set of rules, whatever the number of rows.</summary>
/// <param name="Policies">The sets of rules, the base rules first.</param>
/// <param name="Effects">What each other set of rules changes, in their order.</param>
public sealed record RuleScores(IReadOnlyList<PolicyRow> Policies, IReadOnlyList<RuleRow> Rows, IReadOnlyList<RuleEffect> Effects)
{
    private static readonly string[] OfPlan = ["score", "measured_share", "coverage"];
    private static readonly string[] OfManager = ["manager_score", "manager_measured_share", "manager_coverage"];

    /// <summary>Scores that some rules give.</summary>
    public int Scored => Rows.Count(row => row.HasScore);

    /// <param name="tree">The tree that is scored.</param>
    public static async Task<RuleScores> OfAsync(Snapshot snapshot, ViewContext context, string tree)
    {
        IReadOnlyList<PolicyRow> policies = [.. context.Policies.OrderByDescending(policy => policy.IsOfficial)];
        var answers = await Task.WhenAll(policies.Select(policy => AskAsync(snapshot.Under(policy), policy, context, tree)));
        var state = context.Resolved.On(Paths.Rules) with { Policy = null, Tree = tree == context.Plan!.HeadlineTree ? null : tree };
        var wanted = context.State.By;
        var rows = from part in answers[0].Rows
                   where wanted is null || part.By is null || part.By == wanted
                   let cells = answers.Select(answer => answer.Cells.GetValueOrDefault((part.By, part.Value), RuleCell.None)).ToList()
                   select new RuleRow(part.By, part.By == GroupBy.Manager ? null : part.Value, part.Name, Slice(state, part.By, part.Value), cells);
        return new RuleScores(policies, [.. rows.OrderBy(row => Order(row.By))],
            [.. policies.Skip(1).Select((policy, i) => RuleEffect.Of(policies[0], policy, answers[0].Leaves, answers[i + 1].Leaves))]);
    }

    /// <summary>How many scores change band under these rules.</summary>
    public int BandChanges(int rules) => Rows.Count(row => row.HasScore && row.ChangesBand(rules));

    /// <summary>How many scores have another figure under these rules.</summary>
    public int ScoreChanges(int rules) => Rows.Count(row => row.HasScore && row.ChangesScore(rules));

    private static async Task<Answer> AskAsync(Snapshot snapshot, PolicyRow policy, ViewContext context, string of)
    {
        MetricFilter[] filters = [MetricFilter.Is("plan", context.Plan!.PlanId), MetricFilter.Is("period", context.Period!.Period)];
        var bands = Bands.OfAsync(snapshot, policy);
        var tree = snapshot.RunAsync(new MetricQuery(OfPlan, ["area", "objective"], [.. filters, MetricFilter.Is("tree", of)]) { Subtotals = true });
        // What is assigned to managers are leaves of the headline tree.
        var managers = of == context.Plan.HeadlineTree ? snapshot.RunAsync(new MetricQuery(OfManager, ["manager"], filters)) : null;
        var leaves = PlanMeasurements.WithRollupsAsync(snapshot, context.Plan.PlanId);

        var rows = new List<(GroupBy? By, string? Value, string Name)> { (null, null, "") };
        var cells = new Dictionary<(GroupBy?, string?), RuleCell>();
        RuleCell Cell(MetricRow row, Bands of) => new(row.Values[0], of.Of(row.Values[0]), row.Values[1], row.Values[2]);
        var (whole, assigned, scale) = (await tree, managers is null ? null : await managers, await bands);
        if (whole.Rows.Count > 0) cells[(null, null)] = Cell(whole.Total, scale);
        foreach (var row in whole.Subtotals.Where(row => row.Members.Count == 1)) Add(GroupBy.Area, row.Members[0], row);
        foreach (var row in assigned?.Rows.Where(row => assigned.Member(row, "manager").Value is not null) ?? []) Add(GroupBy.Manager, assigned!.Member(row, "manager"), row);
        foreach (var row in whole.Rows) Add(GroupBy.Objective, whole.Member(row, "objective"), row);
        return new Answer(rows, cells, [.. (await leaves).Where(row => row.Period == context.Period.Period && row.Tree == of && !row.PassesOn)]);

        void Add(GroupBy by, MetricMember member, MetricRow row)
        {
            // A part without a code can't be asked for by an address: it is in the whole.
            if (member.Value is null) return;
            rows.Add((by, member.Value, member.Label.ToString()));
            cells[(by, member.Value)] = Cell(row, scale);
        }
    }

    private static ViewState Slice(ViewState state, GroupBy? by, string? value) => by switch
    {
        GroupBy.Area => state with { Area = value },
        GroupBy.Manager => state with { Manager = value },
        GroupBy.Objective => state with { Objective = value },
        _ => state,
    };

    private static int Order(GroupBy? by) => by switch { null => 0, GroupBy.Area => 1, GroupBy.Manager => 2, _ => 3 };

    private sealed record Answer(
        IReadOnlyList<(GroupBy? By, string? Value, string Name)> Rows, IReadOnlyDictionary<(GroupBy?, string?), RuleCell> Cells, IReadOnlyList<MeasurementRow> Leaves);
}
