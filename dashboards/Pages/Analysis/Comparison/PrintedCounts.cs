using Albero.Dashboards.Data;
using Albero.Dashboards.Snapshots;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Analysis.Comparison;

/// <summary>What a plan's documents print at a checkpoint, whether or not it can be measured: targets, results, judgements in words; and who names the missions.</summary>
internal sealed class PrintedCounts
{
    private readonly ILookup<string, (bool Target, bool Result)> _indicators;
    private readonly ILookup<string, string> _words;
    private readonly ILookup<string, string> _origins;

    private PrintedCounts(ILookup<string, (bool Target, bool Result)> indicators, ILookup<string, string> words, ILookup<string, string> origins) =>
        (_indicators, _words, _origins) = (indicators, words, origins);

    public int WithTarget(string? group) => In(_indicators, group).Count(one => one.Target);

    public int Results(string? group) => In(_indicators, group).Count(one => one.Result);

    public int Words(string? group) => In(_words, group).Count();

    public MissionSource Source(string group) => (_origins[group].Contains("printed"), _origins[group].Contains("mapped")) switch
    {
        (true, true) => MissionSource.Both, (true, false) => MissionSource.Printed, (false, true) => MissionSource.Mapped, _ => MissionSource.None,
    };

    public static async Task<PrintedCounts> OfAsync(Snapshot snapshot, PlanRow plan, string period, bool byProgramme)
    {
        string Group(Cells row) => row.Text("mission_code") is not { } mission ? ComparedPlan.NoGroup
            : !byProgramme ? mission
            : row.Text("programme_code") is { } programme ? $"{mission}/{programme}" : ComparedPlan.NoGroup;
        MetricFilter[] here = [MetricFilter.Is("plan_id", plan.PlanId), MetricFilter.Is("period", period)];

        var leaves = await snapshot.RowsAsync(new RowQuery("measurement", ["mission_code", "programme_code", "target_kind", "result_text"],
            [.. here, MetricFilter.Is("tree", plan.HeadlineTree), new("effective_weight", FilterOperator.IsPresent, [])], []));
        var nodes = Cells.Read(
            await snapshot.RowsAsync(new RowQuery("objective_mission", ["objective_code", "mission_code", "programme_code", "mission_origin", "programme_origin"], [here[0]], [])),
            row => (Objective: row.Text("objective_code") ?? "", Group: Group(row), Mission: row.Text("mission_origin"), Programme: row.Text("programme_origin")));
        var groups = nodes.DistinctBy(node => node.Objective).ToDictionary(node => node.Objective, node => node.Group);
        var verdicts = Cells.Read(await snapshot.RowsAsync(new RowQuery("verdict", ["objective_code"], here, [])), row => row.Text("objective_code") ?? "");

        return new(
            Cells.Read(leaves, row => (Group: Group(row), Target: row.Text("target_kind") is { } kind && kind != "none", Result: row.Text("result_text") is not null)).ToLookup(leaf => leaf.Group, leaf => (leaf.Target, leaf.Result)),
            verdicts.ToLookup(objective => groups.GetValueOrDefault(objective, ComparedPlan.NoGroup)),
            // What is inherited comes from a node above that is in the same mission and says so itself.
            nodes.SelectMany(node => new[] { (node.Group, Origin: node.Mission), (node.Group, Origin: byProgramme ? node.Programme : null) })
                .Where(one => one.Origin is not null).ToLookup(one => one.Group, one => one.Origin!));
    }

    private static IEnumerable<T> In<T>(ILookup<string, T> all, string? group) => group is null ? all.SelectMany(one => one) : all[group];
}
