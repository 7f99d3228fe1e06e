namespace Albero.DuckDb;

/// <summary>
/// Lets one thread at a time into a native object. A second one is told so: waiting would hide the mistake,
/// going on would crash the process.
/// </summary>
internal sealed class Gate(string owner)
{
    private int busy;

    internal Scope Enter()
    {
        if (Interlocked.Exchange(ref busy, 1) != 0)
        {
            throw new InvalidOperationException(
                $"This {owner} is in use on another thread. Give each thread a connection of its own: connections to one database share its instance and are cheap.");
        }

        return new Scope(this);
    }

    internal readonly ref struct Scope(Gate gate)
    {
        public void Dispose() => Volatile.Write(ref gate.busy, 0);
    }
}
