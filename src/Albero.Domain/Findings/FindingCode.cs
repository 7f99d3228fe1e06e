namespace Albero.Domain.Findings;

/// <summary>The codes of findings: stable names that exports and notes refer to.</summary>
public static class FindingCode
{
    /// <summary>Weights of siblings don't sum to their declared base.</summary>
    public const string WeightsDoNotSum = "weights-do-not-sum";

    /// <summary>A weight is not printed: equal shares are assumed.</summary>
    public const string WeightNotPrinted = "weight-not-printed";

    /// <summary>A text printed as weight is no percentage.</summary>
    public const string UnreadableWeight = "unreadable-weight";

    /// <summary>Siblings print weights of different bases.</summary>
    public const string WeightBasesMixed = "weight-bases-mixed";

    /// <summary>A weight was changed after approval.</summary>
    public const string WeightChanged = "weight-changed";

    /// <summary>The printed deviation is not result − target.</summary>
    public const string DeclaredDeviationDiffers = "declared-deviation-differs";

    /// <summary>A target asks for less than was already there.</summary>
    public const string TargetBelowBaseline = "target-below-baseline";

    /// <summary>The result at mid-year already reaches the year's target (cumulative counts only).</summary>
    public const string TargetReachedAtMidyear = "target-reached-at-midyear";

    /// <summary>A second table of the document prints another value for the same thing.</summary>
    public const string RestatedDiffers = "restated-differs";

    /// <summary>A result stands where no target was set.</summary>
    public const string ResultWithoutTarget = "result-without-target";

    /// <summary>A target was due and reported on, but no result is printed.</summary>
    public const string ResultNotReported = "result-not-reported";

    /// <summary>A target is not measurable as printed.</summary>
    public const string UnreadableTarget = "unreadable-target";

    /// <summary>A text is read, but something in its cell is left over.</summary>
    public const string PartlyRead = "partly-read";

    /// <summary>A term that depends on an event, not on a date.</summary>
    public const string RelativeTerm = "relative-term";

    /// <summary>A result can't be compared with its target.</summary>
    public const string UnreadableResult = "unreadable-result";

    /// <summary>Target and result count different things.</summary>
    public const string UnitMismatch = "unit-mismatch";

    /// <summary>Two words for a unit were taken as the same thing.</summary>
    public const string UnitAssumed = "unit-assumed";

    /// <summary>A date that no calendar has.</summary>
    public const string InvalidDate = "invalid-date";

    /// <summary>A day and month whose year nothing says.</summary>
    public const string DateWithoutYear = "date-without-year";

    /// <summary>A number too large or too fine to be a figure of a plan.</summary>
    public const string NumberOutOfRange = "number-out-of-range";

    /// <summary>A number that could be read in two ways.</summary>
    public const string AmbiguousNumber = "ambiguous-number";

    /// <summary>The same code or number is printed twice.</summary>
    public const string DuplicateCode = "duplicate-code";

    /// <summary>A revision asks for less.</summary>
    public const string TargetLowered = "target-lowered";

    /// <summary>A revised target for the year asks for less than the mid-year target did.</summary>
    public const string RevisionBelowMidyearTarget = "revision-below-midyear-target";

    /// <summary>Several counts of a result were added up.</summary>
    public const string ResultSummed = "result-summed";

    /// <summary>The cell of the deviation holds what belongs to the result.</summary>
    public const string ResultInDeviationCell = "result-in-deviation-cell";

    /// <summary>A trend's target could be a ratio or a count.</summary>
    public const string TrendTargetAmbiguous = "trend-target-ambiguous";

    /// <summary>A relative target without the baseline that it refers to.</summary>
    public const string BaselineMissing = "baseline-missing";

    /// <summary>The table of assignments prints another code than the objective's own sheet.</summary>
    public const string AssignedCodeDiffers = "assigned-code-differs";

    /// <summary>The baseline equals nothing that the year before printed.</summary>
    public const string BaselineDiffers = "baseline-differs";

