using System.Runtime.InteropServices;

namespace Albero.DuckDb.Native;

/// <summary>One native object, released exactly once, also when nobody disposed it.</summary>
internal abstract class NativeHandle : SafeHandle
{
    private NativeHandle? parent;

    protected NativeHandle()
        : base(0, ownsHandle: true)
    {
    }

    public override bool IsInvalid => handle == 0;

    /// <summary>
    /// Keeps what this object lives on until this object is released: finalizers run in any order, and a
    /// database that closes before its results takes the process with it.
    /// </summary>
    internal void LivesOn(NativeHandle owner)
    {
        var added = false;
        owner.DangerousAddRef(ref added);
        parent = owner;
    }

    protected sealed override bool ReleaseHandle()
    {
        Destroy(handle);
        parent?.DangerousRelease();
        return true;
    }

    protected abstract void Destroy(nint native);
}
