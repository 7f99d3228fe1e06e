using System.Runtime.InteropServices;

namespace Albero.Dashboards.Notes;

/// <summary>Whether files can be made in a folder, asked of the system: trying would leave files behind on every visit.</summary>
internal static class Writable
{
    private const int MayWrite = 2;

    public static bool Folder(string folder) => Directory.Exists(folder) && (OperatingSystem.IsWindows() || access(folder, MayWrite) == 0);

    [DllImport("libc", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    private static extern int access([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int mode);
}
