using System.Globalization;

namespace Albero.Etl.Packages;

/// <summary>
/// Reads a file of a package or a policy whole; what keeps it from being read is a fault. Only what has a length is
/// opened, so that a pipe, which may never end or never begin, counts as empty; and only what lies in the folder itself.
/// </summary>
internal static class InputFile
{
    /// <summary>Far above any plan's table, far below what a machine's memory holds.</summary>
    public const long MaxBytes = 64 << 20;

    public static byte[]? Read(string file, FaultList faults)
    {
        try
        {
            if (Directory.Exists(file)) return Refuse(FaultCode.FileUnreadable, PackageMessages.Folder);
            var link = new FileInfo(file);
            var target = link.ResolveLinkTarget(returnFinalTarget: true);
            if (target is not null && !IsBelow(target.FullName, link.DirectoryName!)) return Refuse(FaultCode.FileLeadsOut, target.FullName);
            var length = (target as FileInfo ?? link).Length;
            if (length == 0) return [];
            if (length > MaxBytes) return Refuse(FaultCode.FileTooLarge, Format(length), Format(MaxBytes));
            using var stream = File.OpenRead(file);
            var bytes = new byte[length];
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Refuse(FaultCode.FileUnreadable, fault.Message);
        }

        byte[]? Refuse(FaultCode code, string found, params string[] details)
        {
            faults.Add(new(code, file, 0, "", found, details));
            return null;
        }
    }

    /// <summary>The files of a folder with an ending, in whatever case it is written; a folder that can't be read is a fault.</summary>
    public static IReadOnlyList<string> WithEnding(string folder, string ending, FaultList faults)
    {
        try
        {
            var options = new EnumerationOptions { MatchCasing = MatchCasing.CaseInsensitive, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.None };
            return [.. Directory.EnumerateFiles(folder, "*" + ending, options).Order(StringComparer.Ordinal)];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            faults.Add(new(FaultCode.FolderUnreadable, folder, 0, "", fault.Message));
            return [];
        }
    }

    /// <summary>Whether a folder has an entry of this name, whatever it is; a folder that can't be looked into is a fault, told once.</summary>
    public static bool Holds(string folder, string name, FaultList faults)
    {
        try
        {
            return Directory.EnumerateFileSystemEntries(folder, name, new EnumerationOptions { IgnoreInaccessible = false, AttributesToSkip = FileAttributes.None }).Any();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            if (!faults.Any(told => told.Code == FaultCode.FolderUnreadable && told.File == folder)) faults.Add(new(FaultCode.FolderUnreadable, folder, 0, "", fault.Message));
            return false;
        }
    }

    private static bool IsBelow(string file, string folder) =>
        file.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string Format(long bytes) => bytes.ToString(CultureInfo.InvariantCulture);
}
