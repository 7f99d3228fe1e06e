using System.Globalization;
using Albero.Domain.Plans;
using Albero.Etl.Packages;

namespace Albero.Etl.NewPackages;

/// <summary>A package for an office that has a plan but no document to extract it from: empty tables, an example, a guide.</summary>
internal static class NewPackage
{
    /// <summary>Id of the source that hand-written rows name: the act that approves the plan. A row's line is the act's page.</summary>
    public const string SourceId = "piano";

    /// <summary>The tables that a person fills; lines that stood elsewhere are known to readers of documents only.</summary>
    public static IReadOnlyList<TableSchema> Tables { get; } = [.. PackageSchema.Tables.Where(table => table.Name != "layout_notes")];

    public static PlanManifest Manifest(string chamber, int year, string? name)
    {
        var place = string.Join(' ', chamber.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        var text = year.ToString(CultureInfo.InvariantCulture);
        return new(
            chamber, name ?? $"Camera di Commercio di {place}", year, $"Piano della performance {text}", "operational", "tree",
            [new Checkpoint(year, 2), new Checkpoint(year, 4)],
            [new(SourceId, $"piano-{text}.pdf", "", "plan", null, [])]);
    }

    /// <summary>Writes it where nothing is, whole or not at all.</summary>
    /// <param name="plan">What its manifest says.</param>
    /// <param name="folder">A path where no folder is, or an empty one.</param>
    /// <exception cref="IOException">It couldn't be written; the folder is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The same, for want of permission.</exception>
    public static void Write(PlanManifest plan, string folder)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        // Its own folder beside the real one, so that it gets there by one rename; until then its name is no plan's.
        var making = Path.Combine(Directory.CreateDirectory(Path.GetDirectoryName(path)!).FullName, $".{Path.GetFileName(path)}-{Guid.NewGuid():N}");
        try
        {
            var example = Directory.CreateDirectory(Path.Combine(making, PackageFolders.Example)).FullName;
            WriteTables(new PlanPackage(plan), making, withEmpty: true);
            WriteTables(ExamplePlan.For(plan), example, withEmpty: false);
            File.WriteAllText(Path.Combine(making, Guide.FileName), Guide.Write(plan, Tables));
            File.WriteAllText(Path.Combine(making, PackageSchema.ManifestFile), ManifestJson.Write(plan, Tables, CsvDialect.Excel));
            if (Directory.Exists(path)) Directory.Delete(path);
            Directory.Move(making, path);
        }
        finally
        {
            if (Directory.Exists(making)) Directory.Delete(making, recursive: true);
        }
    }

    private static void WriteTables(PlanPackage package, string folder, bool withEmpty)
    {
        foreach (var table in Tables)
        {
            var rows = table.CellsOf(package).ToList();
            if (rows.Count > 0 || withEmpty) PackageWriter.WriteTable(table, rows, Path.Combine(folder, table.FileName), CsvDialect.Excel);
        }
    }
}
