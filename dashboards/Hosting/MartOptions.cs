using System.Globalization;

namespace Albero.Dashboards.Hosting;

/// <summary>Where the published snapshots lie.</summary>
internal sealed class MartOptions
{
    public const string Section = "Mart";
    public const int MostCachedResults = 100_000;

    /// <summary>Folder that holds <c>current</c> and the snapshots; need not exist yet.</summary>
    public string Directory { get; set; } = "";

    /// <summary>Folder of the evaluators' notes; empty is <see cref="Directory"/>. One of its own where the snapshots are read-only for the dashboard.</summary>
    public string Notes { get; set; } = "";

    /// <summary>How many answers of one snapshot are kept.</summary>
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

    /// <summary>Whether a text is a number of answers that can be kept.</summary>
    public static bool IsCachedResults(string? text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= MostCachedResults;
}