    /// <summary>The baseline repeats the year before's target or revised target, not a result.</summary>
    public const string BaselineRepeatsTarget = "baseline-repeats-target";

    /// <summary>A year-end target asks for less than the last printed result.</summary>
    public const string TargetBelowLastResult = "target-below-last-result";

    /// <summary>The parent chain of a node never reaches a root.</summary>
    public const string TreeBroken = "tree-broken";

    /// <summary>A weight printed for an objective differs from what its indicators, which are parts of the strategic objective, make together.</summary>
    public const string ObjectiveWeightDiffers = "objective-weight-differs";

    /// <summary>A roll-up indicator has nothing below it to sum up.</summary>
    public const string RollupWithoutChildren = "rollup-without-children";

    /// <summary>The text of a roll-up names another node than the one it stands on.</summary>
    public const string RollupNamesOther = "rollup-names-other";

    /// <summary>Two indicators of an objective print the same number.</summary>
    public const string NumberRepeated = "number-repeated";

    /// <summary>A line of the document stands elsewhere than its cell.</summary>
    public const string LineDisplaced = "line-displaced";

    /// <summary>A line of the document is printed twice.</summary>
    public const string LineRepeated = "line-repeated";

    /// <summary>Dates contradict their order, the checkpoint or the year of the plan.</summary>
    public const string DatesOutOfOrder = "dates-out-of-order";

    /// <summary>Two tables of the document print different targets for the same indicator.</summary>
    public const string RestatedTargetDiffers = "restated-target-differs";

    /// <summary>A target stays the same for years.</summary>
    public const string TargetFlat = "target-flat";

    /// <summary>The baseline already reaches the target.</summary>
    public const string TargetMetAtApproval = "target-met-at-approval";

    /// <summary>A change is asked, but the value that it starts from is not printed.</summary>
    public const string TrendWithoutBaseline = "trend-without-baseline";

    /// <summary>A monitoring judges other objectives, but not this one.</summary>
    public const string VerdictMissing = "verdict-missing";

    /// <summary>No frequency of measurement is printed.</summary>
    public const string FrequencyMissing = "frequency-missing";

    /// <summary>No office is named, or it is still to be defined.</summary>
    public const string OfficeMissing = "office-missing";

    /// <summary>The operator asks for more where less is better, or the other way round.</summary>
    public const string OperatorAgainstDirection = "operator-against-direction";

    /// <summary>A printed mission or programme is not on the national list.</summary>
    public const string UnknownMission = "unknown-mission";

    /// <summary>Code and name of a mission disagree, or a sheet prints another mission than its area.</summary>
    public const string MissionDiffers = "mission-differs";

    /// <summary>A score lies outside the range that its heading allows.</summary>
    public const string CriterionOutOfRange = "criterion-out-of-range";

    /// <summary>Every code, for lists and tests.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        WeightsDoNotSum, WeightNotPrinted, UnreadableWeight, WeightBasesMixed, WeightChanged, DeclaredDeviationDiffers,
        TargetBelowBaseline, TargetReachedAtMidyear, RestatedDiffers, ResultWithoutTarget, ResultNotReported, UnreadableTarget,
        PartlyRead, RelativeTerm, UnreadableResult, UnitMismatch, UnitAssumed, InvalidDate, DateWithoutYear,
        NumberOutOfRange, AmbiguousNumber, DuplicateCode, TargetLowered, RevisionBelowMidyearTarget, ResultSummed,
        ResultInDeviationCell, TrendTargetAmbiguous, BaselineMissing, AssignedCodeDiffers, BaselineDiffers, BaselineRepeatsTarget, TargetBelowLastResult,
        TreeBroken, ObjectiveWeightDiffers, RollupWithoutChildren, RollupNamesOther, NumberRepeated, LineDisplaced, LineRepeated,
        DatesOutOfOrder, RestatedTargetDiffers, TargetFlat, TargetMetAtApproval, TrendWithoutBaseline, VerdictMissing,
        FrequencyMissing, OfficeMissing, OperatorAgainstDirection, UnknownMission, MissionDiffers, CriterionOutOfRange,
    ];
}
