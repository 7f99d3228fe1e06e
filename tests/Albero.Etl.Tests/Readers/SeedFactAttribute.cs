namespace Albero.Etl.Tests.Readers;

/// <summary>
/// A test on a published document that is not part of the repository. Without the folder of documents the test is
/// skipped; a folder that ALBERO_SEEDS names and that is missing, or that lacks the document, fails it.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SeedFactAttribute : FactAttribute
{
    public SeedFactAttribute()
    {
        if (Seeds.Named is null && !Directory.Exists(Seeds.Beside))
        {
            Skip = $"no published documents: ALBERO_SEEDS names no folder and {Seeds.Beside} does not exist";
        }
    }
}

/// <summary>The published documents, found by file name.</summary>
internal static class Seeds
{
    public static string? Named => Environment.GetEnvironmentVariable("ALBERO_SEEDS") is { Length: > 0 } folder ? folder : null;

    public static string Beside => Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "seeds"));

    public static string Find(string file)
    {
        var folder = Named ?? Beside;
        Assert.True(Directory.Exists(folder), $"ALBERO_SEEDS names {folder}, which does not exist");
        var path = Path.Combine(folder, file);
        Assert.True(File.Exists(path), $"{folder} has no {file}");
        return path;
    }
}
