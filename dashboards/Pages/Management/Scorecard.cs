using Albero.Dashboards.Data;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Management;

/// <summary>An objective of a manager: what it weighs, what it came to, and its indicators.</summary>
public sealed record ObjectiveScore(AssignmentRow Assignment, Outcome Outcome, IReadOnlyList<IndicatorScore> Indicators)
{
    public string Code => Assignment.Code;
}

/// <summary>An indicator of an objective.</summary>
/// <param name="Row">At the checkpoint shown.</param>
/// <param name="YearEnd">At the end of the plan's year, when that isn't the checkpoint shown.</param>
public sealed record IndicatorScore(MeasurementRow Row, MeasurementRow? YearEnd, Outcome Outcome);

/// <summary>The objectives of one manager: two queries, whatever their number.</summary>
public sealed record Scorecard(IReadOnlyList<ObjectiveScore> Objectives, Outcome Total)
{
    /// <summary>The objective that missed most points; null when none missed any.</summary>
    public ObjectiveScore? Dearest => Objectives.MaxBy(objective => objective.Outcome.Missed ?? 0) is { Outcome.Missed: >= Least } dearest ? dearest : null;

    /// <summary>The indicator that missed most points; null when none missed any.</summary>
    public IndicatorScore? DearestIndicator =>
        Objectives.SelectMany(objective => objective.Indicators).MaxBy(indicator => indicator.Outcome.Missed ?? 0) is { Outcome.Missed: >= Least } dearest ? dearest : null;

    // Less than this is written as 0,0.
    private const decimal Least = 0.05m;

    public static async Task<Scorecard> OfAsync(Snapshot snapshot, ViewContext context, ManagerCard manager)
    {
        var (plan, period) = (context.Plan!, context.Period!.Period);
        var result = await snapshot.RunAsync(new MetricQuery(Outcome.Measures, ["objective", "indicator"],
            MetricFilter.Is("plan", plan.PlanId), MetricFilter.Is("period", period), MetricFilter.Is("manager", manager.Role)) { Subtotals = true });
        var objectives = result.Subtotals.Where(row => row.Members.Count == 1)
            .ToDictionary(row => row.Members[0].Value ?? "", row => Outcome.From(result, row, context.Bands));
        var indicators = result.Rows.ToDictionary(row => result.Member(row, "indicator").Value ?? "", row => Outcome.From(result, row, context.Bands));

        var measurements = await PlanMeasurements.AllAsync(snapshot, plan.PlanId);
        var yearEnd = FormattableString.Invariant($"{plan.Year}-FY");
        var later = measurements.Where(row => row.Period == yearEnd && yearEnd != period).ToDictionary(Key);
        var shown = measurements.Where(row => row.Period == period).ToLookup(row => row.Objective);
        return new Scorecard(
            [
                .. manager.Assignments.Select(assignment => new ObjectiveScore(
                    assignment, objectives.GetValueOrDefault(assignment.Code, Outcome.None),
                    [.. shown[assignment.Code].Select(row => new IndicatorScore(row, later.GetValueOrDefault(Key(row)), indicators.GetValueOrDefault(Key(row), Outcome.None)))])),
            ],
            manager.Outcome);
    }

    // As the dimension «indicator» writes it.
    private static string Key(MeasurementRow row) => FormattableString.Invariant($"{row.Objective}/{row.Indicator}");
}
