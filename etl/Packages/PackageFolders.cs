namespace Albero.Etl.Packages;

/// <summary>Finds the packages below a folder by their datapackage.json; <c>reference</c> holds other data.</summary>
internal static class PackageFolders
{
    /// <summary>Folders in an order that doesn't depend on the file system.</summary>
    public static IReadOnlyList<string> Find(string data)
    {
        if (!Directory.Exists(data)) return [];
        var reference = Path.Combine(data, "reference") + Path.DirectorySeparatorChar;
        return
        [
            .. Directory.EnumerateFiles(data, PackageSchema.ManifestFile, new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.None })
                .Where(file => !file.StartsWith(reference, StringComparison.Ordinal))
                .Select(file => Path.GetDirectoryName(file)!)
                .Order(NaturalKey.Comparer),
        ];
    }
}
