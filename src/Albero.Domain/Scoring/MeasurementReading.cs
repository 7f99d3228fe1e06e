using Albero.Domain.Plans;
using Albero.Domain.Series;
using Albero.Domain.Targets;

namespace Albero.Domain.Scoring;

/// <summary>
/// One indicator at one checkpoint: a row of the <c>measurement</c> view. Everything that doesn't depend on a policy stands
/// here, what does in <see cref="Scores"/>. Texts are null where no cell is printed, never empty for missing.
/// </summary>
/// <param name="ObjectiveKey">Key of the objective.</param>
/// <param name="IndicatorNumber">Number of the indicator within it.</param>
/// <param name="Checkpoint">The checkpoint.</param>
/// <param name="Source">
/// Id of the source that this measurement rests on: of the result's row if there is one, else of the target's, else of the indicator's.
/// </param>
public sealed record MeasurementReading(string ObjectiveKey, int IndicatorNumber, Checkpoint Checkpoint, string Source)
{
    /// <summary>
    /// Whether there is a target and a source reports the checkpoint (or a result is printed): inside coverage. A target that no
    /// source reports on yet is not due yet.
    /// </summary>
    public bool IsDue { get; init; }

    /// <summary>
    /// Part of the leaf's weight that was measured, 0 to 1: 1 or 0 for a leaf of its own, for a roll-up that reaches into the other
    /// tree the measured part of that subtree's weight. A policy that lacks a baseline may measure less: <see cref="PolicyScore.MeasuredShare"/>.
    /// </summary>
    public decimal MeasuredShare { get; init; }

    /// <summary>Part of the leaf's weight that is due, 0 to 1, likewise; coverage is Σ(weight × measured) ÷ Σ(weight × due).</summary>
    public decimal DueShare { get; init; }

    /// <summary>The target as typed; null where no cell is printed.</summary>
    public Target? Target { get; init; }

    /// <summary>Target as printed.</summary>
    public string? TargetText { get; init; }

    /// <summary>The operator in force, with the direction's where none is printed: <c>&gt;= &lt;= &gt; &lt; = between</c>; null where there is none.</summary>
    public string? TargetOperator { get; init; }

    /// <summary>Whether <see cref="TargetOperator"/> comes from the direction rather than from the text; null where there is none.</summary>
    public bool? OperatorInferred { get; init; }

    /// <summary>Value of the target: number, percent points, lower bound of a range.</summary>
    public decimal? TargetValue { get; init; }

    /// <summary>Upper bound of a range.</summary>
    public decimal? TargetValue2 { get; init; }

    /// <summary>Unit of the target: as printed, else the indicator's; <c>%</c> for percentages and changes.</summary>
    public string? TargetUnit { get; init; }

    /// <summary>Date of a deadline, the last where several are printed.</summary>
    public DateOnly? TargetDate { get; init; }

    /// <summary>
    /// The parts of a composite target in JSON, <c>[{"number":6000,"unit":"istanze"},{"number":6,"unit":"riunioni"}]</c> or
    /// <c>[{"date":"2018-03-31"},…]</c>; null for a single value.
    /// </summary>
    public string? TargetParts { get; init; }

    /// <summary>Line of the target; null where no cell is printed.</summary>
    public int? TargetLine { get; init; }

    /// <summary>Newest revised target of this checkpoint as printed; null without a revision.</summary>
    public string? RevisedTargetText { get; init; }

    /// <summary>Its value.</summary>
    public decimal? RevisedTargetValue { get; init; }

    /// <summary>Its line.</summary>
    public int? RevisionLine { get; init; }

    /// <summary>Result as printed (also <c>-</c> and <c>//</c>); null where no cell is printed or it is empty.</summary>
    public string? ResultText { get; init; }

    /// <summary>Value of the result where it is a number or percentage (the first part of a composite one).</summary>
    public decimal? ResultValue { get; init; }

    /// <summary>Unit of the result as printed, <c>%</c> for percentages, or null.</summary>
    public string? ResultUnit { get; init; }

    /// <summary>Date in the result, the last one where several are printed.</summary>
    public DateOnly? ResultDate { get; init; }

    /// <summary>Line of the result; null where no cell is printed.</summary>
    public int? ResultLine { get; init; }

    /// <summary>Line of the printed deviation; null where none is printed.</summary>
    public int? DeviationLine { get; init; }

    /// <summary>Deviation as printed; null where the cell is empty or missing.</summary>
    public string? DeclaredDeviationText { get; init; }

    /// <summary>Its value where it is one number.</summary>
    public decimal? DeclaredDeviation { get; init; }

    /// <summary>Whether the declared deviation equals the computed one; null when either is missing.</summary>
    public bool? DeclaredAgrees { get; init; }

    /// <summary>Result − target in the indicator's unit, signed.</summary>
    public decimal? Deviation { get; init; }

