using Albero.Dashboards.Data;
using Albero.Dashboards.Views;

namespace Albero.Dashboards.Pages.Oiv;

/// <summary>Which of a plan's trees a page shows: the one asked for; else that of the objective asked for; else the plan's headline tree.</summary>
internal static class TreeChoice
{
    public static string Of(ViewContext context, IReadOnlyList<MeasurementRow> rows) =>
        context.State.Tree
        ?? rows.FirstOrDefault(row => row.Objective == context.State.Objective)?.Tree
        ?? context.Plan!.HeadlineTree;

    /// <summary>The plan's trees with their indicators at the checkpoint, the headline tree first.</summary>
    public static IReadOnlyList<(string Tree, int Indicators)> All(ViewContext context, IEnumerable<MeasurementRow> rows) =>
        [.. rows.Where(row => row.Period == context.Period!.Period && !row.PassesOn).CountBy(row => row.Tree).OrderByDescending(tree => tree.Key == context.Plan!.HeadlineTree).Select(tree => (tree.Key, tree.Value))];
}
