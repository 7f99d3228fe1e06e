using Albero.Dashboards.Data;
using Albero.Dashboards.Snapshots;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Analysis.Comparison;

/// <summary>The figures of one plan, by mission or programme, at one checkpoint of its year.</summary>
internal static class PlanFigures
{
    private static readonly string[] Measures = ["effective_weight", "indicators", "measured", "coverage", "score"];

    /// <param name="snapshot">The snapshot, under the rules that are shown.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="periods">Its checkpoints.</param>
    /// <param name="kind">Kind of checkpoint.</param>
    /// <param name="byProgramme">By programme; else by mission.</param>
    /// <param name="names">Takes the groups that the plan has.</param>
    public static async Task<ComparedPlan> LoadAsync(
        Snapshot snapshot, PlanRow plan, IReadOnlyList<PeriodRow> periods, string kind, bool byProgramme, Dictionary<string, MetricMember> names)
    {
        var period = FormattableString.Invariant($"{plan.Year}-{kind}");
        var has = periods.Any(one => one.Period == period);
        // Weights are the same at every checkpoint: those of a plan that lacks this one are read at another.
        var at = has ? period : periods.LastOrDefault(one => one.Token.Length == 2)?.Period ?? periods[^1].Period;
        var dimension = byProgramme ? "programme" : "mission";
        var result = await snapshot.RunAsync(new MetricQuery(Measures, [dimension], MetricFilter.Is("plan", plan.PlanId), MetricFilter.Is("period", at)));
        var counts = await PrintedCounts.OfAsync(snapshot, plan, at, byProgramme);

        MissionFigures Of(MetricRow row, string? group) => new(
            result.Value(row, "effective_weight"), (int)(result.Value(row, "indicators") ?? 0), has ? counts.WithTarget(group) : 0, has ? counts.Results(group) : 0,
            has ? (int)(result.Value(row, "measured") ?? 0) : 0, has ? counts.Words(group) : 0,
            has ? result.Value(row, "coverage") : null, has ? result.Value(row, "score") : null, group is null ? MissionSource.None : counts.Source(group));

        var groups = new Dictionary<string, MissionFigures>();
        foreach (var row in result.Rows)
        {
            var member = row.Members[0];
            var code = member.Value ?? ComparedPlan.NoGroup;
            names.TryAdd(code, member);
            groups[code] = Of(row, code);
        }
        return new(plan, period, has, plan.HeadlineTree, await WeightsMissingAsync(snapshot, plan), Of(result.Total, null), groups);
    }

    private static async Task<int> WeightsMissingAsync(Snapshot snapshot, PlanRow plan)
    {
        var result = await snapshot.RunAsync(new MetricQuery(["findings"], [], MetricFilter.Is("plan", plan.PlanId), MetricFilter.Is("code", "weight-not-printed")));
        return (int)(result.Value(result.Total, "findings") ?? 0);
    }
}
