namespace Albero.Metrics;

/// <summary>Which grains find a dimension where.</summary>
internal static class SourceOf
{
    /// <summary>Leaves of the tree only.</summary>
    public static Dictionary<string, DimensionSource> Leaves(DimensionSource leaf) => new() { [Grains.Leaf.Name] = leaf };

    /// <summary>Leaves of the tree, and the same leaves as they are assigned to managers.</summary>
    public static Dictionary<string, DimensionSource> AllLeaves(DimensionSource leaf) =>
        new() { [Grains.Leaf.Name] = leaf, [Grains.AssignedLeaf.Name] = leaf };

    /// <summary>Leaves of both kinds, findings and revisions.</summary>
    public static Dictionary<string, DimensionSource> Worklists(DimensionSource leaf, DimensionSource worklist) => new(AllLeaves(leaf))
    {
        [Grains.Finding.Name] = worklist,
        [Grains.Revision.Name] = worklist,
    };

    /// <summary>Leaves of both kinds, findings, revisions and what a plan prints beside its tree.</summary>
    public static Dictionary<string, DimensionSource> Everything(DimensionSource leaf, DimensionSource row) => new(Worklists(leaf, row))
    {
        [Grains.BudgetLine.Name] = row,
        [Grains.Individual.Name] = row,
    };
}
