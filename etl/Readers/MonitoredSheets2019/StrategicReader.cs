using Albero.Domain.Plans;
using Albero.Etl.Readers.Shared;

namespace Albero.Etl.Readers.MonitoredSheets2019;

/// <summary>Reads a strategic area: its objectives, each with its table of KPIs and a judgement.</summary>
internal sealed class StrategicReader(Draft draft, MissionTree tree, IReadOnlyList<Checkpoint> declared)
{
    public void Read(StrategicArea area)
    {
        var parent = tree.AreaOf(area);
        var heads = Enumerable.Range(0, area.Cells.Count).Where(i => Landmarks.StrategicObjective().IsMatch(area.Cells[i].Head.Text)).ToList();
        foreach (var cell in area.Cells.Take(heads.Count == 0 ? area.Cells.Count : heads[0])) draft.Ledger.Skip(cell.Lines, "prose");
        for (var i = 0; i < heads.Count; i++)
        {
            var end = i + 1 < heads.Count ? heads[i + 1] : area.Cells.Count;
            Objective(tree.Child(parent), parent, area.Cells[heads[i]], [.. area.Cells.Take(end).Skip(heads[i] + 1)]);
        }
    }

    private void Objective(string key, string parent, TableCell head, IReadOnlyList<TableCell> cells)
    {
        var line = head.Head.Number;
        draft.Ledger.Place(line, "objectives");
        if (head.Printed.Count() > 1) draft.Note(NoteCode.AmbiguousCells, line, key, "the cell of the title goes on below its first line; what follows was taken for prose");
        draft.Ledger.Skip(head.Lines.Skip(1), "prose");
        draft.Objectives.Add(new ObjectiveRow(
            key, "", parent, "strategic", Words.Fold(Landmarks.StrategicObjective().Replace(head.Head.Text, "")), "", "parent", "", "", draft.At(line)));

        var row = new List<TableCell>();
        var number = 0;
        var judged = false;
        foreach (var cell in cells)
        {
            if (IsHead(cell)) draft.Ledger.Skip(cell.Lines, "labels");
            else if (!cell.IsEmpty && Verdicts.HasVerdict(cell)) judged |= Verdicts.Add(draft, key, null, cell);
            else
            {
                row.Add(cell);
                if (!YearTargets.IsTarget(cell)) continue;
                new StrategicIndicator(draft, key, ++number, declared).Read(row);
                row = [];
            }
        }

        foreach (var left in row.Where(cell => !cell.IsEmpty))
        {
            draft.Note(NoteCode.LeftOverText, left.Head.Number, key, $"«{left.Text}» belongs to no row that ends with targets");
        }

        if (number == 0) draft.Note(NoteCode.MissingPart, line, key, "no KPI below this objective");
        if (!judged) draft.Note(NoteCode.MissingPart, line, key, "no judgement below this objective");
    }

    private static bool IsHead(TableCell cell) =>
        Landmarks.StrategicIndicators().IsMatch(cell.Text) || Landmarks.ColumnHead().IsMatch(cell.Text);
}
