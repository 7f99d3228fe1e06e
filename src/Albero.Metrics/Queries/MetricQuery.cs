namespace Albero.Metrics;

/// <summary>
/// A question about measures: what, sliced by what, over which leaves. It is validated before any SQL is made.
/// </summary>
/// <remarks>
/// Four rules keep a figure from adding what must not be added:
/// checkpoints are never added, so a query about measurements groups by <c>period</c> or filters it to one value, or does
/// so with <c>plan_year</c> and <c>checkpoint</c>, which name the same checkpoint in the plan of each year;
/// two trees are never added, so without a word about <c>tree</c> only leaves of each plan's headline tree count;
/// managers are never added, each having a hundred points, so a query about what is assigned to them groups by
/// <c>manager</c> or filters it to one of one chamber;
/// plans may be taken together, and as each plan's leaves weigh 1 together, a score over several plans is their mean,
/// weighted by the measured part of each, and the points are out of 100 per plan.
/// </remarks>
/// <param name="Measures">Names of measures, all of one grain.</param>
/// <param name="Dimensions">Names of dimensions; empty asks for the total only.</param>
/// <param name="Filters">Conditions on dimensions.</param>
/// <param name="Sort">Order by dimensions or measures of the query; empty: by the dimensions, in their natural order.</param>
/// <param name="Limit">Most rows wanted, or null for all; the total is always that of all rows.</param>
/// <param name="Policy">Scoring policy; null is the official one, one that the mart doesn't have is refused.</param>
public sealed record MetricQuery(
    IReadOnlyList<string> Measures,
    IReadOnlyList<string> Dimensions,
    IReadOnlyList<MetricFilter> Filters,
    IReadOnlyList<MetricSort> Sort,
    int? Limit = null,
    string? Policy = null)
{
    /// <summary>Most rows that a query may ask for.</summary>
    public const int MaxLimit = 100_000;

    /// <summary>A query in natural order without a limit.</summary>
    /// <param name="measures">Names of measures.</param>
    /// <param name="dimensions">Names of dimensions.</param>
    /// <param name="filters">Conditions.</param>
    public MetricQuery(IReadOnlyList<string> measures, IReadOnlyList<string> dimensions, params MetricFilter[] filters)
        : this(measures, dimensions, filters, [])
    {
    }

    /// <summary>Whether to compute a row for each prefix of the dimensions too.</summary>
    public bool Subtotals { get; init; }

    /// <summary>
    /// Whether each row also carries the same slice at the same quarter of the year before. The period is then filtered to
    /// one checkpoint, the leaves are those of each chamber's plan of that year, and only dimensions with an identity over
    /// the years may be used: areas, objectives and indicators are then joined by their series and shown by their newest
    /// code and name, a filter on their code meaning that of the year asked for.
    /// </summary>
    public bool YearOnYear { get; init; }
}
