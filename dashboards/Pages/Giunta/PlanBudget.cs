using Albero.Dashboards.Snapshots;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Giunta;

/// <summary>Printed budget lines of a plan or of one of its missions.</summary>
/// <param name="Code">Code of the mission or word of the direction; null for the whole plan or where none is printed.</param>
/// <param name="Amount">Sum in euro of the printed amounts; null where none is printed.</param>
public sealed record BudgetSum(string? Code, string? Name, decimal? Amount, int Lines, int WithoutAmount);

/// <summary>What the sheets of a plan print as budget, gathered by direction where they say one, else by mission.</summary>
/// <param name="HasDirections">Whether lines say if they are revenue or cost.</param>
public sealed record PlanBudget(BudgetSum Whole, IReadOnlyList<BudgetSum> Parts, bool HasDirections)
{
    private static readonly string[] Measures = ["budget", "budget_lines", "budget_lines_without_amount"];

    /// <summary>Null for a plan that prints no budget.</summary>
    public static async Task<PlanBudget?> OfAsync(Snapshot snapshot, string planId)
    {
        var directions = await snapshot.ValuesAsync(new ValuesQuery("budget", "direction", [MetricFilter.Is("plan_id", planId)]));
        if (directions.Count == 0) return null;
        var directed = directions.Any(direction => direction.Value is not null);
        var by = directed ? "budget_direction" : "mission";
        var result = await snapshot.RunAsync(new MetricQuery(Measures, [by], MetricFilter.Is("plan", planId)));
        return new PlanBudget(Read(result, result.Total, null), [.. result.Rows.Select(row => Read(result, row, row.Members[0]))], directed);
    }

    private static BudgetSum Read(MetricResult result, MetricRow row, MetricMember? member) => new(
        member?.Value, member?.Label.ToString(), result.Value(row, "budget"),
        (int)(result.Value(row, "budget_lines") ?? 0), (int)(result.Value(row, "budget_lines_without_amount") ?? 0));
}
