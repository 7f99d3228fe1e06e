namespace Albero.Etl.Packages;

/// <summary>
/// Finds the packages below a folder by their datapackage.json; <c>reference</c> holds other data, and <c>esempio</c> in a
/// package shows how its tables are filled. A folder that can't
/// be looked into may hold a plan, so it is a fault: a plan never goes missing in silence.
/// </summary>
internal static class PackageFolders
{
    /// <summary>Folder within a package with a filled-in example, which is no plan.</summary>
    public const string Example = "esempio";

    /// <summary>Folders in an order that doesn't depend on the file system.</summary>
    public static IReadOnlyList<string> Find(string data, FaultList? faults = null)
    {
        var found = new List<string>();
        if (Directory.Exists(data)) Look(data, Path.Combine(data, "reference"), found, faults ?? []);
        return [.. found.Order(NaturalKey.Comparer)];
    }

    private static void Look(string folder, string reference, List<string> found, FaultList faults)
    {
        List<string> below;
        try
        {
            var isPackage = Directory.EnumerateFileSystemEntries(folder, PackageSchema.ManifestFile, Everything).Any();
            if (isPackage) found.Add(folder);
            else if (Directory.EnumerateFiles(folder, "objectives.csv", Everything).Any()) faults.Add(new(FaultCode.ManifestMissing, Path.Combine(folder, PackageSchema.ManifestFile), 0, "", ""));
            below = [.. Directory.EnumerateDirectories(folder, "*", Everything).Where(below => below != reference && !(isPackage && Path.GetFileName(below) == Example) && !LeadsBack(below))];
        }
        catch (DirectoryNotFoundException) when (!Directory.Exists(folder))
        {
            // Gone since its parent was listed, as what a load builds is.
            return;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            faults.Add(new(FaultCode.FolderUnreadable, folder, 0, "", fault.Message));
            return;
        }

        foreach (var next in below) Look(next, reference, found, faults);
    }

    // A link to a folder that it stands in holds nothing new and has no end.
    private static bool LeadsBack(string folder) =>
        new DirectoryInfo(folder) is { LinkTarget: not null } link && link.ResolveLinkTarget(returnFinalTarget: true) is { } target
        && (Path.GetFullPath(folder) + Path.DirectorySeparatorChar).StartsWith(Path.TrimEndingDirectorySeparator(target.FullName) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static EnumerationOptions Everything { get; } = new() { IgnoreInaccessible = false, AttributesToSkip = FileAttributes.None };
}
