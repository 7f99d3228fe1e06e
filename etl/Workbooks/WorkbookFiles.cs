using Albero.Etl.Packages;

namespace Albero.Etl.Workbooks;

/// <summary>The workbooks of a package's folder, without what a spreadsheet program puts beside one that it has open.</summary>
internal static class WorkbookFiles
{
    public const string Ending = ".xlsx";

    /// <summary>In the order of their names; a folder that can't be read is a fault.</summary>
    public static IReadOnlyList<string> In(string folder, FaultList faults) =>
        [.. InputFile.WithEnding(folder, Ending, faults).Where(file => !IsLock(Path.GetFileName(file))).Order(StringComparer.Ordinal)];

    // "~$name.xlsx" is Excel's. LibreOffice's ".~lock.name.xlsx#" ends otherwise, but a hidden file is never one that an office saved.
    private static bool IsLock(string name) => name.StartsWith("~$", StringComparison.Ordinal) || name.StartsWith('.');
}
