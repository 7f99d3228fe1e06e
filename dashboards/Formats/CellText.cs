using System.Globalization;
using Albero.Metrics;

namespace Albero.Dashboards.Formats;

/// <summary>A value of a public view as a page writes it, by the type that the catalogue gives its column.</summary>
public static class CellText
{
    /// <param name="words">Gives the words for <c>yes</c> and <c>no</c>.</param>
    public static string Of(RowColumn column, object? value, Func<string, string> words) => (column.Type, value) switch
    {
        (_, null) => NumberText.None,
        (FieldType.Percent, _) => NumberText.Percent(Number(value), column.Decimals),
        (FieldType.Fraction, _) => NumberText.Share(Number(value), 2),
        (FieldType.Number, _) when column.Name is "deviation" or "declared_deviation" => NumberText.Signed(Number(value)),
        (FieldType.Number, _) => NumberText.Plain(Number(value)),
        (FieldType.Integer, _) when column.Name.EndsWith("year", StringComparison.Ordinal) => value.ToString()!,
        (FieldType.Integer or FieldType.Line, _) => NumberText.Plain(Number(value)),
        (FieldType.Date, DateOnly date) => NumberText.Date(date),
        (FieldType.Boolean, bool flag) => words(flag ? "yes" : "no"),
        (FieldType.Moment, DateTime moment) => moment.ToString("g", CultureInfo.CurrentCulture),
        _ => value.ToString() ?? NumberText.None,
    };

    private static decimal Number(object value) => Convert.ToDecimal(value, CultureInfo.InvariantCulture);
}
