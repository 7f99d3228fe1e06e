using Albero.Domain.Plans;
using Albero.Etl.Readers.Shared;

namespace Albero.Etl.Readers.MonitoredSheets2019;

/// <summary>Reads the sheet of one operational objective, field by field.</summary>
internal static class SheetReader
{
    private static readonly FieldKind[] Prose = [FieldKind.Description, FieldKind.Results, FieldKind.Benefits, FieldKind.Impact];

    public static void Read(Draft draft, Sheet sheet, MissionTree tree, PersonNames people)
    {
        var area = tree.AreaOf(sheet);
        var key = tree.Child(area);
        foreach (var field in sheet.Fields) draft.Ledger.Skip(field.Label.Lines, "labels");
        Head(draft, sheet, area, key);
        new Offices(draft, people).Add(key, null, "cost_centre", Value(draft, sheet, FieldKind.CostCentre, key));
        Budget(draft, key, Field(draft, sheet, FieldKind.Budget, key)?.Value);
        foreach (var field in sheet.Fields.Where(field => field.Kind < FieldKind.Kpi)) Rest(draft, key, field);

        var judged = new KpiReader(draft, key, people).Read(KpiBlock.Cut(sheet.Fields));
        if (draft.Indicators.TrueForAll(row => row.ObjectiveKey != key)) draft.Note(NoteCode.MissingPart, sheet.Head.Number, key, "no KPI on this sheet");
        var last = sheet.Cells.LastOrDefault(cell => !cell.IsEmpty);
        if (judged || last is null) return;
        draft.Note(
            Verdicts.HasVerdict(last) ? NoteCode.AmbiguousCells : NoteCode.MissingPart, last.Head.Number, key,
            Verdicts.HasVerdict(last)
                ? $"«{last.Text}» ends the sheet, which has no «Monitoraggio semestrale»: taken for the judgement of the KPI above it"
                : "no «Monitoraggio semestrale» at the end of this sheet");
    }

    private static void Head(Draft draft, Sheet sheet, string area, string key)
    {
        var title = Text(draft, Value(draft, sheet, FieldKind.Title, key));
        var mission = Text(draft, Value(draft, sheet, FieldKind.Mission, key));
        var programme = Text(draft, Value(draft, sheet, FieldKind.Programme, key));
        draft.Objectives.Add(new ObjectiveRow(
            key, "", area, "operational", title.Text, "", "parent", mission.Text, programme.Text,
            draft.At(title.IsEmpty ? sheet.Head.Number : title.Line)));
    }

    /// <summary>One row a printed line; an empty cell gives none.</summary>
    private static void Budget(Draft draft, string key, TableCell? cell)
    {
        foreach (var line in cell?.Printed ?? [])
        {
            draft.Ledger.Place(line.Number, "budget");
            draft.Budget.Add(new BudgetRow(key, "", "", "", "", line.Text, draft.At(line.Number)));
        }
    }

    /// <summary>What stands behind a value has lost its label; only text that is stored nowhere can do that.</summary>
    private static void Rest(Draft draft, string key, Field field)
    {
        if (Prose.Contains(field.Kind))
        {
            foreach (var cell in field.Values) draft.Ledger.Skip(cell.Lines, "prose");
            return;
        }

        foreach (var cell in field.Others)
        {
            draft.Note(NoteCode.LeftOverText, cell.Printed.First().Number, key, $"text without a label behind the value of «{FieldLabels.NameOf(field.Kind)}»: taken for prose");
            draft.Ledger.Skip(cell.Lines, "prose");
        }
    }

    private static TableCell? Value(Draft draft, Sheet sheet, FieldKind kind, string key)
    {
        var field = Field(draft, sheet, kind, key);
        if (field is { Value: null }) draft.Note(NoteCode.MissingPart, field.Label.Head.Number, key, $"nothing below «{FieldLabels.NameOf(kind)}»");
        return field?.Value;
    }

    private static Field? Field(Draft draft, Sheet sheet, FieldKind kind, string key)
    {
        var fields = sheet.Fields.Where(field => field.Kind == kind).ToList();
        if (fields.Count == 0) draft.Note(NoteCode.MissingPart, sheet.Head.Number, key, $"no «{FieldLabels.NameOf(kind)}» on this sheet");
        foreach (var other in fields.Skip(1)) draft.Note(NoteCode.LeftOverText, other.Label.Head.Number, key, $"a second «{FieldLabels.NameOf(kind)}» on this sheet; not stored");
        return fields.FirstOrDefault();
    }

    private static CellText Text(Draft draft, TableCell? cell)
    {
        var words = Words.Of(cell?.Lines ?? []);
        draft.Ledger.Place(words, "objectives");
        return draft.Mender.Cell(words);
    }
}
