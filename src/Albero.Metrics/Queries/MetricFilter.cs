namespace Albero.Metrics;

/// <summary>Comparison of a field with values.</summary>
public enum FilterOperator
{
    /// <summary>Equal to the one value.</summary>
    Equals,

    /// <summary>Different from the one value; a missing value is different from every value.</summary>
    NotEquals,

    /// <summary>Equal to one of the values.</summary>
    In,

    /// <summary>Different from all the values; a missing value is different from every value.</summary>
    NotIn,

    /// <summary>Text that contains the one value, whatever its case, accents and apostrophes (<see cref="Folding"/>).</summary>
    Contains,

    /// <summary>Text that begins with the one value, whatever its case, accents and apostrophes (<see cref="Folding"/>).</summary>
    StartsWith,

    /// <summary>Greater than the one value.</summary>
    GreaterThan,

    /// <summary>Greater than or equal to the one value.</summary>
    AtLeast,

    /// <summary>Less than the one value.</summary>
    LessThan,

    /// <summary>Less than or equal to the one value.</summary>
    AtMost,

    /// <summary>Between the two values, both included.</summary>
    Between,

    /// <summary>Without a value; takes none.</summary>
    IsMissing,

    /// <summary>With any value; takes none.</summary>
    IsPresent,
}

/// <summary>A condition on one field. Conditions of a query must all hold.</summary>
/// <param name="Field">Name of a dimension (<see cref="MetricQuery"/>) or column (<see cref="RowQuery"/>).</param>
/// <param name="Op">Comparison.</param>
/// <param name="Values">Values in invariant form: <c>70.6</c>, <c>2018-06-30</c>, <c>true</c>.</param>
public sealed record MetricFilter(string Field, FilterOperator Op, IReadOnlyList<string> Values)
{
    /// <summary>Field equal to one of the values.</summary>
    /// <param name="field">Name of the field.</param>
    /// <param name="values">One value or more.</param>
    public static MetricFilter Is(string field, params string[] values) =>
        new(field, values.Length == 1 ? FilterOperator.Equals : FilterOperator.In, values);
}

/// <summary>An order of rows. Rows without a value come last in both directions.</summary>
/// <param name="Field">Name of a field of the query.</param>
/// <param name="Descending">Greatest first.</param>
public sealed record MetricSort(string Field, bool Descending = false);
