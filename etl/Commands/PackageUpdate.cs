using Albero.Domain.Plans;
using Albero.Etl.Packages;

namespace Albero.Etl.Commands;

/// <summary>
/// A package that was read again, beside the one that is there: what differs, file by file and row by row, and the
/// means to take it over. corrections.csv is a person's work and never touched.
/// </summary>
internal sealed class PackageUpdate : IDisposable
{
    private readonly string _folder;
    private readonly DirectoryInfo _fresh;
    private readonly List<(string File, string[] Gone, string[] New)> _differences = [];

    public PackageUpdate(PlanPackage package, string folder)
    {
        _folder = folder;
        _fresh = Directory.CreateTempSubdirectory("albero-extract-");
        PackageWriter.Write(package, _fresh.FullName);
        var files = PackageSchema.Tables.Select(table => table.FileName).Where(file => file != Corrections).Append(PackageSchema.ManifestFile);
        foreach (var file in files)
        {
            var (before, after) = (Lines(Path.Combine(folder, file)), Lines(Path.Combine(_fresh.FullName, file)));
            if (!before.SequenceEqual(after)) _differences.Add((file, Without(before, after), Without(after, before)));
        }
    }

    /// <summary>Writes a package where none is, whole or not at all.</summary>
    public static void Create(PlanPackage package, string folder)
    {
        var fresh = Directory.CreateTempSubdirectory("albero-extract-");
        try
        {
            PackageWriter.Write(package, fresh.FullName);
            FileSet.Replace(fresh.FullName, folder, [.. fresh.GetFiles().Select(file => file.Name).Order(StringComparer.Ordinal)]);
        }
        finally
        {
            fresh.Delete(recursive: true);
        }
    }

    public bool IsEmpty => _differences.Count == 0;

    private static string Corrections => PackageSchema.Find("corrections")!.FileName;

    public void PrintDifference(TextWriter output)
    {
        output.WriteLine(IsEmpty ? $"{_folder} already says exactly this." : $"Differences from {_folder}:");
        foreach (var (file, gone, added) in _differences)
        {
            output.WriteLine($"  {file}{(gone.Length + added.Length == 0 ? ": same rows in another order" : "")}");
            foreach (var line in gone) output.WriteLine($"    - {line}");
            foreach (var line in added) output.WriteLine($"    + {line}");
        }
    }

    /// <summary>Takes every difference over, or none: see <see cref="FileSet"/>.</summary>
    public void Apply() => FileSet.Replace(_fresh.FullName, _folder, [.. _differences.Select(difference => difference.File)]);

    public void Dispose() => _fresh.Delete(recursive: true);

    private static string[] Lines(string path) => File.Exists(path) ? File.ReadAllLines(path) : [];

    /// <summary>The lines of one side that the other lacks, each as often as it is missing.</summary>
    private static string[] Without(string[] lines, string[] others)
    {
        var counts = others.CountBy(line => line).ToDictionary();
        return [.. lines.Where(line =>
        {
            if (counts.GetValueOrDefault(line) == 0) return true;
            counts[line]--;
            return false;
        })];
    }
}
