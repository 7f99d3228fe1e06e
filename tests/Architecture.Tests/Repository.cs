namespace Architecture.Tests;

/// <summary>The checkout that these tests look at.</summary>
internal static class Repository
{
    private static readonly string[] Skipped = ["bin", "obj", "node_modules", ".git", "TestResults", "_framework", "lib", "mart", ".vs", ".idea"];

    public static string Root { get; } = FindRoot();

    /// <summary>Files below a folder that a person wrote, by path from the root.</summary>
    public static IEnumerable<string> Files(string folder = "", string pattern = "*")
    {
        var start = Path.Combine(Root, folder);
        return Directory.Exists(start) ? Walk(start, pattern).Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal) : [];
    }

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    /// <summary>Lines that a condition picks, as <c>file:line</c> with the text.</summary>
    public static IEnumerable<string> Lines(IEnumerable<string> files, Func<string, bool> condition) =>
        files.SelectMany(file => Read(file).Split('\n').Select((text, i) => (text, i)).Where(line => condition(line.text)).Select(line => $"{file}:{line.i + 1}: {line.text.Trim()}"));

    private static IEnumerable<string> Walk(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern)
            .Concat(Directory.EnumerateDirectories(folder).Where(sub => !IsSkipped(sub)).SelectMany(sub => Walk(sub, pattern)));

    // etl/Mart is source, data/mart is what load builds.
    private static bool IsSkipped(string folder) => Skipped.Contains(Path.GetFileName(folder), StringComparer.Ordinal);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Albero.slnx"))) return folder.FullName;
        }
        throw new DirectoryNotFoundException($"No Albero.slnx above {AppContext.BaseDirectory}: run the tests from a build inside the repository.");
    }
}
