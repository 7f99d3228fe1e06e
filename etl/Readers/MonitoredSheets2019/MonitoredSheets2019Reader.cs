using Albero.Etl.Readers.Shared;

namespace Albero.Etl.Readers.MonitoredSheets2019;

/// <summary>
/// Plans of three years printed with the monitoring at mid-year: strategic objectives with a table of KPIs and a target for each
/// year, then one sheet per operational objective, a table of labels and values, with the KPIs one below the other and a
/// judgement in words. Missions take the place of areas. The converter kept the start of every cell as a tab.
/// </summary>
internal sealed class MonitoredSheets2019Reader : IPlanReader
{
    public string Layout => "schede-monitorate-2019";

    public LayoutMatch Recognise(SourceDocument document) => LayoutMarks.Look(
        document,
        ("«Area strategica: …»", line => Landmarks.StrategicArea().IsMatch(line.Text)),
        ("«KPI associati»", line => Landmarks.StrategicIndicators().IsMatch(line.Text)),
        ("«obiettivo strategico (missione)»", line => Landmarks.SheetStart().IsMatch(line.Text)),
        ("«kpi operativo n.n.»", line => FieldLabels.KindOf(line.Text) == FieldKind.Kpi),
        ("«responsabile della rilevazione»", line => FieldLabels.KindOf(line.Text) == FieldKind.MeasuredBy),
        ("«Monitoraggio semestrale: …»", line => Verdicts.OfSheet(line) is not null));

    public ReadResult Read(SourceDocument document, ReadRequest request)
    {
        var draft = new Draft(document, request, "monitoraggio");
        var outline = DocumentOutline.Of(document);
        var manifest = Manifest.Of(draft, outline.Front);
        var tree = new MissionTree(draft, outline);
        var people = PersonNames.In(outline.Sheets);
        var strategic = new StrategicReader(draft, tree, manifest.Checkpoints);
        foreach (var area in outline.Strategic) strategic.Read(area);
        foreach (var sheet in outline.Sheets) SheetReader.Read(draft, sheet, tree, people);
        OfficeNames.Normalise(draft.Offices);
        draft.Ledger.Skip(outline.Front, "labels");
        draft.Ledger.Skip(outline.Legend, "legend");
        return new ReadResult(draft.Package(manifest), draft.Ledger.Unplaced(), draft.Notes, draft.Ledger.Skipped());
    }
}
