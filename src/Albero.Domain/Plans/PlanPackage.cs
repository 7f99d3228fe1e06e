namespace Albero.Domain.Plans;

/// <summary>A plan as a data package holds it: the manifest and every table, cells as printed.</summary>
/// <param name="Manifest">What the package says about itself.</param>
public sealed record PlanPackage(PlanManifest Manifest)
{
    /// <summary>Nodes of the tree, in the order of the document.</summary>
    public IReadOnlyList<ObjectiveRow> Objectives { get; init; } = [];

    /// <summary>Indicators, by objective and number.</summary>
    public IReadOnlyList<IndicatorRow> Indicators { get; init; } = [];

    /// <summary>Targets by indicator and checkpoint.</summary>
    public IReadOnlyList<TargetRow> Targets { get; init; } = [];

    /// <summary>Results by indicator and checkpoint.</summary>
    public IReadOnlyList<ResultRow> Results { get; init; } = [];

    /// <summary>Changes of targets and weights.</summary>
    public IReadOnlyList<RevisionRow> Revisions { get; init; } = [];

    /// <summary>Judgements in words.</summary>
    public IReadOnlyList<VerdictRow> Verdicts { get; init; } = [];

    /// <summary>Offices and their relation to objectives and indicators.</summary>
    public IReadOnlyList<OfficeRow> Offices { get; init; } = [];

    /// <summary>Objectives assigned to managers.</summary>
    public IReadOnlyList<AssignmentRow> Assignments { get; init; } = [];

    /// <summary>Individual objectives of managers.</summary>
    public IReadOnlyList<IndividualRow> Individual { get; init; } = [];

    /// <summary>Strategic fields and perspectives.</summary>
    public IReadOnlyList<PerspectiveRow> Perspectives { get; init; } = [];

    /// <summary>Scores by which objectives and indicators were rated.</summary>
    public IReadOnlyList<CriterionRow> Criteria { get; init; } = [];

    /// <summary>Documents to be shown to the OIV.</summary>
    public IReadOnlyList<EvidenceRow> Evidence { get; init; } = [];

    /// <summary>Budget lines.</summary>
    public IReadOnlyList<BudgetRow> Budget { get; init; } = [];

    /// <summary>Lines that stood elsewhere or twice.</summary>
    public IReadOnlyList<LayoutNoteRow> LayoutNotes { get; init; } = [];

    /// <summary>What a person put right.</summary>
    public IReadOnlyList<CorrectionRow> Corrections { get; init; } = [];
}
