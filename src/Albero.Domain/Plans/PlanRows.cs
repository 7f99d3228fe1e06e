namespace Albero.Domain.Plans;

// The rows of a data package, one record per table, in the order of the tables' columns. Cells are texts as printed
// (white space folded, column and page breaks mended); an empty cell is the empty string. Typing is done at load.

/// <summary>A row of <c>objectives.csv</c>: a node of the performance tree.</summary>
/// <param name="Key">Printed code without its trailing dot, or the parent's key + <c>~</c> + ordinal.</param>
/// <param name="PrintedCode">Code as printed.</param>
/// <param name="ParentKey">Key of the parent node; empty for a root.</param>
/// <param name="Level"><c>area</c>, <c>strategic</c>, <c>programme</c>, <c>operational</c> or <c>action</c>.</param>
/// <param name="Title">Title as printed.</param>
/// <param name="Weight">Weight as printed.</param>
/// <param name="WeightOf">What the weight is a part of: <c>parent</c>, <c>strategic</c>, <c>area</c>, <c>manager</c>, <c>plan</c>, <c>action</c>.</param>
/// <param name="MissionCode">National mission code.</param>
/// <param name="ProgrammeCode">National programme code.</param>
/// <param name="At">Where it is printed.</param>
public sealed record ObjectiveRow(
    string Key, string PrintedCode, string ParentKey, string Level, string Title, string Weight, string WeightOf,
    string MissionCode, string ProgrammeCode, Provenance At)
{
    /// <summary>Shorter title that the document prints beside the full one, for example in its drawing of the tree; empty when it prints none.</summary>
    public string ShortTitle { get; init; } = "";

    /// <summary>Line where the short title begins; empty when there is none.</summary>
    public int? ShortTitleLine { get; init; }
}

/// <summary>A row of <c>indicators.csv</c>.</summary>
/// <param name="ObjectiveKey">Key of the objective it measures.</param>
/// <param name="Number">Ordinal within the objective, from 1.</param>
/// <param name="PrintedNumber">Number as printed, which may repeat or be missing.</param>
/// <param name="Group">Heading that gathers several indicators, if any.</param>
/// <param name="Text">Name as printed.</param>
/// <param name="Types">Ticked types joined by <c>;</c>, for example <c>efficacia esterna;qualità</c>.</param>
/// <param name="Direction"><c>higher</c>, <c>lower</c> or <c>none</c>: which way is better.</param>
/// <param name="Unit">Unit of measure, if printed.</param>
/// <param name="DataSource">Where the figure comes from, if printed.</param>
/// <param name="Algorithm">Formula, if printed.</param>
/// <param name="Frequency">How often it is measured, if printed.</param>
/// <param name="Weight">Weight as printed, for example <c>PASSA DA 35,00% A 20%</c>.</param>
/// <param name="WeightOf">What the weight is a part of.</param>
/// <param name="WeightLine">Line of the weight; empty when not printed.</param>
/// <param name="Baseline">Target storico as printed.</param>
/// <param name="BaselineLine">Line of the baseline; empty when not printed.</param>
/// <param name="IsRollup"><c>true</c> when it is the weighted mean of its children, else <c>false</c>.</param>
/// <param name="At">Where it is printed.</param>
public sealed record IndicatorRow(
    string ObjectiveKey, int Number, string PrintedNumber, string Group, string Text, string Types, string Direction,
    string Unit, string DataSource, string Algorithm, string Frequency, string Weight, string WeightOf, int? WeightLine,
    string Baseline, int? BaselineLine, bool IsRollup, Provenance At);

/// <summary>A row of <c>targets.csv</c>: the target of an indicator at a checkpoint.</summary>
/// <param name="ObjectiveKey">Key of the objective.</param>
/// <param name="IndicatorNumber">Number of the indicator.</param>
/// <param name="Checkpoint">For example <c>2018-H1</c>.</param>
/// <param name="Target">Target as printed.</param>
/// <param name="SpansTo">Last checkpoint of a merged cell; empty when it covers one.</param>
/// <param name="Inherited"><c>true</c> when the value was merged downwards from a row above.</param>
/// <param name="At">Where it is printed.</param>
public sealed record TargetRow(
    string ObjectiveKey, int IndicatorNumber, Checkpoint Checkpoint, string Target, string SpansTo, bool Inherited, Provenance At);

