using Albero.Domain.Findings;
using Albero.Domain.Targets;

namespace Albero.Domain.Scoring;

/// <summary>What a measurement is made of.</summary>
/// <param name="Target">The target.</param>
/// <param name="Result">The result.</param>
/// <param name="Direction"><c>higher</c>, <c>lower</c> or <c>none</c>.</param>
/// <param name="Baseline">The historical value, typed.</param>
/// <param name="Indicator">Name of the indicator.</param>
/// <param name="ReportDate">Date of the document that prints the result, if known.</param>
public sealed record MeasurementInput(
    Target Target, Result Result, string Direction, Target Baseline, string Indicator = "", DateOnly? ReportDate = null);

/// <summary>Target against result, before any policy.</summary>
/// <param name="Status">What became of it.</param>
/// <param name="Met">Whether the target is met; null when not measured.</param>
/// <param name="Deviation">Result − target, signed; null for booleans, composites and what isn't measured.</param>
/// <param name="DeviationUnit">The target's unit, <c>punti</c> for percentages and changes, <c>giorni</c> for dates.</param>
/// <param name="Favourable">Whether the deviation is in the good direction; null when unknown.</param>
/// <param name="Value">The number of the result that was compared (a sum where counts were added up); null for words and dates.</param>
/// <param name="Findings">What should be looked at.</param>
public sealed record Comparison(
    MeasurementStatus Status,
    bool? Met,
    decimal? Deviation,
    string? DeviationUnit,
    bool? Favourable,
    decimal? Value,
    IReadOnlyList<TextFinding> Findings)
{
    /// <summary>The ratios whose smallest is the achievement; empty when not measured.</summary>
    internal IReadOnlyList<Ratio> Ratios { get; init; } = [];

    /// <summary>The parts of a target that asks for several things, in its order; empty for any other.</summary>
    public IReadOnlyList<PartComparison> Parts { get; init; } = [];

    /// <summary>Whether there is an achievement.</summary>
    public bool IsMeasured => Met is not null;

    internal static Comparison Nothing(MeasurementStatus status, params IReadOnlyList<TextFinding> findings) => new(status, null, null, null, null, null, findings);
}
