using Albero.Domain.Findings;
using Albero.Domain.Plans;
using Albero.Domain.Series;
using Albero.Domain.Targets;

namespace Albero.Domain.Scoring;

/// <summary>
/// A whole package with every printed cell typed, as <c>PlanReader.Read(package, policies)</c> returns it: what the mart stores. Readings stand in the order of the package's rows.
/// </summary>
/// <param name="Package">The package that was read.</param>
/// <param name="Objectives">One per row of <c>objectives.csv</c>.</param>
/// <param name="Indicators">One per row of <c>indicators.csv</c>.</param>
/// <param name="Measurements">One per indicator × checkpoint that the manifest declares, even if empty.</param>
/// <param name="Revisions">One per row of <c>revisions.csv</c>.</param>
/// <param name="Assignments">One per row of <c>assignments.csv</c>.</param>
/// <param name="Verdicts">One per row of <c>verdicts.csv</c>.</param>
/// <param name="Findings">Everything found, each identity once, in the order of the document.</param>
public sealed record PlanReading(
    PlanPackage Package,
    IReadOnlyList<ObjectiveReading> Objectives,
    IReadOnlyList<IndicatorReading> Indicators,
    IReadOnlyList<MeasurementReading> Measurements,
    IReadOnlyList<RevisionReading> Revisions,
    IReadOnlyList<AssignmentReading> Assignments,
    IReadOnlyList<VerdictReading> Verdicts,
    IReadOnlyList<Finding> Findings)
{
    /// <summary>What each leaf of the headline tree weighs for each manager; a manager's leaves sum to 1 exactly.</summary>
    public IReadOnlyList<ManagerLeaf> ManagerLeaves { get; init; } = [];

    /// <summary>One per row of <c>individual.csv</c>.</summary>
    public IReadOnlyList<IndividualReading> Individual { get; init; } = [];

    /// <summary>One per row of <c>criteria.csv</c>.</summary>
    public IReadOnlyList<CriterionReading> Criteria { get; init; } = [];
}

/// <summary>A node of the tree with its weight.</summary>
/// <param name="Row">The row as printed.</param>
/// <param name="Tree"><c>operational</c> or <c>strategic</c>: the tree of the indicators below it; the headline tree where both.</param>
/// <param name="AreaKey">Key of the area it stands under, itself for an area; empty where there is none.</param>
/// <param name="StrategicKey">Key of the strategic objective it stands under, itself for a strategic one; empty above.</param>
/// <param name="Weight">Weight in force, percent points of its base; null when not printed.</param>
/// <param name="EffectiveWeight">Sum of the effective weights of the leaves below it in <see cref="Tree"/>, as a fraction.</param>
public sealed record ObjectiveReading(
    ObjectiveRow Row, string Tree, string AreaKey, string StrategicKey, decimal? Weight, decimal EffectiveWeight)
{
    /// <summary>Name of the series over the years: the written form of its first member, itself until the portfolio joins the years.</summary>
    public string Series { get; init; } = "";

    /// <summary>The node of an earlier year that this one continues; null for a first member.</summary>
    public SeriesMember? Previous { get; init; }

    /// <summary>Grade of the link from there.</summary>
    public LineageGrade? SeriesGrade { get; init; }

    /// <summary>National code of the mission, for example <c>012</c>; null where neither a print nor a mapping leads to one.</summary>
    public string? MissionCode { get; init; }

    /// <summary><c>printed</c> on this node, <c>inherited</c> from the nearest ancestor that has one, <c>mapped</c> by a person; null without a code.</summary>
    public string? MissionOrigin { get; init; }

    /// <summary>National code of the programme within the mission, for example <c>004</c>; null where none is known.</summary>
    public string? ProgrammeCode { get; init; }

    /// <summary>Like <see cref="MissionOrigin"/>, for the programme.</summary>
    public string? ProgrammeOrigin { get; init; }
}

