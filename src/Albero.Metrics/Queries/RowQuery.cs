namespace Albero.Metrics;

/// <summary>A question about the rows of a public view; names are looked up in <see cref="RowCatalog"/>.</summary>
/// <param name="View">Name of the view.</param>
/// <param name="Columns">Names of columns, in the wanted order; empty means all.</param>
/// <param name="Filters">Conditions on any columns of the view.</param>
/// <param name="Sort">Order by any columns; the view's own order decides between equals, so pages never overlap.</param>
/// <param name="Limit">Most rows wanted, or null for all.</param>
/// <param name="Offset">Rows to skip.</param>
public sealed record RowQuery(
    string View,
    IReadOnlyList<string> Columns,
    IReadOnlyList<MetricFilter> Filters,
    IReadOnlyList<MetricSort> Sort,
    int? Limit = null,
    int Offset = 0)
{
    /// <summary>All columns in the view's own order.</summary>
    /// <param name="view">Name of the view.</param>
    /// <param name="filters">Conditions.</param>
    public RowQuery(string view, params MetricFilter[] filters)
        : this(view, [], filters, [])
    {
    }

    /// <summary>The rows behind a figure, or null for all; the view is then its grain's <see cref="Grain.View"/>.</summary>
    public Slice? Slice { get; init; }

    /// <summary>
    /// Scoring policy; null is the official one. A view without scores reads the same under every policy, yet a policy that
    /// the mart doesn't have is refused there too.
    /// </summary>
    public string? Policy { get; init; }
}

/// <summary>The distinct values of a column, for lists to choose from.</summary>
/// <param name="View">Name of the view.</param>
/// <param name="Field">Name of the column.</param>
/// <param name="Filters">Conditions on any columns of the view.</param>
/// <param name="Limit">Most values wanted, or null for all.</param>
public sealed record ValuesQuery(string View, string Field, IReadOnlyList<MetricFilter> Filters, int? Limit = null)
{
    /// <summary>Scoring policy; null is the official one, as in a <see cref="RowQuery"/>.</summary>
    public string? Policy { get; init; }
}

/// <summary>A value of a column and how many rows have it.</summary>
/// <param name="Value">The value; null stands for the rows without one.</param>
/// <param name="Rows">Number of rows.</param>
public sealed record FieldValue(object? Value, long Rows);
