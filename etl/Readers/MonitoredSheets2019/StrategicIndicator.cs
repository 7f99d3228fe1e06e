using Albero.Domain.Plans;
using Albero.Etl.Readers.Shared;

namespace Albero.Etl.Readers.MonitoredSheets2019;

/// <summary>Reads a row of a table of strategic KPIs: name with type, weight, unit, source, algorithm, targets by year.</summary>
internal sealed class StrategicIndicator(Draft draft, string objective, int number, IReadOnlyList<Checkpoint> declared)
{
    private const int Columns = 6;

    private readonly string _subject = $"{objective}/{number}";

    public void Read(IReadOnlyList<TableCell> row)
    {
        var cells = Whole(row);
        var name = cells[0].Printed.Where(line => !Landmarks.StrategicType().IsMatch(line.Text)).ToList();
        var type = cells[0].Printed.FirstOrDefault(line => Landmarks.StrategicType().IsMatch(line.Text));
        foreach (var cell in row.SkipLast(1)) draft.Ledger.Place(Words.Of(cell.Lines), "indicators");
        var text = draft.Mender.Cell(Words.Of(name));
        var line = text.IsEmpty ? row[0].Head.Number : text.Line;
        if (text.IsEmpty) draft.Note(NoteCode.MissingPart, line, _subject, "no name in front of this row of KPIs");
        var weight = Text(cells[1]);
        if (weight.IsEmpty) draft.Note(NoteCode.MissingPart, line, _subject, "no weight in this row of KPIs");

        var targets = new YearTargets(draft, _subject, declared).Read(row[^1]);
        draft.Indicators.Add(new IndicatorRow(
            objective, number, "", "", text.IsEmpty ? objective : text.Text,
            type is null ? "" : Words.Fold(Landmarks.StrategicType().Replace(type.Text, "")),
            IndicatorDirection.Of(text.Text, targets.Select(target => target.Text)),
            Text(cells[2]).Text, Text(cells[3]).Text, Text(cells[4]).Text, "", weight.Text, "parent", weight.IsEmpty ? null : weight.Line,
            "", null, false, draft.At(line)));
        foreach (var target in targets)
        {
            draft.Targets.Add(new TargetRow(objective, number, target.At, target.Text, "", false, draft.At(target.Line)));
        }
    }

    /// <summary>Six cells, whatever a row has: the name is the first, the targets are the last, the weight is the next that can be one.</summary>
    private IReadOnlyList<TableCell> Whole(IReadOnlyList<TableCell> row)
    {
        if (row.Count == Columns) return row;
        draft.Note(NoteCode.AmbiguousCells, row[0].Head.Number, _subject, $"a row of {row.Count} cells where {Columns} are expected: unit, source and algorithm were placed from the right");
        var empty = new TableCell([row[0].Head with { Text = "" }]);
        var middle = row.Skip(1).SkipLast(1).ToList();
        var weight = middle.Find(cell => WeightBase.Points(cell.Text) is not null);
        var rest = middle.Skip(weight is null ? 0 : middle.IndexOf(weight) + 1).Reverse().ToList();
        return [row.Count > 1 ? row[0] : empty, weight ?? empty, rest.ElementAtOrDefault(2) ?? empty, rest.ElementAtOrDefault(1) ?? empty, rest.ElementAtOrDefault(0) ?? empty, row[^1]];
    }

    private CellText Text(TableCell cell) => draft.Mender.Cell(Words.Of(cell.Lines));
}
