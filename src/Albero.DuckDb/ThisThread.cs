using System.Runtime.CompilerServices;

namespace Albero.DuckDb;

/// <summary>
/// A number of the running thread that no other thread ever has. .NET's own is given away again when a thread ends, and asking
/// for it is a call, which would cost more than the value that it guards.
/// </summary>
internal static class ThisThread
{
    private static int last;

    [ThreadStatic]
    private static int id;

    internal static int Id
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            var known = id;
            return known != 0 ? known : Number();
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Number() => id = Interlocked.Increment(ref last);
}
