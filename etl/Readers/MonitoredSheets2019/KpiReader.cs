using Albero.Domain.Plans;
using Albero.Etl.Readers.Shared;

namespace Albero.Etl.Readers.MonitoredSheets2019;

/// <summary>Reads the KPIs of a sheet: indicators with the target of the year, who measures them, and their judgements.</summary>
internal sealed class KpiReader(Draft draft, string objective, PersonNames people)
{
    private readonly Offices _offices = new(draft, people);
    private int _number;

    /// <summary>Reads them all; true when a judgement of the whole sheet stands among them.</summary>
    public bool Read(IReadOnlyList<KpiBlock> blocks)
    {
        var judged = false;
        var weights = new List<(string Action, decimal? Weight)>();
        var first = draft.Indicators.Count;
        foreach (var block in blocks)
        {
            if (block.Head is { } head)
            {
                draft.Ledger.Place(Words.Of(head.Label.Lines), "indicators");
                foreach (var cell in head.Values) draft.Ledger.Place(Words.Of(cell.Lines), "indicators");
                if (block.Parts.Count == 0) draft.Note(NoteCode.MissingPart, head.Label.Head.Number, objective, "a KPI without a name or any other part");
            }

            foreach (var part in block.Parts)
            {
                _number++;
                var weight = Indicator(block, part);
                weights.Add((block.Action, WeightBase.Points(weight)));
                foreach (var cell in part.Fields.SelectMany(field => field.Others)) judged |= Other(cell);
            }
        }

        var weightOf = WeightBase.Of(weights);
        for (var i = first; i < draft.Indicators.Count; i++) draft.Indicators[i] = draft.Indicators[i] with { WeightOf = weightOf };
        return judged;
    }

    private string Subject => $"{objective}/{_number}";

    private string Indicator(KpiBlock block, KpiPart part)
    {
        var line = (block.Head?.Label ?? part.Fields[0].Label).Head.Number;
        if (block.Head is null) draft.Note(NoteCode.MissingPart, line, Subject, "no «kpi operativo» with a number above this KPI");
        // A second algorithm below the same number measures what the name above the first one says.
        var name = Text(part.Value(FieldKind.Name) ?? block.Parts[0].Value(FieldKind.Name), FieldKind.Name, line);
        var weight = Text(part, FieldKind.Weight, line);
        var target = Text(part, FieldKind.Target, line);
        draft.Indicators.Add(new IndicatorRow(
            objective, _number, block.PrintedNumber, block.Group, name.Text, Text(part, FieldKind.Type, line).Text,
            IndicatorDirection.Of(name.Text, [target.Text]), "", Text(part, FieldKind.Source, line).Text,
            Text(part, FieldKind.Algorithm, line).Text, Text(part, FieldKind.Frequency, line).Text,
            weight.Text, "parent", weight.IsEmpty ? null : weight.Line, "", null, false, draft.At(name.IsEmpty ? line : name.Line)));
        if (!target.IsEmpty)
        {
            draft.Ledger.Place(Words.Of(part.Value(FieldKind.Target)!.Lines), "targets");
            draft.Targets.Add(new TargetRow(objective, _number, new Checkpoint(draft.Request.Year, 4), target.Text, "", false, draft.At(target.Line)));
        }

        if (part.Value(FieldKind.MeasuredBy) is { } office) _offices.Add(objective, _number, "measured_by", office);
        else Missing(FieldKind.MeasuredBy, line);
        return weight.Text;
    }

    /// <summary>A judgement, or text that no label announces.</summary>
    private bool Other(TableCell cell)
    {
        if (Verdicts.HasVerdict(cell)) return Verdicts.Add(draft, objective, _number, cell);
        draft.Note(NoteCode.LeftOverText, cell.Printed.First().Number, Subject, "text without a label below this KPI: taken for prose");
        draft.Ledger.Skip(cell.Lines, "prose");
        return false;
    }

    private CellText Text(KpiPart part, FieldKind kind, int line) => Text(part.Value(kind), kind, line);

    private CellText Text(TableCell? cell, FieldKind kind, int line)
    {
        if (cell is null)
        {
            Missing(kind, line);
            return CellText.None;
        }

        var words = Words.Of(cell.Lines);
        draft.Ledger.Place(words, "indicators");
        return draft.Mender.Cell(words);
    }

    private void Missing(FieldKind kind, int line) =>
        draft.Note(NoteCode.MissingPart, line, Subject, $"no «{FieldLabels.NameOf(kind)}» for this KPI");
}
