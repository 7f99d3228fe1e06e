namespace Albero.Dashboards.Notes;

/// <summary>Lets one writer at a time at the notes, of this process or another; the system frees it when a writer is killed.</summary>
internal static class NoteLock
{
    private const int Tries = 100;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>The lock, or null when others hold it for two seconds on end: a note is written in a fraction of one.</summary>
    /// <exception cref="IOException">The file can't be made; also <see cref="UnauthorizedAccessException"/>.</exception>
    public static async Task<FileStream?> TryTakeAsync(string file)
    {
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            try
            {
                return new FileStream(file, Private.Options(FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException fault) when (IsHeld(fault))
            {
                // Waiting holds no thread: others may answer pages on it meanwhile.
                await Task.Delay(Pause);
            }
        }
        return null;
    }

    // The numbers of Linux, macOS and Windows for "somebody else has it".
    private static bool IsHeld(IOException fault) => fault.HResult is 11 or 35 or unchecked((int)0x80070020);
}
