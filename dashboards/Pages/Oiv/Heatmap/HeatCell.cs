using Albero.Dashboards.Data;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Oiv.Heatmap;

/// <summary>What the indicators of an office within an area come to, or of a whole row or column.</summary>
/// <param name="Score">Percent points; null where nothing is measured.</param>
/// <param name="Distance">Percent points from 100.</param>
/// <param name="MeasuredShare">Percent of the cell's own weight that is measured.</param>
/// <param name="Missed">Points of the plan's 100 that are measured and missed.</param>
/// <param name="Weight">Points of the plan's 100 that the cell weighs.</param>
/// <param name="WithTarget">Indicators with a printed target at the checkpoint.</param>
public sealed record HeatCell(
    decimal? Score, decimal? Distance, decimal? MeasuredShare, decimal? Missed, decimal? Weight, int Measured, int Met, int WithTarget, int Indicators)
{
    public static readonly string[] Measures =
        ["score", "score_deviation", "measured_share", "points_missed", "effective_weight", "measured", "met", "with_target", "indicators"];

    /// <summary>Judgements in words at the checkpoint; declared, beside whatever is computed.</summary>
    public IReadOnlyList<(VerdictKind Kind, int Count)> Verdicts { get; init; } = [];

    public static HeatCell Of(MetricResult result, MetricRow row)
    {
        decimal? Value(string measure) => result.Value(row, measure);
        int Count(string measure) => (int)(Value(measure) ?? 0);
        return new HeatCell(
            Value("score"), Value("score_deviation"), Value("measured_share"), Value("points_missed"), Value("effective_weight"),
            Count("measured"), Count("met"), Count("with_target"), Count("indicators"));
    }
}

/// <summary>An office (directorate, service, manager) with its cells by area code.</summary>
/// <param name="Key">Value in addresses; null for the leaves of the plan that name none.</param>
public sealed record HeatRow(string? Key, string Name, IReadOnlyDictionary<string, HeatCell> Cells, HeatCell Total);

/// <summary>An area of the plan.</summary>
public sealed record HeatColumn(string Code, string Name, HeatCell Total);
