using System.Globalization;
using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;
using Albero.Dashboards.Pages.Oiv;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;

namespace Albero.Dashboards.Pages.Tree;

/// <summary>What the address shows of a plan's tree: the same for the page and its exports.</summary>
/// <param name="Which">Which of the plan's trees.</param>
/// <param name="Years">Years of the same chamber's other plans.</param>
internal sealed record TreeView(string Which, IReadOnlyList<(string Tree, int Indicators)> Trees, IReadOnlyList<int> Years, IReadOnlyList<AddressFault> Faults)
{
    public PlanTree? Tree { get; private init; }

    /// <summary>The node that is shown with all below it.</summary>
    public TreeNode? Top { get; private init; }

    public OtherYear? Other { get; private init; }

    public static async Task<TreeView> OfAsync(Snapshot snapshot, ViewContext context)
    {
        var (plan, period, state) = (context.Plan!, context.Period!, context.State);
        var rows = await PlanMeasurements.WithRollupsAsync(snapshot, plan.PlanId);
        var years = context.Plans.Where(one => one.Chamber == plan.Chamber && one.PlanId != plan.PlanId).Select(one => one.Year).Order().ToList();
        var view = new TreeView(TreeChoice.Of(context, rows), TreeChoice.All(context, rows), years, SelectionFaults.Of(state, rows));
        if (view.Faults.Count > 0) return view;

        var tree = await PlanTree.OfAsync(snapshot, plan, period.Period, view.Which, context.Bands, rows);
        var faults = new List<AddressFault>();
        var top = state.Node is { } key ? tree.Nodes.FirstOrDefault(node => node.Key == key && node.Level is not (TreeLevel.Plan or TreeLevel.Indicator)) : tree.Root;
        if (top is null)
        {
            faults.Add(new AddressFault("nodo", state.Node!, AddressFaultKind.UnknownValue,
                [.. tree.Nodes.Where(node => node.Level is not (TreeLevel.Plan or TreeLevel.Indicator)).Select(node => node.Key)]));
        }
        var other = state.With is { } year ? context.Plans.FirstOrDefault(one => one.Chamber == plan.Chamber && one.Year == year && years.Contains(year)) : null;
        if (state.With is { } asked && other is null)
        {
            faults.Add(new AddressFault("con", Text(asked), AddressFaultKind.UnknownValue, [.. years.Select(Text)]));
        }
        if (faults.Count > 0) return view with { Faults = faults };
        return view with
        {
            Tree = tree, Top = top,
            Other = other is null ? null : await OtherYear.OfAsync(snapshot, tree, plan, period, other, view.Which, context.Bands),
        };
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
