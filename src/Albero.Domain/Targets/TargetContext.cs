namespace Albero.Domain.Targets;

/// <summary>
/// What stands around a target: <c>10%</c> under "incremento %" is a change against the baseline, under "n. dipendenti"
/// it is a share.
/// </summary>
/// <param name="Indicator">Name of the indicator, or empty.</param>
/// <param name="Baseline">Historical value as printed, or empty.</param>
/// <param name="Unit">Unit of measure as printed, or empty.</param>
/// <param name="Year">Year of dates that print none.</param>
public sealed record TargetContext(string Indicator = "", string Baseline = "", string Unit = "", int? Year = null)
{
    /// <summary>Nothing known.</summary>
    public static TargetContext Empty { get; } = new();
}
