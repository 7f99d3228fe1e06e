namespace Albero.Dashboards.Notes;

/// <summary>Files that only their owner reads: notes may speak of people's work.</summary>
internal static class Private
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    public static FileStreamOptions Options(FileMode mode, FileAccess access, FileShare share = FileShare.Read)
    {
        var options = new FileStreamOptions { Mode = mode, Access = access, Share = share };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = OwnerOnly;
        return options;
    }

    /// <summary>Puts a text in a file's place by one rename.</summary>
    public static void Replace(string file, string text)
    {
        var temporary = $"{Path.Combine(Path.GetDirectoryName(file)!, "." + Path.GetFileName(file))}-{Guid.NewGuid():N}";
        try
        {
            using (var stream = new FileStream(temporary, Options(FileMode.CreateNew, FileAccess.Write)))
            {
                stream.Write(System.Text.Encoding.UTF8.GetBytes(text));
                stream.Flush(flushToDisk: true);
            }
            File.Move(temporary, file, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
