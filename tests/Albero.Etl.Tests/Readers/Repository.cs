namespace Albero.Etl.Tests.Readers;

/// <summary>Places of the repository that these tests use.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Golden(string file) => Path.Combine(Root, "tests", "Albero.Etl.Tests", "Readers", "Golden", file);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Albero.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException($"No Albero.slnx above {AppContext.BaseDirectory}.");
    }
}
