using Albero.Metrics;

namespace Albero.Dashboards.Pages.Analysis.Comparison;

/// <summary>Plans side by side: what the page and its export show.</summary>
/// <param name="Plans">The plans in the order of the address; the first is what the others are held against.</param>
/// <param name="Kind">Kind of checkpoint: Q1, H1, Q3 or FY of each plan's own year.</param>
/// <param name="Kinds">Kinds that can be chosen.</param>
/// <param name="Groups">Missions or programmes that any of the plans has, in the order of their codes; what belongs to none comes last.</param>
public sealed record PlanComparison(
    IReadOnlyList<ComparedPlan> Plans, string Kind, IReadOnlyList<string> Kinds, IReadOnlyList<MetricMember> Groups)
{
    public ComparedPlan Reference => Plans[0];

    /// <summary>Every plan with every later one, graded.</summary>
    public IReadOnlyList<PlanPair> Pairs { get; } =
        [.. Plans.SelectMany((one, i) => Plans.Skip(i + 1).Select(other => new PlanPair(one, other, Comparability.OfWeights(one, other), Comparability.OfScores(one, other))))];

    /// <summary>Why a plan's score in a group isn't shown; null where it is.</summary>
    public Refusal? Refused(ComparedPlan plan, MetricMember group) => Comparability.WithoutScore(plan, group.Value ?? ComparedPlan.NoGroup, Reference);
}

/// <summary>Two plans and how comparable they are.</summary>
public sealed record PlanPair(ComparedPlan One, ComparedPlan Other, Comparable Weights, Comparable Scores);
