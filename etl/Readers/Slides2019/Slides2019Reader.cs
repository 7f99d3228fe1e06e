using Albero.Etl.Readers.Shared;

namespace Albero.Etl.Readers.Slides2019;

/// <summary>
/// Plans printed as one slide per objective, without results: a table of the managers' weights in front, then slides with
/// numbered indicators and, beside or below each, a small table of baseline, two targets and weight. The converter kept
/// the tables' columns as tabs and gave the boxes of a slide in no fixed order.
/// </summary>
internal sealed class Slides2019Reader : IPlanReader
{
    public string Layout => "slide-2019";

    public LayoutMatch Recognise(SourceDocument document) => LayoutMarks.Look(
        document,
        ("«OBIETTIVO n.n.n»", line => Landmarks.SlideHeading().IsMatch(line.Text)),
        ("«PESO DEGLI OBIETTIVI»", line => Landmarks.AssignmentsTitle().IsMatch(line.Text)),
        ("«target storico | valore target | peso»", Landmarks.IsTargetTitle),
        ("«al giorno/mese | al giorno/mese»", Landmarks.IsTargetDays),
        ("«n: INDICATORE»", line => Landmarks.IndicatorName().IsMatch(line.Text)));

    public ReadResult Read(SourceDocument document, ReadRequest request)
    {
        var draft = new Draft(document, request, "piano");
        var outline = SlideOutline.Of(document);
        var manifest = Manifest.Of(draft, outline.Front);
        foreach (var slide in outline.Slides) SlideReader.Read(draft, slide);
        Areas.Read(draft, outline.Slides);
        AssignmentTable.Read(draft, outline.Front);
        draft.Ledger.Skip(outline.Front, "prose");
        draft.Objectives.Sort((first, second) => TreeOrder.Compare(first.Key, second.Key));
        return new ReadResult(draft.Package(manifest), draft.Ledger.Unplaced(), draft.Notes, draft.Ledger.Skipped());
    }
}
