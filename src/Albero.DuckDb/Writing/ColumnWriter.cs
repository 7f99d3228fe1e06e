using System.Numerics;
using Albero.DuckDb.Native;

namespace Albero.DuckDb.Writing;

/// <summary>Writes one column of an appender's chunk. A writer takes the values that its type can hold, and refuses others by name.</summary>
internal abstract class ColumnWriter(string typeName)
{
    protected ColumnVector Vector;

    internal string TypeName { get; } = typeName;

    internal void Attach(ColumnVector vector) => Vector = vector;

    internal void WriteNull(int row)
    {
        if (!Vector.TakesNulls)
        {
            Vector = Vector.WithNulls();
        }

        Vector.WriteNull(row);
    }

    internal virtual void Write(int row, bool value) => throw Mismatch("Boolean");

    internal virtual void Write(int row, long value) => throw Mismatch("integer");

    internal virtual void Write(int row, ulong value) => throw Mismatch("integer");

    internal virtual void Write(int row, double value) => throw Mismatch("Double");

    internal virtual void Write(int row, decimal value) => throw Mismatch("Decimal");

    internal virtual void Write(int row, BigInteger value) => throw Mismatch("BigInteger");

    internal virtual void Write(int row, string value) => throw Mismatch("String");

    internal virtual void Write(int row, DateOnly value) => throw Mismatch("DateOnly");

    internal virtual void Write(int row, DateTime value) => throw Mismatch("DateTime");

    internal virtual void Write(int row, DateTimeOffset value) => throw Mismatch("DateTimeOffset");

    internal virtual void Write(int row, TimeOnly value) => throw Mismatch("TimeOnly");

    internal virtual void Write(int row, TimeSpan value) => throw Mismatch("TimeSpan");

    internal virtual void Write(int row, Guid value) => throw Mismatch("Guid");

    internal virtual void Write(int row, ReadOnlySpan<byte> value) => throw Mismatch("byte[]");

    private InvalidCastException Mismatch(string given) => new($"The column is {TypeName} and doesn't take a {given}");
}
