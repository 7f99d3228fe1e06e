using System.Collections;
using Albero.DuckDb.Native;

namespace Albero.DuckDb.Reading;

/// <summary>LIST and ARRAY: a <see cref="List{T}"/> of the element's type, or of its nullable if asked for.</summary>
internal sealed class ListColumn(Column element, int? fixedLength)
    : Column($"{element.TypeName}[{fixedLength}]", typeof(List<>).MakeGenericType(element.FieldType))
{
    internal override void Attach(ColumnVector vector)
    {
        base.Attach(vector);
        element.Attach(fixedLength == null ? vector.ListChild() : vector.ArrayChild());
    }

    internal override object GetValue(int row) => Fill(row, FieldType, element.FieldType);

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
        var (first, count) = fixedLength is { } length ? (row * length, length) : Range(Vector.Read<ListEntry>(row));
        var list = (IList)Activator.CreateInstance(listType)!;
        var bare = Nullable.GetUnderlyingType(elementType) ?? elementType;
        for (var i = first; i < first + count; i++)
        {
            if (!element.IsNull(i))
            {
                list.Add(element.GetAs(i, bare));
            }
            else if (!elementType.IsValueType || bare != elementType)
            {
                list.Add(null);
            }
            else
            {
                throw new InvalidCastException($"The list holds a NULL, which {elementType.Name} can't be. Read it with GetFieldValue<List<{elementType.Name}?>>.");
            }
        }

        return list;
    }

    private static (int First, int Count) Range(ListEntry entry) => (checked((int)entry.Offset), checked((int)entry.Length));
}

internal sealed class StructColumn(string[] names, Column[] fields)
    : Column($"STRUCT({string.Join(", ", names.Zip(fields, (name, field) => $"{name} {field.TypeName}"))})", typeof(Dictionary<string, object?>))
{
    internal override void Attach(ColumnVector vector)
    {
        base.Attach(vector);
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i].Attach(vector.StructChild(i));
        }
    }

    internal override object GetValue(int row)
    {
        var value = new Dictionary<string, object?>(fields.Length, StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < fields.Length; i++)
        {
            value[names[i]] = fields[i].GetValueOrNull(row);
        }

        return value;
    }
}

/// <summary>A type that has no .NET form here; NULL is still told.</summary>
internal sealed class UnreadableColumn(string typeName) : Column(typeName, typeof(object))
{
    internal override object GetValue(int row) =>
        throw new NotSupportedException($"A {TypeName} can't be read here. Write CAST(… AS VARCHAR) in the query.");
}
