namespace Albero.Etl.Mart;

/// <summary>
/// What <c>check</c> and <c>load</c> are told: by the command line, else by <c>ALBERO_DATA</c>, <c>ALBERO_MART</c> and
/// <c>ALBERO_KEEP</c>. Relative paths start at the current folder.
/// </summary>
internal sealed class LoadOptions
{
    /// <summary>More snapshots than anybody goes back to.</summary>
    public const int MostKept = 1000;

    /// <summary>Folder below which packages are found.</summary>
    public string Data { get; set; } = "data";

    /// <summary>Folder of the snapshots.</summary>
    public string Mart { get; set; } = Path.Combine("data", "mart");

    /// <summary>How many snapshots stay, the published one included.</summary>
    public int Keep { get; set; } = 5;

    /// <summary>Load only when packages, policies or the program differ from what the published snapshot was made from.</summary>
    public bool IfChanged { get; set; }
}