/// <summary>A row of <c>results.csv</c>.</summary>
/// <param name="ObjectiveKey">Key of the objective.</param>
/// <param name="IndicatorNumber">Number of the indicator.</param>
/// <param name="Checkpoint">For example <c>2018-H1</c>.</param>
/// <param name="Result">Result as printed.</param>
/// <param name="DeclaredDeviation">Deviation as printed.</param>
/// <param name="At">Where the result is printed.</param>
public sealed record ResultRow(
    string ObjectiveKey, int IndicatorNumber, Checkpoint Checkpoint, string Result, string DeclaredDeviation, Provenance At)
{
    /// <summary>Line where the deviation's cell begins; null where none is printed.</summary>
    public int? DeviationLine { get; init; }
}

/// <summary>A row of <c>revisions.csv</c>: a proposed or approved change of a target or weight.</summary>
/// <param name="ObjectiveKey">Key of the objective.</param>
/// <param name="IndicatorNumber">Number of the indicator.</param>
/// <param name="What"><c>target</c>, <c>weight</c> or <c>new</c> (the indicator itself is new).</param>
/// <param name="Checkpoint">Checkpoint whose value changes; empty for weights and new indicators.</param>
/// <param name="OldText">Value before, as printed there (it may differ from the sheet's).</param>
/// <param name="NewText">Value after, as printed.</param>
/// <param name="Where"><c>table</c>, <c>sheet</c> or <c>prose</c>.</param>
/// <param name="State"><c>proposed</c> or <c>approved</c>.</param>
/// <param name="At">Where it is printed.</param>
public sealed record RevisionRow(
    string ObjectiveKey, int IndicatorNumber, string What, Checkpoint? Checkpoint, string OldText, string NewText,
    string Where, string State, Provenance At);

/// <summary>A row of <c>verdicts.csv</c>: a judgement in words, of a sheet or of one indicator.</summary>
/// <param name="ObjectiveKey">Key of the objective.</param>
/// <param name="IndicatorNumber">Number of the indicator; null when it judges the sheet.</param>
/// <param name="Checkpoint">For example <c>2019-H1</c>.</param>
/// <param name="Verdict">Verdict as printed.</param>
/// <param name="At">Where it is printed.</param>
public sealed record VerdictRow(string ObjectiveKey, int? IndicatorNumber, Checkpoint Checkpoint, string Verdict, Provenance At);

/// <summary>A row of <c>offices.csv</c>: an office and its relation to an objective or indicator.</summary>
/// <param name="Key">Key of the objective.</param>
/// <param name="IndicatorNumber">Number of the indicator; null for the whole objective.</param>
/// <param name="Relation"><c>directorate</c>, <c>service</c>, <c>office</c>, <c>assignee</c>, <c>cost_centre</c> or <c>measured_by</c>.</param>
/// <param name="Printed">Name as printed there.</param>
/// <param name="Normalised">Name of the office under which all its spellings are counted.</param>
/// <param name="At">Where it is printed.</param>
public sealed record OfficeRow(string Key, int? IndicatorNumber, string Relation, string Printed, string Normalised, Provenance At);

/// <summary>A row of <c>assignments.csv</c>: an objective assigned to a manager, who is a role and never a person.</summary>
/// <param name="ManagerRole">Role as printed, without the person's name.</param>
/// <param name="PrintedCode">Code of the objective in the table of assignments.</param>
/// <param name="ObjectiveKey">Key of the objective meant.</param>
/// <param name="Weight">Weight as printed.</param>
/// <param name="At">Where it is printed.</param>
public sealed record AssignmentRow(string ManagerRole, string PrintedCode, string ObjectiveKey, string Weight, Provenance At);

/// <summary>A row of <c>individual.csv</c>: an individual objective of a manager.</summary>
/// <param name="ManagerRole">Role as printed.</param>
/// <param name="Number">Ordinal within the manager.</param>
/// <param name="Objective">Objective as printed.</param>
/// <param name="Indicator">Indicator as printed.</param>
/// <param name="Target">Target as printed.</param>
/// <param name="At">Where it is printed.</param>
public sealed record IndividualRow(string ManagerRole, int Number, string Objective, string Indicator, string Target, Provenance At);

