using System.Runtime.InteropServices;

namespace Albero.Etl.Mart;

/// <summary>
/// Whether another process holds a snapshot open. DuckDB puts the system's read lock on every file it reads, and the
/// system tells who asks, without touching the file.
/// </summary>
internal static class ReaderLocks
{
    private const int GetLock = 5;
    private const short WriteLock = 1;
    private const short Unlocked = 2;

    /// <summary>False also where the system can't be asked: there an open file that is removed keeps answering all the same, or can't be removed.</summary>
    public static bool IsRead(string file)
    {
        if (!OperatingSystem.IsLinux() || !Environment.Is64BitProcess) return false;
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var asked = new Lock { Type = WriteLock };
            return fcntl((int)stream.SafeFileHandle.DangerousGetHandle(), GetLock, ref asked) == 0 && asked.Type != Unlocked;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    [DllImport("libc", SetLastError = true)]
    private static extern int fcntl(int descriptor, int command, ref Lock @lock);

    // struct flock of 64-bit Linux.
    [StructLayout(LayoutKind.Sequential)]
    private struct Lock
    {
        public short Type;
        public short Whence;
        public long Start;
        public long Length;
        public int Process;
    }
}
