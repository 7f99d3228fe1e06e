using Albero.Dashboards.Addresses;
using Albero.Dashboards.Charts;
using Albero.Dashboards.Formats;

namespace Albero.Dashboards.Pages.Tree;

/// <summary>A node and what is below it as an icicle: size is weight, colour is the band, hatched is what isn't measured.</summary>
internal static class TreeFigure
{
    // A leaf needs so many pixels to be told from its neighbours; beyond the most the page would only be chart.
    private const int Row = 20;
    private const int Least = 280;
    private const int Most = 1000;

    public static Figure Of(PlanTree tree, TreeNode top, Func<TreeNode, ViewState> view) => new(FigureKind.Icicle,
        [new FigureSeries("", [.. tree.From(top).Where(node => node.Weight > 0).Select(node => Point(node, node == top, tree, view))])]);

    public static int Height(PlanTree tree, TreeNode top) => Math.Clamp(tree.From(top).Count(node => node.Level == TreeLevel.Indicator) * Row, Least, Most);

    // The uppermost node leads back up, as the breadcrumb does.
    private static FigurePoint Point(TreeNode node, bool isTop, PlanTree tree, Func<TreeNode, ViewState> view) => new(node.Words, Math.Round(node.Weight!.Value, 6))
    {
        Id = "n" + node.Key,
        Parent = isTop ? null : "n" + node.Parent,
        Role = FigureRoles.OfBand(node.Band),
        Text = $"{Shape(node.Band)} {(node.Score is null ? NumberText.None : NumberText.Percent(node.Score))}",
        Link = isTop && node.Parent is null ? null : Links.To(view(isTop ? tree.Find(node.Parent!)! : node)),
    };

    // The shapes of the bands as characters: colour alone tells nothing to some.
    private static string Shape(string? band) => band switch { "full" => "●", "near" => "■", "part" => "▲", "miss" => "◆", _ => "○" };
}
