using System.Globalization;
using Albero.Dashboards.Addresses;
using Albero.Dashboards.Charts;
using Albero.Dashboards.Components.Marks;
using Albero.Dashboards.Data;
using Albero.Dashboards.Formats;
using Albero.Dashboards.Resources;

namespace Albero.Dashboards.Pages.Tree;

/// <summary>The whole tree of a plan, drawn and as a table; any node of it by its address.</summary>
public sealed partial class TreePage
{
    private PlanTree _tree = null!;
    private TreeNode _top = null!;
    private Figure _figure = null!;
    private OtherYear? _other;
    private string _which = "";
    private IReadOnlyList<(string Tree, int Indicators)> _trees = [];
    private IReadOnlyList<int> _years = [];

    // The headline tree needs no word in the address.
    private ViewState Shown => Context.Resolved with { Tree = _which == Context.Plan!.HeadlineTree ? null : _which };

    private IEnumerable<Crumb> Steps => _tree is null ? [] : _tree.Above(_top).Append(_top)
        .Select(node => new Crumb(node.Parent is null ? $"{Context.Plan!.ChamberName} {Context.Plan.Year.ToString(CultureInfo.InvariantCulture)}" : node.Words, Of(node)));

    private string Headline
    {
        get
        {
            if (_tree is null) return "";
            var day = Context.Period!.Day;
            var name = _top.Parent is null ? T["albero-whole"].Value : _top.Words;
            if (_top.Score is null) return T.Count("albero-headline-none", _top.Indicators, name, day);
            return T["albero-headline", name, Article.To(NumberText.Percent(_top.Score)), day, Article.The(NumberText.Percent(_top.Share)), _top.Measured, _top.Indicators];
        }
    }

    protected override async Task<IReadOnlyList<AddressFault>> LoadAsync()
    {
        var choice = await TreeView.OfAsync(Snapshot, Context);
        if (choice.Faults.Count > 0) return choice.Faults;
        (_tree, _top, _other, _which) = (choice.Tree!, choice.Top!, choice.Other, choice.Which);
        (_trees, _years) = (choice.Trees, choice.Years);
        _figure = TreeFigure.Of(_tree, _top, Of);
        return [];
    }

    /// <summary>Where a node leads: to the part of the tree below it, an indicator to its printed cells.</summary>
    private ViewState Of(TreeNode node) => node.Leaf is { } leaf
        ? Shown.On(Paths.Deviations) with { Tree = Shown.Tree, Objective = leaf.Objective, Indicator = leaf.Indicator }
        : Shown with { Node = node.Parent is null ? null : node.Key };

    /// <summary>The part of the plan that a node is.</summary>
    private ViewState Why(TreeNode node) => Why(node, Shown);

    /// <summary>The same of a node of the other year.</summary>
    private ViewState WhyThere(TreeNode node) => Why(node, Shown with { Year = _other!.Plan.Year, Period = _other.Period.Token });

    private static ViewState Why(TreeNode node, ViewState shown)
    {
        var plan = shown.On(Paths.Why) with { Tree = shown.Tree };
        return node.Level switch
        {
            TreeLevel.Area => plan with { Area = node.Key },
            TreeLevel.Strategic => plan.And("strategic", node.Key),
            TreeLevel.Objective => plan with { Objective = node.Key },
            TreeLevel.Indicator when node.Leaf is { } leaf => plan with { Objective = leaf.Objective, Indicator = leaf.Indicator },
            TreeLevel.Indicator => plan.And("indicator", node.Key),
            _ => plan,
        };
    }

    private ViewState There(TreeNode node)
    {
        var there = Shown with { Year = _other!.Plan.Year, Period = _other.Period.Token, With = null, Node = null };
        return node.Leaf is { } leaf ? there.On(Paths.Deviations) with { Tree = there.Tree, Objective = leaf.Objective, Indicator = leaf.Indicator } : there with { Node = node.Parent is null ? null : node.Key };
    }
}
