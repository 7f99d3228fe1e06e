using Albero.DuckDb.Native;

namespace Albero.DuckDb.Reading;

/// <summary>One column of a result: what its type is called and how its values become .NET values.</summary>
internal abstract class Column(string typeName, Type fieldType)
{
    /// <summary>As SQL writes it: DECIMAL(18,4), VARCHAR[].</summary>
    internal string TypeName { get; } = typeName;

    internal Type FieldType { get; } = fieldType;

    protected ColumnVector Vector { get; private set; }

    internal bool IsNull(int row) => Vector.IsNull(row);

    internal virtual void Attach(ColumnVector vector) => Vector = vector;

    /// <summary>The value as <see cref="FieldType"/>; the row is not NULL.</summary>
    internal abstract object GetValue(int row);

    /// <summary>The value as another type, without loss; the row is not NULL.</summary>
    internal virtual object GetAs(int row, Type type) =>
        type.IsAssignableFrom(FieldType) ? GetValue(row) : throw Mismatch(type);

    internal object? GetValueOrNull(int row) => IsNull(row) ? null : GetValue(row);

    protected InvalidCastException Mismatch(Type type) =>
        new($"A {TypeName} can't be read as {type.Name}; it is a {FieldType.Name}. Read it as that, or CAST it in the query.");
}

/// <summary>A column whose values have one .NET type: the fast way round boxing.</summary>
internal abstract class Column<T>(string typeName) : Column(typeName, typeof(T))
{
    internal abstract T Read(int row);

    internal sealed override object GetValue(int row) => Read(row)!;
}
