using Albero.Dashboards.Addresses;
using Albero.Dashboards.Components.Marks;
using Albero.Dashboards.Data;
using Albero.Dashboards.Pages.Analysis.Slices;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Why;

/// <summary>Where the number is explained of the leaves that an indicator sums up.</summary>
internal static class WhySubtree
{
    /// <summary>The part of the plan that they are; null for an indicator that sums up nothing, or nothing that a page could show.</summary>
    public static async Task<ViewState?> OfAsync(Snapshot snapshot, ViewContext context, MeasurementRow row, IReadOnlyList<MeasurementRow> rows)
    {
        if (row is not { IsRollup: true, RollsUp: { } node }) return null;
        var plan = context.Resolved.On(Paths.Why);
        // Inside its tree it sums up its objective's other indicators, which have the weight that it passes on.
        if (row.PassesOn) return rows.Any(other => other.Objective == node && other.Tree == row.Tree && !other.IsRollup) ? plan with { Tree = context.State.Tree, Objective = node } : null;

        var reached = rows.Select(other => other.Tree).FirstOrDefault(tree => tree != row.Tree);
        if (reached is null) return null;
        var members = await DimensionMembers.OfAsync(snapshot, context, Grains.Leaf, [new DimensionFilter("tree", [reached])], MetricCatalog.Dimension("strategic")!, []);
        return members.Any(one => one.Member.Value == node) ? (plan with { Tree = reached == context.Plan!.HeadlineTree ? null : reached }).And("strategic", node) : null;
    }
}
