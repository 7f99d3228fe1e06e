using Albero.Etl.Packages;

namespace Albero.Etl.Mart;

/// <summary>
/// What <c>check</c>, <c>load</c>, <c>watch</c>, <c>snapshots</c> and <c>rollback</c> are told: by the command line, else by
/// <c>ALBERO_DATA</c>, <c>ALBERO_MART</c>, <c>ALBERO_KEEP</c>, <c>ALBERO_EVERY</c> and <c>ALBERO_MAXFAULTS</c>. Relative paths start at the current folder.
/// </summary>
internal sealed class LoadOptions
{
    /// <summary>More snapshots than anybody goes back to.</summary>
    public const int MostKept = 1000;

    /// <summary>Folder below which packages are found.</summary>
    public string Data { get; set; } = "data";

    /// <summary>Folder of the snapshots.</summary>
    public string Mart { get; set; } = Path.Combine("data", "mart");

    /// <summary>The longest time between two looks, in seconds.</summary>
    public const int LongestEvery = 3600;

    /// <summary>How many snapshots stay, the published one included; one that a reader holds open stays until it is let go.</summary>
    public int Keep { get; set; } = 5;

    /// <summary>Seconds between two looks of <c>watch</c>; what changed is loaded when two looks found the same.</summary>
    public int Every { get; set; } = 5;

    /// <summary>More lines than a terminal keeps.</summary>
    public const int MostFaults = 100_000;

    /// <summary>Faults told of each file; how many more there are is one line.</summary>
    public int MaxFaults { get; set; } = FaultList.DefaultMost;

    /// <summary>Load only when packages, policies or the program differ from what the published snapshot was made from.</summary>
    public bool IfChanged { get; set; }
}
