using System.ComponentModel.DataAnnotations;

namespace Albero.Dashboards.Hosting;

/// <summary>Where the published snapshots lie.</summary>
internal sealed class MartOptions
{
    public const string Section = "Mart";

    /// <summary>Folder that holds <c>current</c> and the snapshots; need not exist yet.</summary>
    [Required(ErrorMessage = "Mart:Directory (--mart) must name the folder of the published snapshots.")]
    public string Directory { get; set; } = "";

    /// <summary>How long answers of one snapshot are kept, counted in query results.</summary>
    [Range(0, 100_000, ErrorMessage = "Mart:CachedResults takes a number from 0 to 100000.")]
    public int CachedResults { get; set; } = 500;

    /// <summary>The repository's own folder when started from a checkout, else <c>data/mart</c> below <paramref name="start"/>.</summary>
    public static string Default(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Albero.slnx"))) return Path.Combine(folder.FullName, "data", "mart");
        }
        return Path.Combine(start, "data", "mart");
    }
}
