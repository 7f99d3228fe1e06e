using Albero.Domain.Findings;
using Albero.Domain.Plans;
using Albero.Domain.Scoring;

namespace Albero.Domain.Checks;

/// <summary>What is checked when every cell is typed.</summary>
/// <param name="Package">The plan.</param>
/// <param name="Tree">Its tree.</param>
/// <param name="RollUps">What its roll-ups sum up.</param>
/// <param name="Measurements">All measurements.</param>
/// <param name="Individual">Individual objectives.</param>
internal sealed record CheckedPlan(
    PlanPackage Package, PlanTree Tree, RollUps RollUps, IReadOnlyList<MeasurementReading> Measurements, IReadOnlyList<IndividualReading> Individual)
{
    private readonly ILookup<(string, int), MeasurementReading> _byIndicator = Measurements.ToLookup(reading => (reading.ObjectiveKey, reading.IndicatorNumber));

    public PlanManifest Manifest => Package.Manifest;

    /// <summary>The measurements of an indicator, in the order of the checkpoints.</summary>
    public IReadOnlyList<MeasurementReading> Of(IndicatorRow row) => [.. _byIndicator[(row.ObjectiveKey, row.Number)]];

    /// <summary>Whom a finding about an indicator concerns.</summary>
    public FindingSubject Subject(IndicatorRow row) => new(Manifest.PlanId, row.ObjectiveKey, row.Number);

    public FindingSubject Subject(string objective) => new(Manifest.PlanId, objective);

    /// <summary>The tree that an indicator stands in.</summary>
    public string TreeOf(IndicatorRow row) => EffectiveWeights.TreeOf(Tree.Find(row.ObjectiveKey)?.Level ?? "");

    /// <summary>Indicators that are measured by themselves, in the order of the lines: what is found must not depend on that of the rows.</summary>
    public IEnumerable<IndicatorRow> Measured => Package.Indicators.Where((_, i) => RollUps.NodeOf(i) is null).OrderBy(row => row.At.Line).ThenBy(row => row.Number);

    /// <summary>An indicator in a list of members.</summary>
    public static string Name(IndicatorRow row) => $"{row.ObjectiveKey}/{row.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
}

/// <summary>Findings that need more than one cell, and those about cells that are not there.</summary>
internal static class PlanChecks
{
    public static void Add(CheckedPlan plan, FindingList findings)
    {
        TargetChecks.Add(plan, findings);
        DateChecks.Add(plan, findings);
        RestatedTargets.Add(plan, findings);
        MissingCells.Add(plan, findings);
        RollUpChecks.Add(plan, findings);
        NumberChecks.Add(plan, findings);
        LayoutChecks.Add(plan, findings);
    }
}
