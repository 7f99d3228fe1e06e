using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Albero.Etl.Tests.Packages;

/// <summary>
/// Runs something as a user whom file permissions stop, which they don't do to root, as whom tests run in a container.
/// Linux knows the user of file accesses by thread, so the other tests notice nothing.
/// </summary>
internal static class Unprivileged
{
    private const int Nobody = 65534;

    [UnsupportedOSPlatform("windows")]
    public static T WithoutAccessTo<T>(string path, Func<T> work)
    {
        var before = File.GetUnixFileMode(path);
        File.SetUnixFileMode(path, UnixFileMode.None);
        try
        {
            return Do(work);
        }
        finally
        {
            File.SetUnixFileMode(path, before);
        }
    }

    private static T Do<T>(Func<T> work)
    {
        if (!OperatingSystem.IsLinux()) return work();
        var (result, thrown) = (default(T), default(Exception));
        var thread = new Thread(() =>
        {
            if (Environment.IsPrivilegedProcess) _ = setfsuid(Nobody);
            try
            {
                result = work();
            }
            catch (Exception fault)
            {
                thrown = fault;
            }
        });
        thread.Start();
        thread.Join();
        return thrown is null ? result! : throw new InvalidOperationException(thrown.Message, thrown);
    }

    [DllImport("libc")]
    private static extern int setfsuid(int user);
}
