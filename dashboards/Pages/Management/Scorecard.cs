using Albero.Dashboards.Data;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Management;

/// <summary>An objective of a manager: what it weighs, what it came to, and its indicators.</summary>
public sealed record ObjectiveScore(AssignmentRow Assignment, Outcome Outcome, IReadOnlyList<IndicatorScore> Indicators)
{
    public string Code => Assignment.Code;

    /// <summary>What it came to at each checkpoint of the plan's own year.</summary>
    public IReadOnlyDictionary<string, Outcome> At { get; init; } = new Dictionary<string, Outcome>();
}

/// <summary>An indicator of an objective.</summary>
/// <param name="Row">At the checkpoint shown.</param>
/// <param name="YearEnd">At the end of the plan's year, when that isn't the checkpoint shown.</param>
public sealed record IndicatorScore(MeasurementRow Row, MeasurementRow? YearEnd, Outcome Outcome);

/// <summary>The objectives of one manager.</summary>
public sealed record Scorecard(IReadOnlyList<ObjectiveScore> Objectives, Outcome Total)
{
    /// <summary>The manager's outcome at each checkpoint of the plan's own year.</summary>
    public IReadOnlyDictionary<string, Outcome> At { get; init; } = new Dictionary<string, Outcome>();

    /// <summary>The objective that missed most points; null when none missed any.</summary>
    public ObjectiveScore? Dearest => Objectives.MaxBy(objective => objective.Outcome.Missed ?? 0) is { Outcome.Missed: >= Least } dearest ? dearest : null;

    /// <summary>The indicator that missed most points; null when none missed any.</summary>
    public IndicatorScore? DearestIndicator =>
        Objectives.SelectMany(objective => objective.Indicators).MaxBy(indicator => indicator.Outcome.Missed ?? 0) is { Outcome.Missed: >= Least } dearest ? dearest : null;

    // Less than this is written as 0,0.
    private const decimal Least = 0.05m;

    public static async Task<Scorecard> OfAsync(Snapshot snapshot, ViewContext context, ManagerCard manager) =>
        (await AllAsync(snapshot, context, [manager]))[0];

    /// <summary>The scorecards of several managers: two queries, whatever their number.</summary>
    public static async Task<IReadOnlyList<Scorecard>> AllAsync(Snapshot snapshot, ViewContext context, IReadOnlyList<ManagerCard> managers)
    {
        if (managers.Count == 0) return [];
        var (plan, period) = (context.Plan!, context.Period!.Period);
        var outcomes = await OutcomesAsync(snapshot, context, managers);
        var measurements = await PlanMeasurements.AllAsync(snapshot, plan.PlanId);
        var yearEnd = FormattableString.Invariant($"{plan.Year}-FY");
        var later = measurements.Where(row => row.Period == yearEnd && yearEnd != period).ToDictionary(Key);
        var shown = measurements.Where(row => row.Period == period).ToLookup(row => row.Objective);
        Dictionary<string, Outcome> At(params string[] members) => outcomes.Periods.ToDictionary(at => at, at => outcomes.Of([at, .. members]));
        return
        [
            .. managers.Select(manager => new Scorecard(
                [
                    .. manager.Assignments.Select(assignment => new ObjectiveScore(
                        assignment, outcomes.Of(period, manager.Role, assignment.Code),
                        [
                            .. shown[assignment.Code].Select(row => new IndicatorScore(
                                row, later.GetValueOrDefault(Key(row)), outcomes.Of(period, manager.Role, assignment.Code, Key(row)))),
                        ]) { At = At(manager.Role, assignment.Code) }),
                ],
                manager.Outcome) { At = At(manager.Role) }),
        ];
    }

    private static async Task<OutcomeTable> OutcomesAsync(Snapshot snapshot, ViewContext context, IReadOnlyList<ManagerCard> managers)
    {
        string[] periods = [.. context.Periods.Where(period => !period.IsLater || period == context.Period).Select(period => period.Period)];
        var result = await snapshot.RunAsync(new MetricQuery(Outcome.Measures, ["period", "manager", "objective", "indicator"],
            MetricFilter.Is("plan", context.Plan!.PlanId), MetricFilter.Is("period", periods), MetricFilter.Is("manager", [.. managers.Select(manager => manager.Role)])) { Subtotals = true });
        return OutcomeTable.From(result, periods, context.Bands);
    }

    // As the dimension «indicator» writes it.
    private static string Key(MeasurementRow row) => FormattableString.Invariant($"{row.Objective}/{row.Indicator}");
}
