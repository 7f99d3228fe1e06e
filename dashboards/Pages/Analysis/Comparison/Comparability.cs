namespace Albero.Dashboards.Pages.Analysis.Comparison;

/// <summary>How far figures of two plans can be read side by side.</summary>
public enum Grade
{
    Comparable,

    /// <summary>Side by side, keeping the reasons in mind.</summary>
    WithCare,

    NotComparable,
}

/// <summary>Why two plans are comparable, or not, or with care. The order is that of reading: what stops comes first.</summary>
public enum Ground
{
    OtherTree,
    NoCheckpoint,
    OnlyWords,
    NoResults,
    NotMeasurable,
    NoMissionInCommon,
    LowCoverage,
    CoverageFarApart,
    OtherYear,
    MissionMappedByUs,
    WeightUnmapped,
    EqualShares,
    SameMissionPrinted,
    SameCheckpoint,
    BothMeasured,
}

/// <summary>A reason, with the plans that it is about.</summary>
/// <param name="Ground">The reason.</param>
/// <param name="Plans">Plans it is about, <c>chamber/year</c>; both where it is about the pair.</param>
public sealed record Reason(Ground Ground, IReadOnlyList<string> Plans);

/// <summary>A grade with its reasons, those that lowered it first.</summary>
public sealed record Comparable(Grade Grade, IReadOnlyList<Reason> Reasons);

/// <summary>
/// The rules by which figures of two plans are put side by side: none of them is about how well somebody did, all are about
/// whether the two figures say the same kind of thing.
/// </summary>
public static class Comparability
{
    /// <summary>Below this share of what is due, a score speaks of the smaller part of the plan.</summary>
    public const decimal LowCoverage = 50;

    /// <summary>Points between two coverages from which the scores speak of different parts of the plans.</summary>
    public const decimal FarApart = 25;

    private static readonly Ground[] Stopping = [Ground.OtherTree, Ground.NoCheckpoint, Ground.OnlyWords, Ground.NoResults, Ground.NotMeasurable, Ground.NoMissionInCommon];
    private static readonly Ground[] Favourable = [Ground.SameMissionPrinted, Ground.SameCheckpoint, Ground.BothMeasured];

    /// <summary>Whether the weights (how plans share their 100 points among missions) can be compared.</summary>
    public static Comparable OfWeights(ComparedPlan one, ComparedPlan other) => Graded([.. Structure(one, other)]);

    /// <summary>Whether the scores can be compared: everything that the weights need, and results of both at the same kind of checkpoint.</summary>
    public static Comparable OfScores(ComparedPlan one, ComparedPlan other)
    {
        List<Reason> reasons = [.. Structure(one, other)];
        foreach (var plan in new[] { one, other })
        {
            if (WithoutScore(plan, plan.Whole) is { } refusal) reasons.Add(new(Of(refusal), [plan.Plan.PlanId]));
            else if (plan.Whole.Coverage < LowCoverage) reasons.Add(new(Ground.LowCoverage, [plan.Plan.PlanId]));
        }
        if (one.HasCheckpoint && other.HasCheckpoint) reasons.Add(Pair(Ground.SameCheckpoint, one, other));
        if (one.Whole.Measured > 0 && other.Whole.Measured > 0) reasons.Add(Pair(Ground.BothMeasured, one, other));
        if (one.Whole.Coverage is { } here && other.Whole.Coverage is { } there && Math.Abs(here - there) >= FarApart) reasons.Add(Pair(Ground.CoverageFarApart, one, other));
        return Graded(reasons);
    }

    /// <summary>Why a plan gives no score in a mission; null where it gives one.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="group">Mission or programme; <see cref="ComparedPlan.NoGroup"/> for what belongs to none.</param>
    /// <param name="reference">The plan that the others are held against: a score made from another tree isn't shown beside its own.</param>
    public static Refusal? WithoutScore(ComparedPlan plan, string group, ComparedPlan reference)
    {
        if (plan.In(group).Indicators == 0) return Refusal.NothingHere;
        if (group == ComparedPlan.NoGroup) return Refusal.NotMapped;
        return plan.Tree != reference.Tree ? Refusal.OtherTree : WithoutScore(plan, plan.In(group));
    }

    // Whether there is anything to score, whatever it is held against.
    private static Refusal? WithoutScore(ComparedPlan plan, MissionFigures figures) =>
        !plan.HasCheckpoint ? Refusal.NoCheckpoint
        : figures.Measured > 0 && figures.Score is not null ? null
        : figures.Words > 0 ? Refusal.OnlyWords
        : figures.Results > 0 ? Refusal.NotMeasurable
        : Refusal.NoResults;

    private static IEnumerable<Reason> Structure(ComparedPlan one, ComparedPlan other)
    {
        if (one.Tree != other.Tree) yield return Pair(Ground.OtherTree, one, other);
        var common = one.Groups.Keys.Intersect(other.Groups.Keys).Where(group => group != ComparedPlan.NoGroup).ToList();
        if (common.Count == 0) yield return Pair(Ground.NoMissionInCommon, one, other);
        if (one.Plan.Year != other.Plan.Year) yield return Pair(Ground.OtherYear, one, other);
        var mapped = new[] { one, other }.Where(plan => common.Any(group => plan.In(group).Source is MissionSource.Mapped or MissionSource.Both)).ToList();
        if (mapped.Count > 0) yield return new(Ground.MissionMappedByUs, Ids(mapped));
        else if (common.Count > 0 && common.All(group => one.In(group).Source == MissionSource.Printed && other.In(group).Source == MissionSource.Printed)) yield return Pair(Ground.SameMissionPrinted, one, other);
        var unmapped = new[] { one, other }.Where(plan => plan.In(ComparedPlan.NoGroup).Weight > 0).ToList();
        if (unmapped.Count > 0) yield return new(Ground.WeightUnmapped, Ids(unmapped));
        var equal = new[] { one, other }.Where(plan => plan.WeightsMissing > 0).ToList();
        if (equal.Count > 0) yield return new(Ground.EqualShares, Ids(equal));
    }

    private static Comparable Graded(List<Reason> reasons) => new(
        reasons.Any(reason => Stopping.Contains(reason.Ground)) ? Grade.NotComparable
        : reasons.All(reason => Favourable.Contains(reason.Ground)) ? Grade.Comparable
        : Grade.WithCare,
        [.. reasons.OrderBy(reason => reason.Ground)]);

    private static Ground Of(Refusal refusal) => refusal switch
    {
        Refusal.NoCheckpoint => Ground.NoCheckpoint,
        Refusal.OnlyWords => Ground.OnlyWords,
        Refusal.NotMeasurable => Ground.NotMeasurable,
        _ => Ground.NoResults,
    };

    private static Reason Pair(Ground ground, ComparedPlan one, ComparedPlan other) => new(ground, Ids([one, other]));

    private static IReadOnlyList<string> Ids(IEnumerable<ComparedPlan> plans) => [.. plans.Select(plan => plan.Plan.PlanId)];
}
