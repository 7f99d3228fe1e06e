using Albero.Dashboards.Data;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Management;

/// <summary>What the objectives came to in the year before, at the latest checkpoint measured there.</summary>
public sealed record EarlierScores(PeriodRow Period, OutcomeTable Outcomes)
{
    /// <summary>Null where the chamber has no plan of the year before, or nothing of it is measured.</summary>
    public static async Task<EarlierScores?> OfAsync(Snapshot snapshot, ViewContext context)
    {
        var plan = context.Plan!;
        if (context.Plans.FirstOrDefault(other => other.Chamber == plan.Chamber && other.Year == plan.Year - 1) is not { } earlier) return null;
        if ((await PeriodRow.OfAsync(snapshot, earlier)).LastOrDefault(period => period.Measured > 0 && !period.IsLater) is not { } measured) return null;
        var result = await snapshot.RunAsync(new MetricQuery(Outcome.Measures, ["period", "manager", "objective"],
            MetricFilter.Is("plan", earlier.PlanId), MetricFilter.Is("period", measured.Period)) { Subtotals = true });
        return new EarlierScores(measured, OutcomeTable.From(result, [measured.Period], context.Bands));
    }

    /// <summary>The outcome of an assignment of that year; none where it isn't assigned there.</summary>
    public Outcome Of(AssignmentRow? there) => there is null ? Outcome.None : Outcomes.Of(Period.Period, there.Role, there.Code);
}
