using System.Runtime.CompilerServices;
using Albero.DuckDb.Native;

namespace Albero.DuckDb.Reading;

/// <summary>One column of a result: what its type is called and how its values become .NET values.</summary>
internal abstract class Column(string typeName, Type fieldType)
{
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

    internal sealed override object GetValue(int row) => Read(row)!;
}
