using System.ComponentModel.DataAnnotations;

namespace Albero.Etl.Mart;

/// <summary>
/// What <c>check</c> and <c>load</c> are told: by the command line, else by <c>ALBERO_DATA</c>, <c>ALBERO_MART</c> and
/// <c>ALBERO_KEEP</c>. Relative paths start at the current folder.
/// </summary>
internal sealed class LoadOptions
{
    /// <summary>Folder below which packages are found.</summary>
    [Required]
    public string Data { get; set; } = "data";

    /// <summary>Folder of the snapshots.</summary>
    [Required]
    public string Mart { get; set; } = Path.Combine("data", "mart");

    /// <summary>How many snapshots stay, the published one included.</summary>
    [Range(1, 1000)]
    public int Keep { get; set; } = 5;

    /// <summary>Load only when packages, policies or the program differ from what the published snapshot was made from.</summary>
    public bool IfChanged { get; set; }
}
