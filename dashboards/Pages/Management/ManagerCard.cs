using Albero.Dashboards.Data;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Management;

/// <summary>A manager of the plan with what the objectives assigned came to.</summary>
/// <param name="Role">Role as printed: a person's name is never needed.</param>
public sealed record ManagerCard(string Role, IReadOnlyList<AssignmentRow> Assignments, Outcome Outcome)
{
    /// <summary>The managers in the document's order.</summary>
    public static async Task<IReadOnlyList<ManagerCard>> OfAsync(Snapshot snapshot, ViewContext context, IEnumerable<AssignmentRow> assignments)
    {
        var result = await snapshot.RunAsync(new MetricQuery(Outcome.Measures, ["manager"],
            MetricFilter.Is("plan", context.Plan!.PlanId), MetricFilter.Is("period", context.Period!.Period)));
        var outcomes = result.Rows.ToDictionary(row => result.Member(row, "manager").Value ?? "", row => Outcome.From(result, row, context.Bands));
        return
        [
            .. from row in assignments
               where row.PlanId == context.Plan.PlanId
               group row by row.Role into manager
               select new ManagerCard(manager.Key, [.. manager], outcomes.GetValueOrDefault(manager.Key, Outcome.None)),
        ];
    }

    /// <summary>Who is shown when the address names nobody: whoever has the objective it opens, else who missed most points.</summary>
    public static ManagerCard? Choose(IReadOnlyList<ManagerCard> cards, string? role, string? objective) =>
        role is not null ? cards.FirstOrDefault(card => card.Role == role)
        : cards.FirstOrDefault(card => objective is not null && card.Assignments.Any(row => row.Code == objective))
            ?? cards.MaxBy(card => card.Outcome.Missed ?? -1);
}
