namespace Architecture.Tests;

/// <summary>
/// A test over the published documents, which are not part of the repository: it is skipped where nobody brought them,
/// but a folder that is named and missing is a failure.
/// </summary>
public sealed class SeedsFactAttribute : FactAttribute
{
    public SeedsFactAttribute()
    {
        if (Named is null && !Directory.Exists(Folder))
        {
            Skip = $"The published documents are not here ({Folder}). Name their folder in ALBERO_SEEDS to run this test.";
        }
    }

    public static string Folder => Named ?? Path.GetFullPath(Path.Combine(Repository.Root, "../shared/seeds"));

    private static string? Named => Environment.GetEnvironmentVariable("ALBERO_SEEDS") is { Length: > 0 } folder ? folder : null;
}
