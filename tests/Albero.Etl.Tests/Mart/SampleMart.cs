using Albero.Etl.Mart;
using Albero.Etl.Tests.Packages;

namespace Albero.Etl.Tests.Mart;

/// <summary>
/// The sample plan loaded three times, once for all tests whose subject is not that load: each starts from a copy of its own, as it
/// was after the first, second or third.
/// </summary>
internal static class SampleMart
{
    private const int Loads = 3;

    private static readonly Lazy<(PackageFolder Package, IReadOnlyList<string> Names)> Made = new(Make);

    /// <summary>Gives an unspoilt package the folder of snapshots that this many loads leave, and returns their names, the oldest first.</summary>
    public static IReadOnlyList<string> Into(PackageFolder package, int loads = 1)
    {
        var (sample, names) = Made.Value;
        Directory.CreateDirectory(package.Mart);
        foreach (var file in Directory.GetFiles(After(sample, loads))) File.Copy(file, Path.Combine(package.Mart, Path.GetFileName(file)));
        return [.. names.Take(loads)];
    }

    private static (PackageFolder, IReadOnlyList<string>) Make()
    {
        var package = new PackageFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => package.Dispose();
        var names = new List<string>();
        for (var load = 1; load <= Loads; load++)
        {
            LoadTest.Load(package);
            names.Add(MartFolder.Published(package.Mart)!);
            TwoYearsMart.Copy(package.Mart, After(package, load));
        }

        return (package, names);
    }

    private static string After(PackageFolder package, int loads) => $"{package.Mart}-{loads}";
}
