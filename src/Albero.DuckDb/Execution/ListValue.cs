using System.Collections;
using System.Numerics;
using Albero.DuckDb.Native;

namespace Albero.DuckDb.Execution;

/// <summary>A LIST of a .NET collection. Its element type comes from the collection's type: an empty list has one too.</summary>
internal static class ListValue
{
    private static readonly Dictionary<Type, NativeType> Types = new()
    {
        [typeof(string)] = NativeType.Varchar, [typeof(char)] = NativeType.Varchar, [typeof(bool)] = NativeType.Boolean,
        [typeof(sbyte)] = NativeType.TinyInt, [typeof(short)] = NativeType.SmallInt, [typeof(int)] = NativeType.Integer, [typeof(long)] = NativeType.BigInt,
        [typeof(byte)] = NativeType.UTinyInt, [typeof(ushort)] = NativeType.USmallInt, [typeof(uint)] = NativeType.UInteger, [typeof(ulong)] = NativeType.UBigInt,
        [typeof(Int128)] = NativeType.HugeInt, [typeof(BigInteger)] = NativeType.HugeInt, [typeof(UInt128)] = NativeType.UHugeInt,
        [typeof(float)] = NativeType.Float, [typeof(double)] = NativeType.Double, [typeof(Guid)] = NativeType.Uuid, [typeof(byte[])] = NativeType.Blob,
        [typeof(DateOnly)] = NativeType.Date, [typeof(TimeOnly)] = NativeType.Time, [typeof(DateTime)] = NativeType.Timestamp,
        [typeof(DateTimeOffset)] = NativeType.TimestampTz, [typeof(TimeSpan)] = NativeType.Interval, [typeof(DuckDBInterval)] = NativeType.Interval
    };

    internal static ValueHandle From(IEnumerable list)
    {
        var items = list.Cast<object?>().ToList();
        var values = new List<ValueHandle>(items.Count);
        try
        {
            foreach (var item in items)
            {
                values.Add(NativeValue.From(item));
            }

            using var type = TypeOf(ElementType(list.GetType()), items);
            return Values.List(type, values);
        }
        finally
        {
            values.ForEach(value => value.Dispose());
        }
    }

    private static LogicalTypeHandle TypeOf(Type element, List<object?> items)
    {
        var bare = Nullable.GetUnderlyingType(element) ?? element;
        if (bare == typeof(object))
        {
            var types = items.Where(item => item is not (null or DBNull)).Select(item => item!.GetType()).Distinct().ToList();
            bare = types.Count == 1 ? types[0] : throw new NotSupportedException(
                $"A list parameter needs elements of one type, and this one has {(types.Count == 0 ? "none" : string.Join(", ", types.Select(type => type.Name)))}. Bind a List<T> or T[] of one type.");
        }

        if (bare.IsEnum)
        {
            bare = Enum.GetUnderlyingType(bare);
        }

        if (bare == typeof(decimal))
        {
            // Wide enough for every element: digits are never rounded away.
            return LogicalTypes.CreateDecimal(38, items.OfType<decimal>().Select(item => item.Scale).DefaultIfEmpty().Max());
        }

        if (Types.TryGetValue(bare, out var native))
        {
            return LogicalTypes.Create(native);
        }

        if (ElementType(bare) is { } inner && inner != typeof(object))
        {
            using var nested = TypeOf(inner, [.. items.OfType<IEnumerable>().SelectMany(item => item.Cast<object?>())]);
            return LogicalTypes.CreateList(nested);
        }

        throw new NotSupportedException($"A list parameter can't hold a {bare}. Its elements are text, numbers, dates, times, Guid, byte[] or lists of them.");
    }

    private static Type ElementType(Type list) =>
        list.GetInterfaces().Append(list).FirstOrDefault(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GenericTypeArguments[0] ?? typeof(object);
}
