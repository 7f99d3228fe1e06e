using System.Runtime.CompilerServices;
using Albero.DuckDb.Native;

namespace Albero.DuckDb.Reading;

/// <summary>One column of a result: what its type is called and how its values become .NET values.</summary>
internal abstract class Column(string typeName, Type fieldType)
{
    private static readonly ulong[] AllValid = [.. Enumerable.Repeat(ulong.MaxValue, DataChunks.Capacity >> 6)];
    private ulong[]? own;

    /// <summary>As SQL writes it: DECIMAL(18,4), VARCHAR[].</summary>
    internal string TypeName { get; } = typeName;

    internal Type FieldType { get; } = fieldType;

    /// <summary>The T of the <see cref="Column{T}"/> that this is, if it is one: asked for every value, where a cast would cost as much as the value.</summary>
    internal Type? ExactType { get; init; }

    protected ColumnVector Vector { get; private set; }

    internal virtual bool IsNull(int row) => Vector.IsNull(row);

    /// <summary>Whether <see cref="Exactly{T}"/> may be asked for.</summary>
    internal bool Is<T>() => ExactType == typeof(T);

    internal Column<T> Exactly<T>() => Unsafe.As<Column<T>>(this);

    internal virtual void Attach(ColumnVector vector) => Vector = vector;

    /// <summary>
    /// Which rows of the chunk aren't NULL, copied: a bit each. Empty until <see cref="Copy"/>, and where only
    /// <see cref="IsNull"/> knows.
    /// </summary>
    internal ulong[] Valid { get; private set; } = [];

    /// <summary>
    /// Copies what the getters need, the first time that one asks in a chunk. Memory of .NET can't be freed while
    /// another thread still looks at it: whatever is read from there needs no gate.
    /// </summary>
    internal virtual void Copy(int rows) => Valid = Vector.HasNulls(rows) ? Vector.CopyValidity(rows, own ??= new ulong[DataChunks.Capacity >> 6]) : AllValid;

    /// <summary>The chunk is about to go: nothing of it is to be found any more.</summary>
    internal virtual void Forget() => Valid = [];

    /// <summary>The value as <see cref="FieldType"/>; the row is not NULL.</summary>
    internal abstract object GetValue(int row);

    /// <summary>The value as another type, without loss; the row is not NULL.</summary>
    internal virtual object GetAs(int row, Type type) =>
        type.IsAssignableFrom(FieldType) ? GetValue(row) : throw Mismatch(type);

    internal object? GetValueOrNull(int row) => IsNull(row) ? null : GetValue(row);

    /// <summary>The type whose values can also hold the NULLs that stand inside.</summary>
    internal virtual Type NullableType => FieldType.IsValueType ? typeof(Nullable<>).MakeGenericType(FieldType) : FieldType;

    /// <summary>Whether NULLs stand inside the value, where <see cref="FieldType"/> can't hold them.</summary>
    internal virtual bool HoldsNull(int row) => false;

    /// <summary>For a place that takes any object: the value as <see cref="FieldType"/>, or as <see cref="NullableType"/> if NULLs stand inside.</summary>
    internal object? GetAny(int row) => IsNull(row) ? null : HoldsNull(row) ? GetAs(row, NullableType) : GetValue(row);

    protected InvalidCastException Mismatch(Type type) =>
        new($"A {TypeName} can't be read as {type.Name}; it is a {FieldType.Name}. Read it as that, or CAST it in the query.");
}

/// <summary>A column whose values have one .NET type: the fast way round boxing.</summary>
internal abstract class Column<T> : Column
{
    protected Column(string typeName)
        : base(typeName, typeof(T)) => ExactType = typeof(T);

    internal abstract T Read(int row);

    /// <summary>The value, if it was copied and is not NULL.</summary>
    internal virtual bool TryGet(int row, out T value)
    {
        value = default!;
        return false;
    }

    internal sealed override object GetValue(int row) => Read(row)!;
}
