using Albero.Domain.Checks;
using Albero.Domain.Findings;
using Albero.Domain.Missions;
using Albero.Domain.Plans;
using Albero.Domain.Series;
using Albero.Domain.Targets;

namespace Albero.Domain.Scoring;

/// <summary>Types a whole package: targets, results, weights, scores and findings. Pure; never throws on any text.</summary>
public static class PlanReader
{
    /// <summary>Reads a package under the given policies.</summary>
    /// <param name="package">A package whose references have been checked; a row that refers to nothing is left out.</param>
    /// <param name="policies">Policies to score under; every measurement carries one score for each, in this order.</param>
    /// <param name="missions">The national list of missions; without it no mission has a code.</param>
    public static PlanReading Read(PlanPackage package, IReadOnlyList<ScoringPolicy> policies, MissionReference? missions = null)
    {
        var findings = new FindingList();
        var tree = new PlanTree(package.Objectives);
        var weights = new PlanWeights(package, tree, findings);
        var measurements = new MeasurementReader(package, policies, weights.RollUps, findings).Read();
        measurements = new RollUpReader(package, weights.RollUps, policies, measurements).Read();
        measurements = RevisionGain.Fill(measurements, policies);
        var revisions = new RevisionReader(package, measurements, findings).Read();
        var individual = IndividualReader.Read(package, findings);
        var criteria = CriterionReader.Read(package, findings);
        var missionsOf = MissionReader.Read(package, tree, missions ?? MissionReference.Empty, findings);
        PlanChecks.Add(new CheckedPlan(package, tree, weights.RollUps, measurements, individual), findings);
        var plan = new PlanReading(
            package,
            weights.Objectives(missionsOf),
            weights.Indicators(),
            measurements,
            revisions,
            weights.Assignments(),
            [.. package.Verdicts.Select(VerdictReader.Read)],
            findings.Sorted())
        {
            ManagerLeaves = weights.ManagerLeaves(),
            Individual = individual,
            Criteria = criteria,
        };
        return SeriesNames.Fill(plan, new SeriesChains([], [])); // everybody is alone until the portfolio joins the years
    }

    /// <summary>What stands around the cells of an indicator.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="year">Year of dates that print none.</param>
    public static TargetContext Context(IndicatorRow indicator, int year) => new(indicator.Text, indicator.Baseline, indicator.Unit, year);
}
