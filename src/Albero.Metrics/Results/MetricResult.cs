namespace Albero.Metrics;

/// <summary>A column of a result: a dimension or a measure.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Label">Its heading.</param>
/// <param name="Dimension">The dimension, or null.</param>
/// <param name="Measure">The measure, or null.</param>
public sealed record MetricColumn(string Name, LocalText Label, Dimension? Dimension, Measure? Measure);

/// <summary>A member of a dimension.</summary>
/// <param name="Value">Value for filters and addresses; null where there is none.</param>
/// <param name="Label">Words for people.</param>
public sealed record MetricMember(string? Value, LocalText Label);

/// <summary>One row of a result.</summary>
/// <param name="Members">A member per dimension; a subtotal has those of its prefix, the total none.</param>
/// <param name="Values">A value per measure, unrounded; null where there is nothing to divide by.</param>
/// <param name="Rank">1 for the first by the sorted measure, equals share it; null when the sort isn't by a measure or there is no value.</param>
public sealed record MetricRow(IReadOnlyList<MetricMember> Members, IReadOnlyList<decimal?> Values, int? Rank = null)
{
    /// <summary>
    /// The same slice at the same quarter of the year before, a value per measure; empty unless the query asked for year on
    /// year. All null where the slice isn't there a year before, as all <see cref="Values"/> are where it only was there.
    /// </summary>
    public IReadOnlyList<decimal?> Previous { get; init; } = [];

    /// <summary>Value minus previous one, in points for ratios; null unless both are there; empty unless asked for.</summary>
    public IReadOnlyList<decimal?> Change { get; init; } = [];
}

/// <summary>The answer to a <see cref="MetricQuery"/>.</summary>
/// <param name="Columns">Dimensions, then measures, in the query's order.</param>
/// <param name="Rows">Rows in the wanted order, up to the limit.</param>
/// <param name="Total">Computed from the parts of all distinct leaves, not from the rows shown; without values if <see cref="HasTotal"/> is false.</param>
/// <param name="RowsDoNotAdd">A dimension is many-valued: a leaf counts once per member («le righe non si sommano»).</param>
public sealed record MetricResult(
    IReadOnlyList<MetricColumn> Columns, IReadOnlyList<MetricRow> Rows, MetricRow Total, bool RowsDoNotAdd)
{
    /// <summary>
    /// False when the rows are several checkpoints, several trees or several managers with a hundred points each, which are
    /// never added: such a result has rows only.
    /// </summary>
    public bool HasTotal { get; init; } = true;

    /// <summary>One row per prefix of the dimensions, from distinct leaves too, when the query asked for them;
    /// none that would add checkpoints, trees or managers.</summary>
    public IReadOnlyList<MetricRow> Subtotals { get; init; } = [];

    /// <summary>Whether both years have something measured; else a page shows no change of results. False unless asked for.</summary>
    public bool YearOnYearComparable { get; init; }

    /// <summary>Number of rows before the limit.</summary>
    public int TotalRows { get; init; }

    /// <summary>The generated SQL, for tests and for whoever checks a figure.</summary>
    public IReadOnlyList<string> Sql { get; init; } = [];

    /// <summary>A row's value of a measure.</summary>
    /// <param name="row">A row of this result, its total or a subtotal.</param>
    /// <param name="measure">Name of a measure of the query.</param>
    public decimal? Value(MetricRow row, string measure) => row.Values[IndexOf(measure, column => column.Measure is not null)];

    /// <summary>A row's value of a measure a year before, in a query for year on year.</summary>
    /// <param name="row">A row of this result, its total or a subtotal.</param>
    /// <param name="measure">Name of a measure of the query.</param>
    public decimal? Previous(MetricRow row, string measure) => row.Previous[IndexOf(measure, column => column.Measure is not null)];

    /// <summary>The change of a row's value since the year before, in a query for year on year.</summary>
    /// <param name="row">A row of this result, its total or a subtotal.</param>
    /// <param name="measure">Name of a measure of the query.</param>
    public decimal? Change(MetricRow row, string measure) => row.Change[IndexOf(measure, column => column.Measure is not null)];

    /// <summary>A row's member of a dimension.</summary>
    /// <param name="row">A row of this result, or a subtotal that reaches to the dimension.</param>
    /// <param name="dimension">Name of a dimension of the query.</param>
    public MetricMember Member(MetricRow row, string dimension) => row.Members[IndexOf(dimension, column => column.Dimension is not null)];

    private int IndexOf(string name, Func<MetricColumn, bool> kind)
    {
        var index = Columns.Where(kind).ToList().FindIndex(column => column.Name == name);
        return index >= 0 ? index : throw new ArgumentException($"'{name}' is not in this result, which has {string.Join(", ", Columns.Select(c => c.Name))}.", nameof(name));
    }
}
