namespace Albero.Etl.Tests.Mart;

/// <summary>Where this checkout is.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "Albero.slnx"))) return folder;
        }

        throw new InvalidOperationException($"No Albero.slnx above {AppContext.BaseDirectory}.");
    }
}
