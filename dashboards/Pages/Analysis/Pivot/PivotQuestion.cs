using Albero.Dashboards.Addresses;
using Albero.Dashboards.Pages.Analysis.Slices;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Analysis.Pivot;

/// <summary>What a pivot asks: measures of one grain, by nested dimensions of rows and one of columns, under conditions.</summary>
/// <param name="Down">Dimensions of the rows, the outermost first.</param>
/// <param name="Across">Dimension of the columns, or null.</param>
public sealed record PivotQuestion(IReadOnlyList<Measure> Measures, IReadOnlyList<string> Down, string? Across, IReadOnlyList<DimensionFilter> Where)
{
    public const int MostDown = 3;

    public PivotSort? Sort { get; init; }

    public OpenGroups Open { get; init; } = OpenGroups.AsFits;

    /// <summary>What is counted; a question of several grains is refused, and belongs to the first.</summary>
    public Grain Grain => Measures[0].Grain;

    /// <summary>All dimensions, those of the rows first.</summary>
    public IReadOnlyList<string> Dimensions => Across is null ? Down : [.. Down, Across];

    /// <summary>The address that asks it.</summary>
    public ViewState On(ViewState state) => state with
    {
        Measures = string.Join(',', Measures.Select(measure => measure.Name)),
        Down = Down.Count == 0 ? null : string.Join(',', Down),
        Across = Across,
        Where = DimensionFilter.Write(Where),
        Order = Sort?.Written,
        Open = Open.Written,
        Choosing = null,
    };

    /// <summary>The same question with other measures; the coverage goes with its score.</summary>
    public PivotQuestion With(IEnumerable<Measure> measures) => this with { Measures = WithCoverage(measures), Sort = null };

    /// <summary>The same question by other dimensions.</summary>
    public PivotQuestion By(IReadOnlyList<string> down, string? across) => this with { Down = down, Across = across, Open = OpenGroups.AsFits };

    /// <summary>The same question with one condition more, or another one on its dimension; null takes it away.</summary>
    public PivotQuestion If(string dimension, DimensionFilter? filter)
    {
        var at = Where.ToList().FindIndex(other => other.Dimension == dimension);
        var where = Where.Where(other => other.Dimension != dimension).ToList();
        if (filter is not null) where.Insert(at < 0 ? where.Count : at, filter);
        return this with { Where = where };
    }

    /// <summary>A score never stands without what it rests on.</summary>
    public static IReadOnlyList<Measure> WithCoverage(IEnumerable<Measure> measures)
    {
        var list = measures.ToList();
        foreach (var score in list.ToList())
        {
            if (CoverageOf(score) is { } coverage && !list.Contains(coverage)) list.Insert(list.IndexOf(score) + 1, coverage);
        }
        return list;
    }

    /// <summary>The measure that says on how much of the weight a score rests; null for what is no score.</summary>
    public static Measure? CoverageOf(Measure measure) => measure.Name switch
    {
        "score" => MetricCatalog.Measure("coverage"),
        "manager_score" => MetricCatalog.Measure("manager_coverage"),
        _ => null,
    };
}
