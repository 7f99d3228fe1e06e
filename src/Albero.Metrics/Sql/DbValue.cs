using System.Data.Common;
using System.Globalization;
using System.Numerics;

namespace Albero.Metrics;

/// <summary>Brings what a provider returns to the few types that results hold.</summary>
internal static class DbValue
{
    public static object? Read(DbDataReader reader, int ordinal, FieldType type)
    {
        if (reader.IsDBNull(ordinal)) return null;
        var value = Plain(reader.GetValue(ordinal));
        return type switch
        {
            FieldType.Text or FieldType.Code => Text(value),
            FieldType.Integer or FieldType.Line => Convert.ToInt64(value, CultureInfo.InvariantCulture),
            FieldType.Number or FieldType.Percent or FieldType.Fraction => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
            FieldType.Date => value is DateTime day ? DateOnly.FromDateTime(day) : (DateOnly)value,
            FieldType.Moment => value is DateTimeOffset moment ? moment.UtcDateTime : (DateTime)value,
            FieldType.Boolean => (bool)value,
            _ => value,
        };
    }

    /// <summary>A sum; nothing summed is zero.</summary>
    public static decimal Sum(DbDataReader reader, int ordinal) =>
        reader.IsDBNull(ordinal) ? 0 : Convert.ToDecimal(Plain(reader.GetValue(ordinal)), CultureInfo.InvariantCulture);

    /// <summary>A value in invariant form, or null.</summary>
    public static string? Text(DbDataReader reader, int ordinal) =>
        reader.IsDBNull(ordinal) ? null : Text(reader.GetValue(ordinal));

    // DuckDB sums whole numbers into 128 bits.
    private static object Plain(object value) => value is BigInteger big ? (long)big : value;

    private static string Text(object value) => value switch
    {
        string text => text,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-ddTHH:mm:ss.fffffff", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
