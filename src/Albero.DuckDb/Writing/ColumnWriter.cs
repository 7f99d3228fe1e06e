using System.Numerics;
using System.Runtime.CompilerServices;
using Albero.DuckDb.Execution;
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

    /// <summary>Writes NULL where the chunk has one in this column already.</summary>
    internal bool TryWriteNull(int row)
    {
        if (!Vector.TakesNulls)
        {
            return false;
        }

        Vector.WriteNull(row);
        return true;
    }

    /// <summary>Writes a value that is stored as it comes, without a chance to fail; any other is for <see cref="Write{T}"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryWrite<T>(int row, T value)
    {
        if (value is long whole)
        {
            return this is IntegerWriter<long> ? Store(row, whole) : this is IntegerWriter<int> && whole == (int)whole && Store(row, (int)whole);
        }

        return value switch
        {
            double v => this is FloatWriter<double> && Store(row, v),
            DateOnly v => this is DateWriter && Store(row, TimeValue.Days(v)),
            decimal v => this is DecimalWriter { IsBigInt: true } writer && writer.TryStored(v, out var stored) && Store(row, stored),
            bool v => this is BooleanWriter && Store(row, v ? (byte)1 : (byte)0),
            _ => false
        };
    }

    private bool Store<T>(int row, T stored)
        where T : unmanaged
    {
        Vector.Write(row, stored);
        return true;
    }

    /// <summary>Chosen when it is compiled: for each value type only its own line remains.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Write<T>(int row, T value)
    {
        switch (value)
        {
            case string v: Write(row, v); break;
            case long v: Write(row, v); break;
            case decimal v: Write(row, v); break;
            case double v: Write(row, v); break;
            case bool v: Write(row, v); break;
            case DateOnly v: Write(row, v); break;
            case DateTime v: Write(row, v); break;
            case ulong v: Write(row, v); break;
            case DateTimeOffset v: Write(row, v); break;
            case TimeOnly v: Write(row, v); break;
            case TimeSpan v: Write(row, v); break;
            case Guid v: Write(row, v); break;
            case BigInteger v: Write(row, v); break;
            case byte[] v: Write(row, v.AsSpan()); break;
            default: throw Mismatch(typeof(T).Name);
        }
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
