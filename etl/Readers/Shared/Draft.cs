using Albero.Domain.Plans;

namespace Albero.Etl.Readers.Shared;

/// <summary>The package while it is being read: rows so far, notes, and what each line was taken for.</summary>
/// <param name="document">The document being read.</param>
/// <param name="request">What the caller knows about the plan.</param>
/// <param name="sourceId">Id, in the package, of the one document that it is made from.</param>
internal sealed class Draft(SourceDocument document, ReadRequest request, string sourceId)
{
    public string SourceId => sourceId;

    public SourceDocument Document => document;

    public ReadRequest Request => request;

    public WordMender Mender { get; } = new(document);

    public LineLedger Ledger { get; } = new(document);

    public List<ReadNote> Notes { get; } = [];

    public List<ObjectiveRow> Objectives { get; } = [];

    /// <summary>Titles in the tree's boxes of operational objectives, by code.</summary>
    public Dictionary<string, CellText> ShortTitles { get; } = [];

    public List<IndicatorRow> Indicators { get; } = [];

    public List<TargetRow> Targets { get; } = [];

    public List<ResultRow> Results { get; } = [];

    public List<RevisionRow> Revisions { get; } = [];

    public List<VerdictRow> Verdicts { get; } = [];

    public List<OfficeRow> Offices { get; } = [];

    public List<AssignmentRow> Assignments { get; } = [];

    public List<IndividualRow> Individual { get; } = [];

    public List<PerspectiveRow> Perspectives { get; } = [];

    public List<CriterionRow> Criteria { get; } = [];

    public List<EvidenceRow> Evidence { get; } = [];

    public List<BudgetRow> Budget { get; } = [];

    public List<LayoutNoteRow> LayoutNotes { get; } = [];

    public Provenance At(int line) => new(sourceId, line);

    public void Note(string code, int line, string subject, string text) => Notes.Add(new ReadNote(code, line, subject, text));

    public PlanPackage Package(PlanManifest manifest) => new(manifest)
    {
        Objectives = Objectives,
        Indicators = Indicators,
        Targets = Targets,
        Results = Results,
        // In the document's order the table of proposals stands behind the prose: the formal proposal comes last.
        Revisions = [.. Revisions.OrderBy(row => row.At.Line)],
        Verdicts = Verdicts,
        Offices = Offices,
        Assignments = Assignments,
        Individual = Individual,
        Perspectives = Perspectives,
        Criteria = Criteria,
        Evidence = Evidence,
        Budget = Budget,
        LayoutNotes = LayoutNotes,
    };
}
