namespace Albero.Etl.Packages;

/// <summary>How the plans below a data folder fared.</summary>
/// <param name="Sound">Plans without a fault.</param>
/// <param name="Faulty">Plans that would be rejected; one whose datapackage.json is gone is among them.</param>
internal readonly record struct CheckedPlans(int Sound, int Faulty)
{
    public int All => Sound + Faulty;

    /// <param name="data">The data folder.</param>
    /// <param name="faults">Every fault of what is below it; those of files beside the plans are no plan's.</param>
    public static CheckedPlans Of(string data, FaultList faults)
    {
        var folders = PackageFolders.Find(data);
        // A package may lie below another one: a fault belongs to the nearest.
        var faulty = faults.Select(fault => folders.Where(folder => IsIn(folder, fault.File)).MaxBy(folder => folder.Length)).OfType<string>().Distinct().Count();
        var headless = faults.Count(fault => fault.Code == FaultCode.ManifestMissing);
        return new(folders.Count - faulty, faulty + headless);
    }

    private static bool IsIn(string folder, string file) => file == folder || file.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
