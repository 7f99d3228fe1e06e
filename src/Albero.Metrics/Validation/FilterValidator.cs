using System.Globalization;
using static Albero.Metrics.FilterOperator;

namespace Albero.Metrics;

/// <summary>A filter whose operator suits the field and whose values have its type.</summary>
/// <param name="Op">Comparison.</param>
/// <param name="Values">Values to bind as parameters.</param>
internal sealed record TypedFilter(FilterOperator Op, IReadOnlyList<object> Values);

/// <summary>Checks operators, the number of values and their types.</summary>
internal static class FilterValidator
{
    private static readonly FilterOperator[] Texts = [FilterOperator.Equals, NotEquals, In, NotIn, Contains, StartsWith, IsMissing, IsPresent];
    private static readonly FilterOperator[] Numbers =
        [FilterOperator.Equals, NotEquals, In, NotIn, GreaterThan, AtLeast, LessThan, AtMost, Between, IsMissing, IsPresent];
    private static readonly FilterOperator[] Booleans = [FilterOperator.Equals, NotEquals, IsMissing, IsPresent];

    /// <summary>Checks a filter on a field of a query.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="type">Type of the field.</param>
    /// <param name="members">All values that the field may take, when the set is closed; else empty.</param>
    /// <exception cref="MetricQueryException">The filter can't be applied, or could never find anything.</exception>
    public static TypedFilter Check(MetricFilter filter, FieldType type, IReadOnlyList<DimensionMember> members)
    {
        var allowed = type switch { FieldType.Text or FieldType.Code => Texts, FieldType.Boolean => Booleans, _ => Numbers };
        if (!allowed.Contains(filter.Op))
        {
            throw MetricMessages.WrongOperator(filter.Field, type, filter.Op, [.. allowed.Select(op => op.ToString())]);
        }
        CheckCount(filter);
        if (members.Count > 0) CheckMembers(filter, [.. members.Select(member => member.Value)]);
        var typed = new TypedFilter(filter.Op, [.. filter.Values.Select(value => Parse(filter.Field, value, type))]);
        if (filter.Op == Between && Comparer<object>.Default.Compare(typed.Values[0], typed.Values[1]) > 0)
        {
            throw MetricMessages.WrongOrder(filter.Field, filter.Values[0], filter.Values[1]);
        }
        return typed;
    }

    private static void CheckCount(MetricFilter filter)
    {
        var count = filter.Values.Count;
        var (fits, form) = filter.Op switch
        {
            IsMissing or IsPresent => (count == 0, new LocalText("nessun valore", "no value")),
            In or NotIn => (count > 0, new LocalText("almeno un valore", "at least one value")),
            Between => (count == 2, new LocalText("due valori, il minore per primo", "two values, the lower first")),
            _ => (count == 1, new LocalText("un valore", "one value")),
        };
        if (!fits) throw MetricMessages.WrongCount(filter.Field, filter.Op, count, form);
    }

    // What no member is, or has in it, would only ever find nothing: a slip that is better said.
    private static void CheckMembers(MetricFilter filter, string[] members)
    {
        foreach (var value in filter.Values)
        {
            if (filter.Op is Contains or StartsWith)
            {
                var found = filter.Op == Contains
                    ? members.Any(member => member.Contains(value, StringComparison.OrdinalIgnoreCase))
                    : members.Any(member => member.StartsWith(value, StringComparison.OrdinalIgnoreCase));
                if (!found) throw MetricMessages.UnknownPart(filter.Field, filter.Op, value, members);
            }
            else if (!members.Contains(value))
            {
                throw MetricMessages.UnknownMember(filter.Field, value, members);
            }
        }
    }

    private static object Parse(string field, string value, FieldType type)
    {
        var invariant = CultureInfo.InvariantCulture;
        switch (type)
        {
            case FieldType.Text or FieldType.Code:
                return value;
            case FieldType.Integer or FieldType.Line:
                return long.TryParse(value, NumberStyles.AllowLeadingSign, invariant, out var whole) && FieldForms.Fits(whole)
                    ? whole
                    : throw MetricMessages.WrongValue(field, value, FieldForms.Of(type));
            case FieldType.Date:
                return DateOnly.TryParseExact(value, "yyyy-MM-dd", invariant, DateTimeStyles.None, out var day)
                    ? day
                    : throw MetricMessages.WrongValue(field, value, FieldForms.Of(type));
            case FieldType.Moment:
                return DateTime.TryParse(value, invariant, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var moment)
                    ? moment
                    : throw MetricMessages.WrongValue(field, value, FieldForms.Of(type));
            case FieldType.Boolean:
                return value switch
                {
                    "true" => true,
                    "false" => false,
                    _ => throw MetricMessages.WrongBoolean(field, value),
                };
            default:
                return decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, invariant, out var number) && FieldForms.Fits(number)
                    ? number
                    : throw MetricMessages.WrongValue(field, value, FieldForms.Of(type));
        }
    }
}
