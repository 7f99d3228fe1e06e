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

    public static TypedFilter Check(MetricFilter filter, FieldType type)
    {
        var allowed = type switch { FieldType.Text or FieldType.Code => Texts, FieldType.Boolean => Booleans, _ => Numbers };
        if (!allowed.Contains(filter.Op))
        {
            throw MetricMessages.WrongOperator(filter.Field, type, filter.Op, [.. allowed.Select(op => op.ToString())]);
        }
        CheckCount(filter);
        return new TypedFilter(filter.Op, [.. filter.Values.Select(value => Parse(filter.Field, value, type))]);
    }

    private static void CheckCount(MetricFilter filter)
    {
        var count = filter.Values.Count;
        var (fits, it, en) = filter.Op switch
        {
            IsMissing or IsPresent => (count == 0, "nessun valore", "no value"),
            In or NotIn => (count > 0, "almeno un valore", "at least one value"),
            Between => (count == 2, "due valori", "two values"),
            _ => (count == 1, "un valore", "one value"),
        };
        if (!fits) throw MetricMessages.WrongCount(filter.Field, filter.Op, it, en, count);
    }

    private static object Parse(string field, string value, FieldType type)
    {
        var invariant = CultureInfo.InvariantCulture;
        switch (type)
        {
            case FieldType.Text or FieldType.Code:
                return value;
            case FieldType.Integer or FieldType.Line:
                return long.TryParse(value, NumberStyles.AllowLeadingSign, invariant, out var whole)
                    ? whole
                    : throw MetricMessages.WrongValue(field, value, new("un numero intero", "a whole number"));
            case FieldType.Date:
                return DateOnly.TryParseExact(value, "yyyy-MM-dd", invariant, DateTimeStyles.None, out var day)
                    ? day
                    : throw MetricMessages.WrongValue(field, value, new("una data aaaa-mm-gg", "a date yyyy-mm-dd"));
            case FieldType.Moment:
                return DateTime.TryParse(value, invariant, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var moment)
                    ? moment
                    : throw MetricMessages.WrongValue(field, value, new("un momento aaaa-mm-ggThh:mm", "a moment yyyy-mm-ddThh:mm"));
            case FieldType.Boolean:
                return value switch
                {
                    "true" => true,
                    "false" => false,
                    _ => throw MetricMessages.WrongValue(field, value, new("true o false", "true or false")),
                };
            default:
                return decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, invariant, out var number)
                    ? number
                    : throw MetricMessages.WrongValue(field, value, new("un numero con il punto decimale", "a number with a decimal point"));
        }
    }
}
