using System.Runtime.CompilerServices;

namespace Albero.DuckDb;

/// <summary>
/// Lets one thread at a time into a native object. A second one is told so: waiting would hide the mistake,
/// going on would crash the process.
/// </summary>
/// <remarks>
/// It stands before every value that is appended, so it is made for the thread that comes again and again: that one only marks
/// its own seat. Whoever comes from another thread pays for both: it puts its seat in place of the old one, makes
/// every processor see that, and only then looks whether the old seat is still in use.
/// </remarks>
internal sealed class Gate
{
    private readonly Lock changing = new();
    private readonly object owner;
    private readonly string name;
    private volatile Seat seat;

    /// <summary>The owner is kept alive while a thread is inside, though that thread may have dropped it already.</summary>
    internal Gate(object owner, string name)
    {
        this.owner = owner;
        this.name = name;
        seat = new Seat(owner, thread: 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Scope Enter()
    {
        var mine = seat;
        if (mine.Thread != ThisThread.Id)
        {
            mine = Change();
        }

        mine.IsTaken = true;
        if (seat != mine)
        {
            Leave(mine);
        }

        return new Scope(mine);
    }

    /// <summary>
    /// The quick way in, for the thread that was here last and for code that can't fail: leave by setting
    /// <see cref="Seat.IsTaken"/> to false. If it isn't open, <see cref="Enter"/> decides.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryEnter(out Seat mine)
    {
        mine = seat;
        if (mine.Thread != ThisThread.Id)
        {
            return false;
        }

        mine.IsTaken = true;
        if (seat == mine)
        {
            return true;
        }

        mine.IsTaken = false;
        return false;
    }

    private void Leave(Seat mine)
    {
        mine.IsTaken = false;
        throw InUse();
    }

    private Seat Change()
    {
        lock (changing)
        {
            var old = seat;
            if (old.Thread == ThisThread.Id)
            {
                return old;
            }

            seat = new Seat(owner, ThisThread.Id);
            if (old.Thread == 0)
            {
                // The first one: nobody can be on a seat of no thread.
                return seat;
            }

            Interlocked.MemoryBarrierProcessWide();
            if (old.IsTaken)
            {
                seat = old;
                throw InUse();
            }

            return seat;
        }
    }

    internal InvalidOperationException InUse() => new(
        $"This {name} is in use on another thread. Give each thread a connection of its own: connections to one database share its instance and are cheap.");

    internal sealed class Seat(object owner, int thread)
    {
        internal readonly object Owner = owner;
        internal readonly int Thread = thread;
        internal volatile bool IsTaken;
    }

    internal readonly ref struct Scope(Seat seat)
    {
        public void Dispose()
        {
            seat.IsTaken = false;
            GC.KeepAlive(seat.Owner);
        }
    }
}
