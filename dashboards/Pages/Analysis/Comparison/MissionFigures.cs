namespace Albero.Dashboards.Pages.Analysis.Comparison;

/// <summary>Who says to which national mission objectives belong.</summary>
public enum MissionSource
{
    /// <summary>Nobody.</summary>
    None,

    /// <summary>The document, on the sheets or above them.</summary>
    Printed,

    /// <summary>We do: <c>data/reference/mission-map.csv</c>.</summary>
    Mapped,

    /// <summary>The document for some, we for others.</summary>
    Both,
}

/// <summary>What one plan has in one mission or programme (or as a whole) at the checkpoint that is compared.</summary>
/// <param name="Weight">Share of the plan's weight, in points of its 100; null where it has nothing.</param>
/// <param name="Indicators">Indicators.</param>
/// <param name="WithTarget">Those that print a target for the checkpoint.</param>
/// <param name="Results">Those with a printed result, measurable or not.</param>
/// <param name="Measured">Those whose result was compared with the target.</param>
/// <param name="Words">Those of which the document says only in words how they went.</param>
/// <param name="Coverage">Measured share of the weight that is due, in percent.</param>
/// <param name="Score">Score in percent.</param>
/// <param name="Source">Who names the mission.</param>
public sealed record MissionFigures(
    decimal? Weight, int Indicators, int WithTarget, int Results, int Measured, int Words, decimal? Coverage, decimal? Score, MissionSource Source)
{
    public static readonly MissionFigures Nothing = new(null, 0, 0, 0, 0, 0, null, null, MissionSource.None);
}
