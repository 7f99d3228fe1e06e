using Albero.Domain.Plans;

namespace Albero.Etl.Packages;

/// <summary>Every package below a data folder, read and checked together.</summary>
/// <param name="Packages">The sound ones, by chamber and year; complete only when there are no faults.</param>
/// <param name="Faults">Every fault of every package.</param>
internal sealed record PackageSet(IReadOnlyList<ReadPackage> Packages, FaultList Faults)
{
    /// <param name="data">The data folder.</param>
    /// <param name="advance">Called after each package.</param>
    /// <param name="mostFaults">Faults kept of each file; the others are counted.</param>
    /// <param name="stop">Asked while rows are read and checked.</param>
    public static PackageSet Read(string data, Action? advance = null, int mostFaults = FaultList.DefaultMost, CancellationToken stop = default)
    {
        var faults = new FaultList(mostFaults);
        var folders = PackageFolders.Find(data, faults);
        if (folders.Count == 0 && faults.Count == 0) return new([], [new(FaultCode.NoPackages, data, 0, "", "")]);

        var packages = new List<ReadPackage>();
        foreach (var folder in folders)
        {
            packages.Add(PackageReader.Read(folder, mostFaults: mostFaults, stop: stop));
            advance?.Invoke();
        }

        foreach (var package in packages) faults.AddAll(package.Faults);
        var sound = packages.Where(package => package.Package is not null).ToList();
        foreach (var same in sound.GroupBy(package => Manifest(package).PlanId).Where(group => group.Count() > 1))
        {
            foreach (var later in same.Skip(1))
            {
                faults.Add(new(FaultCode.PlanTwice, Path.Combine(later.Folder, PackageSchema.ManifestFile), later.YearLine, "year", same.Key, same.First().Folder));
            }
        }

        return new([.. sound.OrderBy(package => Manifest(package).Chamber, StringComparer.Ordinal).ThenBy(package => Manifest(package).Year)], faults);
    }

    private static PlanManifest Manifest(ReadPackage package) => package.Package!.Manifest;
}
