using Albero.Dashboards.Data;

namespace Albero.Dashboards.Pages.Analysis.Comparison;

/// <summary>A plan as it is compared.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Period">The checkpoint of its own year that is compared, for example <c>2018-H1</c>.</param>
/// <param name="HasCheckpoint">Whether the plan sets itself this checkpoint.</param>
/// <param name="Tree">Tree that its score is made from.</param>
/// <param name="WeightsMissing">How many of its levels print no weights, so that equal shares stand in for them.</param>
/// <param name="Whole">The whole plan.</param>
/// <param name="Groups">By mission code, or by programme code with the mission's before it; the empty code is what belongs to none.</param>
public sealed record ComparedPlan(
    PlanRow Plan, string Period, bool HasCheckpoint, string Tree, int WeightsMissing, MissionFigures Whole, IReadOnlyDictionary<string, MissionFigures> Groups)
{
    /// <summary>Code in <see cref="Groups"/> of what belongs to no mission.</summary>
    public const string NoGroup = "";

    public MissionFigures In(string group) => Groups.GetValueOrDefault(group, MissionFigures.Nothing);

    /// <summary>Points of the plan's 100 that belong to a mission.</summary>
    public decimal Mapped => Groups.Where(group => group.Key != NoGroup).Sum(group => group.Value.Weight ?? 0);
}