/// <summary>An indicator with its weight and baseline.</summary>
/// <param name="Row">The row as printed.</param>
/// <param name="Tree"><c>operational</c> or <c>strategic</c>.</param>
/// <param name="Weight">Weight in force, percent points of its base; null when not printed.</param>
/// <param name="WeightAsApproved">Weight before a printed change (<c>PASSA DA 35,00% A 20%</c> → 35); otherwise <paramref name="Weight"/>.</param>
/// <param name="EffectiveWeight">
/// Product of the shares from the root to this leaf, as a fraction with 12 decimals; the leaves of a tree sum to 1 exactly.
/// Null for a roll-up that passes its share on to the leaves below it.
/// </param>
/// <param name="BaselineValue">Value of the baseline when it is one number or percentage.</param>
/// <param name="BaselineUnit">Its unit as printed, <c>%</c> for a percentage, or null.</param>
public sealed record IndicatorReading(
    IndicatorRow Row,
    string Tree,
    decimal? Weight,
    decimal? WeightAsApproved,
    decimal? EffectiveWeight,
    decimal? BaselineValue,
    string? BaselineUnit)
{
    /// <summary>Name of the series over the years: the written form of its first member, itself until the portfolio joins the years.</summary>
    public string Series { get; init; } = "";

    /// <summary>The indicator of an earlier year that this one continues; null for a first member.</summary>
    public SeriesMember? Previous { get; init; }

    /// <summary>Grade of the link from there: at <c>changed_unit</c> and <c>changed_scope</c> the line has a gap.</summary>
    public LineageGrade? SeriesGrade { get; init; }

    /// <summary>Whether the series breaks between <see cref="Previous"/> and this year.</summary>
    public bool SeriesBreaks => SeriesGrade?.Breaks() == true;

    /// <summary>
    /// Key of the node whose operational subtree this strategic leaf stands for: its achievement and coverage are those of that
    /// subtree. Null for an indicator that is measured by itself.
    /// </summary>
    public string? RollsUp { get; init; }

    /// <summary>The baseline as typed.</summary>
    internal Target? Baseline { get; init; }
}

/// <summary>A change of a target or weight, typed.</summary>
/// <param name="Row">The row as printed.</param>
/// <param name="OldValue">Value before, as printed in the revision.</param>
/// <param name="NewValue">Value after.</param>
/// <param name="Unit">Unit of the new value (else of the old one): as printed, <c>%</c>, or null.</param>
/// <param name="ResultValue">Result of the indicator at the last reported checkpoint before the one that changes; null for weights.</param>
/// <param name="Change"><c>raised</c>, <c>lowered</c>, <c>unchanged</c>, or <c>other</c> where no two values compare.</param>
public sealed record RevisionReading(
    RevisionRow Row, decimal? OldValue, decimal? NewValue, string? Unit, decimal? ResultValue, string Change)
{
    /// <summary>
    /// The change as who must reach the target feels it: <c>harder</c>, <c>easier</c>, <c>same</c>, or <c>other</c> for weights and what doesn't
    /// compare. A raised limit on what should be low is easier.
    /// </summary>
    public string Difficulty { get; init; } = "other";
}

/// <summary>A manager's assignment with its weight.</summary>
/// <param name="Row">The row as printed.</param>
/// <param name="Weight">Percent points of the manager's 100; null when not printed.</param>
public sealed record AssignmentReading(AssignmentRow Row, decimal? Weight);

/// <summary>What a leaf weighs for a manager: the weight assigned to its objective × its share within the objective.</summary>
/// <param name="ManagerRole">The manager, by role.</param>
/// <param name="ObjectiveKey">Key of the leaf's objective.</param>
/// <param name="IndicatorNumber">Number of the leaf within it.</param>
/// <param name="Weight">As a fraction with 12 decimals; the leaves of a manager sum to 1 exactly.</param>
public sealed record ManagerLeaf(string ManagerRole, string ObjectiveKey, int IndicatorNumber, decimal Weight);

/// <summary>A judgement in words, classified.</summary>
/// <param name="Row">The row as printed.</param>
/// <param name="Status"><see cref="MeasurementStatus.OnTrackDeclared"/>, <see cref="MeasurementStatus.OffTrackDeclared"/>, or null for other words.</param>
/// <param name="DeclaredAchievement">100 for <c>pienamente raggiunto</c>, a printed percentage, otherwise null.</param>
public sealed record VerdictReading(VerdictRow Row, MeasurementStatus? Status, decimal? DeclaredAchievement);

/// <summary>An individual objective of a manager, typed. It has no result and no weight in any tree.</summary>
/// <param name="Row">The row as printed.</param>
/// <param name="Target">The target as typed, with its parts and findings.</param>
/// <param name="TargetOperator">The operator in force: <c>&gt;= &lt;= &gt; &lt; = between</c>; null where there is none.</param>
/// <param name="OperatorInferred">Whether it is not printed; null where there is none.</param>
/// <param name="TargetParts">The parts in JSON, as in <see cref="MeasurementReading.TargetParts"/>; null for a single value.</param>
public sealed record IndividualReading(IndividualRow Row, Target Target, string? TargetOperator, bool? OperatorInferred, string? TargetParts);

/// <summary>A score by which an objective or indicator was rated, typed.</summary>
/// <param name="Row">The row as printed.</param>
/// <param name="Value">The score; null where the text is no single number, and for criteria that are no score.</param>
/// <param name="From">Lowest score that its heading allows, <c>(0-40)</c> → 0; null where it prints no range.</param>
/// <param name="To">Highest score that its heading allows; null where it prints no range.</param>
public sealed record CriterionReading(CriterionRow Row, decimal? Value, decimal? From, decimal? To);
