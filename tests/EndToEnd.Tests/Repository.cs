namespace Albero.EndToEnd;

/// <summary>Where the checkout and its built hosts lie, seen from the running test.</summary>
internal static class Repository
{
    private static readonly string Configuration =
        AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}") ? "Release" : "Debug";

    public static string Root { get; } = FindRoot();

    public static string Etl => Path.Combine(Root, "etl", "bin", Configuration, "net10.0", "Albero.Etl.dll");

    public static string Dashboards => Path.Combine(Root, "dashboards", "bin", Configuration, "net10.0", "Albero.Dashboards.dll");

    public static string Data => Path.Combine(Root, "data");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Albero.slnx"))) return folder.FullName;
        }
        throw new InvalidOperationException($"No Albero.slnx above {AppContext.BaseDirectory}.");
    }
}