/// <summary>A row of <c>perspectives.csv</c>: a strategic field or a perspective of the balanced scorecard with its weight.</summary>
/// <param name="ObjectiveKey">Key of the objective.</param>
/// <param name="Kind"><c>field</c> (ambito strategico) or <c>perspective</c> (prospettiva strategica).</param>
/// <param name="Name">Name as printed, for example <c>impresa/utenti</c>.</param>
/// <param name="Indicators">Numbers of the indicators it covers, joined by <c>;</c>; empty for a field.</param>
/// <param name="Weight">Weight as printed.</param>
/// <param name="At">Where it is printed.</param>
public sealed record PerspectiveRow(string ObjectiveKey, string Kind, string Name, string Indicators, string Weight, Provenance At);

/// <summary>A row of <c>criteria.csv</c>: a score by which an objective or indicator was rated (complexity, relevance, economic value).</summary>
/// <param name="ObjectiveKey">Key of the objective.</param>
/// <param name="IndicatorNumber">Number of the indicator; null when the objective as a whole was rated.</param>
/// <param name="Criterion">Name of the criterion.</param>
/// <param name="Value">Value as printed.</param>
/// <param name="At">Where it is printed.</param>
public sealed record CriterionRow(string ObjectiveKey, int? IndicatorNumber, string Criterion, string Value, Provenance At);

/// <summary>A row of <c>evidence.csv</c>: a document to be shown to the OIV.</summary>
/// <param name="ObjectiveKey">Key of the objective.</param>
/// <param name="IndicatorNumber">Number of the indicator; null when it concerns the whole objective.</param>
/// <param name="Evidence">Name of the document as printed.</param>
/// <param name="At">Where it is printed.</param>
public sealed record EvidenceRow(string ObjectiveKey, int? IndicatorNumber, string Evidence, Provenance At);

/// <summary>A row of <c>budget.csv</c>: one printed budget line, never summed over indicators.</summary>
/// <param name="ObjectiveKey">Key of the objective.</param>
/// <param name="Account">Account code as printed, for example <c>330003</c>.</param>
/// <param name="Description">Name of the account as printed.</param>
/// <param name="CostCentre">Budget or cost-centre code as printed, for example <c>B002</c>.</param>
/// <param name="Direction"><c>revenue</c>, <c>cost</c>, <c>investment</c> or empty when the document doesn't say.</param>
/// <param name="Amount">Amount as printed, for example <c>€ 260.617,00</c>.</param>
/// <param name="At">Where it is printed.</param>
public sealed record BudgetRow(
    string ObjectiveKey, string Account, string Description, string CostCentre, string Direction, string Amount, Provenance At);

/// <summary>A row of <c>layout_notes.csv</c>: a line that stood elsewhere than its cell, or twice, and that the reader put right.</summary>
/// <param name="Kind"><c>displaced</c> or <c>repeated</c>.</param>
/// <param name="ObjectiveKey">Key of the objective that the line belongs to.</param>
/// <param name="IndicatorNumber">Number of the indicator; null when the line is the objective's own.</param>
/// <param name="Column">Column of the cell that the line fills; empty when it is a whole row.</param>
/// <param name="Note">What a person wants to add; readers leave it empty.</param>
/// <param name="At">The line where it stands.</param>
public sealed record LayoutNoteRow(string Kind, string ObjectiveKey, int? IndicatorNumber, string Column, string Note, Provenance At);

/// <summary>A row of <c>corrections.csv</c>: what a person put right after proofreading.</summary>
/// <param name="Table">Name of the table, without <c>.csv</c>.</param>
/// <param name="Key">
/// The row's key: its key columns joined by <c>|</c>, for example <c>2.1.1|5|2018-H1</c>.
/// </param>
/// <param name="Column">Column of the cell.</param>
/// <param name="Read">What the reader read; must still match.</param>
/// <param name="Corrected">What it should be.</param>
/// <param name="Reason">Why.</param>
/// <param name="Line">Line of the document that shows it.</param>
public sealed record CorrectionRow(string Table, string Key, string Column, string Read, string Corrected, string Reason, int Line);