    /// <summary>Unit of <see cref="Deviation"/>: the target's, <c>punti</c> for percentages and changes, <c>giorni</c> for dates.</summary>
    public string? DeviationUnit { get; init; }

    /// <summary>Whether the deviation is in the good direction; a zero deviation of a met target is favourable; null when unknown.</summary>
    public bool? Favourable { get; init; }

    /// <summary>Whether the target is met; null when not measured. The same under every policy.</summary>
    public bool? Met { get; init; }

    /// <summary>Achievement that a document declares, percent points; never computed.</summary>
    public decimal? DeclaredAchievement { get; init; }

    /// <summary>The indicator's own verdict as printed; one on its sheet belongs to the objective and is not copied here.</summary>
    public string? VerdictText { get; init; }

    /// <summary><c>indicator</c>, or null without a verdict of its own.</summary>
    public string? VerdictScope { get; init; }

    /// <summary>What became of it; a policy's own status differs only where its formula lacks a baseline.</summary>
    public MeasurementStatus Status { get; init; }

    /// <summary>The newest result of an earlier year that the target can be held against; null without one.</summary>
    public LastResult? LastResult { get; init; }

    /// <summary>
    /// How far the target asks beyond <see cref="LastResult"/>, positive where it asks for more in the indicator's own direction; in
    /// the target's unit, points for percentages. The target is the one approved, not a revised one.
    /// </summary>
    public decimal? StretchResult { get; init; }

    /// <summary>The same in percent of the absolute last result; null for a last result of 0.</summary>
    public decimal? StretchResultPercent { get; init; }

    /// <summary>How far the target asks beyond the baseline; for a target that is itself a change, the change asked in points.</summary>
    public decimal? StretchBaseline { get; init; }

    /// <summary>The same in percent of the absolute baseline; null for a baseline of 0.</summary>
    public decimal? StretchBaselinePercent { get; init; }

    /// <summary>This result against the same quarter's of the year before; null where either is missing or they don't compare.</summary>
    public YearChange? Change { get; init; }

    /// <summary>The score under the built-in standard rules, whatever policies are given.</summary>
    internal PolicyScore Common { get; init; } = new("", null, null, null, null, MeasurementStatus.NotDue);

    /// <summary>Where the target is printed, which may be another document than the result's; null where no cell is.</summary>
    internal Provenance? TargetAt { get; init; }

    /// <summary>The result as typed; null where no row is printed.</summary>
    internal Result? Result { get; init; }

    /// <summary>What was compared, so that the same result can be held against another target; null for a roll-up.</summary>
    internal MeasurementInput? Input { get; init; }

    /// <summary>What the moved target is worth; null without a revision or without a result that both targets measure.</summary>
    public RevisionGain? Gain { get; init; }

    /// <summary>The newest revised target as typed; null without a revision.</summary>
    internal Target? Revised { get; init; }

    /// <summary>The figure that was reached, with or without a target, which other years may be compared with; null for words, dates, changes and what doesn't fit its target.</summary>
    internal MeasuredValue? Measured { get; init; }

    /// <summary>Achievement under each policy given, in their order.</summary>
    public IReadOnlyList<PolicyScore> Scores { get; init; } = [];
}

/// <summary>A measurement under one policy: a row of <c>fact_achievement</c>.</summary>
/// <param name="PolicyId">The policy.</param>
/// <param name="Achievement">Percent points after the cap; null when not measured, 0 for a missing result where the policy says so (then <paramref name="Met"/> is null).</param>
/// <param name="AchievementUncapped">Percent points before the cap; null when not measured or unknown (at-most with result 0).</param>
/// <param name="Met">Whether the target is met; null when not measured.</param>
/// <param name="Band">Code of the band, null when not measured.</param>
/// <param name="Status">What became of it.</param>
public sealed record PolicyScore(
    string PolicyId, decimal? Achievement, decimal? AchievementUncapped, bool? Met, string? Band, MeasurementStatus Status)
{
    /// <summary>
    /// Part of the leaf's weight that enters the score, 0 to 1: score is Σ(weight × share × achievement) ÷ Σ(weight × share). 1 with an
    /// achievement, also the zero of a missing result, else 0; between them for a roll-up that reaches into the other tree.
    /// </summary>
    public decimal ScoredShare { get; init; } = Achievement is null ? 0 : 1;

    /// <summary>Part of the leaf's weight that this policy could measure, 0 to 1.</summary>
    public decimal MeasuredShare { get; init; } = Met is null ? 0 : 1;

    /// <summary>The parts of a measured target that asks for several things: the smallest achievement is the whole's. Empty for any other.</summary>
    public IReadOnlyList<PartScore> Parts { get; init; } = [];

    /// <summary>The parts in JSON, as the mart stores them; null where there are none.</summary>
    public string? PartsJson => PartScoresJson.Of(Parts);
}
