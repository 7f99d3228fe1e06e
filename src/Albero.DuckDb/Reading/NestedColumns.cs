using System.Collections;
using Albero.DuckDb.Native;

namespace Albero.DuckDb.Reading;

/// <summary>LIST and ARRAY: a <see cref="List{T}"/> of the element's type, or of its nullable if asked for.</summary>
internal sealed class ListColumn(Column element, int? fixedLength)
    : Column($"{element.TypeName}[{fixedLength}]", typeof(List<>).MakeGenericType(element.FieldType))
{
    internal override Type NullableType { get; } = typeof(List<>).MakeGenericType(element.NullableType);

    internal override void Attach(ColumnVector vector)
    {
        base.Attach(vector);
        element.Attach(fixedLength == null ? vector.ListChild() : vector.ArrayChild());
    }

    internal override object GetValue(int row) => Fill(row, FieldType, element.FieldType);

    internal override bool HoldsNull(int row)
    {
        var (first, count) = Range(row);
        for (var i = first; i < first + count; i++)
        {
            if (element.IsNull(i) ? element.FieldType.IsValueType : element.HoldsNull(i))
            {
                return true;
            }
        }

        return false;
    }

    internal override object GetAs(int row, Type type)
    {
        if (type.IsArray && type.GetElementType() is { } of)
        {
            var list = Fill(row, typeof(List<>).MakeGenericType(of), of);
            var array = Array.CreateInstance(of, list.Count);
            list.CopyTo(array, 0);
            return array;
        }

        return type.IsGenericType && type.GetGenericTypeDefinition() is var open
            && (open == typeof(List<>) || open == typeof(IList<>) || open == typeof(IReadOnlyList<>) || open == typeof(IEnumerable<>))
            ? Fill(row, typeof(List<>).MakeGenericType(type.GenericTypeArguments), type.GenericTypeArguments[0])
            : base.GetAs(row, type);
    }

    private IList Fill(int row, Type listType, Type elementType)
    {
        var (first, count) = Range(row);
        var list = (IList)Activator.CreateInstance(listType)!;
        for (var i = first; i < first + count; i++)
        {
            list.Add(Element.Read(element, i, elementType, "list", "List<{0}?>"));
        }

        return list;
    }

    private (int First, int Count) Range(int row) => fixedLength is { } length
        ? (row * length, length)
        : Vector.Read<ListEntry>(row).Range;
}

/// <summary>MAP: a <see cref="Dictionary{TKey, TValue}"/>; keys are never NULL.</summary>
internal sealed class MapColumn(Column key, Column value)
    : Column($"MAP({key.TypeName}, {value.TypeName})", typeof(Dictionary<,>).MakeGenericType(key.FieldType, value.FieldType))
{
    internal override Type NullableType { get; } = typeof(Dictionary<,>).MakeGenericType(key.FieldType, value.NullableType);

    /// <summary>A MAP is a LIST of STRUCTs of a key and a value.</summary>
    internal override void Attach(ColumnVector vector)
    {
        base.Attach(vector);
        var entries = vector.ListChild();
        key.Attach(entries.StructChild(0));
        value.Attach(entries.StructChild(1));
    }

    internal override object GetValue(int row) => Fill(row, FieldType);

    internal override bool HoldsNull(int row)
    {
        var (first, count) = Vector.Read<ListEntry>(row).Range;
        for (var i = first; i < first + count; i++)
        {
            if (value.IsNull(i) ? value.FieldType.IsValueType : value.HoldsNull(i))
            {
                return true;
            }
        }

        return false;
    }

    internal override object GetAs(int row, Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() is var open
            && (open == typeof(Dictionary<,>) || open == typeof(IDictionary<,>) || open == typeof(IReadOnlyDictionary<,>))
            ? Fill(row, typeof(Dictionary<,>).MakeGenericType(type.GenericTypeArguments))
            : base.GetAs(row, type);

    private IDictionary Fill(int row, Type type)
    {
        var (first, count) = Vector.Read<ListEntry>(row).Range;
        var map = (IDictionary)Activator.CreateInstance(type)!;
        var (keyType, valueType) = (type.GenericTypeArguments[0], type.GenericTypeArguments[1]);
        for (var i = first; i < first + count; i++)
        {
            map.Add(key.GetAs(i, keyType), Element.Read(value, i, valueType, "map", "Dictionary<…, {0}?>"));
        }

        return map;
    }
}

internal readonly record struct Field(string Name, Column Column)
{
    public override string ToString() => $"{Name} {Column.TypeName}";
}

/// <summary>STRUCT: values by name, which DuckDB compares without capitals.</summary>
internal sealed class StructColumn(Field[] fields)
    : Column($"STRUCT({string.Join(", ", fields)})", typeof(Dictionary<string, object?>))
{
    internal override void Attach(ColumnVector vector)
    {
        base.Attach(vector);
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i].Column.Attach(vector.StructChild(i));
        }
    }

    internal override object GetValue(int row)
    {
        var value = new Dictionary<string, object?>(fields.Length, StringComparer.OrdinalIgnoreCase);
        foreach (var (name, column) in fields)
        {
            value[name] = column.GetAny(row);
        }

        return value;
    }
}

/// <summary>UNION: the value of the member that the row has; a STRUCT of a tag and all members.</summary>
internal sealed class UnionColumn(Field[] members) : Column($"UNION({string.Join(", ", members)})", typeof(object))
{
    private ColumnVector tags;

    internal override void Attach(ColumnVector vector)
    {
        base.Attach(vector);
        tags = vector.StructChild(0);
        for (var i = 0; i < members.Length; i++)
        {
            members[i].Column.Attach(vector.StructChild(i + 1));
        }
    }

    /// <summary>Nothing: whether a row is NULL, its member knows.</summary>
    internal override void Copy(int rows)
    {
    }

    internal override bool IsNull(int row) => base.IsNull(row) || Member(row).IsNull(row);

    internal override object GetValue(int row) => Member(row).GetAny(row)!;

    internal override object GetAs(int row, Type type) => type == typeof(object) ? GetValue(row) : Member(row).GetAs(row, type);

    private Column Member(int row) => members[tags.Read<byte>(row)].Column;
}

/// <summary>A type that has no .NET form here; NULL is still told.</summary>
internal sealed class UnreadableColumn(string typeName) : Column(typeName, typeof(object))
{
    internal override object GetValue(int row) =>
        throw new NotSupportedException($"A {TypeName} can't be read here. Write CAST(… AS VARCHAR) in the query.");

    internal override object GetAs(int row, Type type) => GetValue(row);
}

internal static class Element
{
    /// <summary>One element of a list or a map; NULL only where <paramref name="type"/> can be null.</summary>
    internal static object? Read(Column column, int at, Type type, string what, string remedy)
    {
        var bare = Nullable.GetUnderlyingType(type);
        return !column.IsNull(at) ? column.GetAs(at, bare ?? type)
            : bare != null || !type.IsValueType ? null
            : throw new InvalidCastException($"The {what} holds a NULL, which {type.Name} can't be. Read it with GetFieldValue<{string.Format(System.Globalization.CultureInfo.InvariantCulture, remedy, type.Name)}>.");
    }
}
