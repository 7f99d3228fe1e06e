using Albero.Dashboards.Data;

namespace Albero.Dashboards.Pages.Tree;

/// <summary>Levels of a plan's tree, from the whole to the leaf.</summary>
public enum TreeLevel
{
    Plan,
    Area,
    Strategic,
    Objective,
    Indicator,
}

/// <summary>A node of a plan's tree with what is measured below it.</summary>
/// <param name="Key">As addresses write it: the code of an area or objective, <c>1.1.1/2</c> for an indicator, empty for the plan.</param>
/// <param name="Name">Words for people, without the code.</param>
/// <param name="Parent">Key of the node above; null for the plan.</param>
public sealed record TreeNode(string Key, TreeLevel Level, string Name, string? Parent)
{
    /// <summary>Effective weight: the leaves of a tree make 100.</summary>
    public decimal? Weight { get; init; }

    /// <summary>Percent points; null where nothing is measured.</summary>
    public decimal? Score { get; init; }

    /// <summary>Percent of the weight below it that is measured.</summary>
    public decimal? Share { get; init; }

    public int Indicators { get; init; }

    public int Measured { get; init; }

    public string? Band { get; init; }

    /// <summary>Of an indicator: its row at the checkpoint, as printed.</summary>
    public MeasurementRow? Leaf { get; init; }

    /// <summary>Code for people; of an indicator its number within the objective above.</summary>
    public string Code => Level == TreeLevel.Indicator ? Key[(Key.LastIndexOf('/') + 1)..] : Key;

    public string Words => Key.Length == 0 ? Name : $"{Code} {Name}";
}
