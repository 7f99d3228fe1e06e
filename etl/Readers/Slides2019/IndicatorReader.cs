using Albero.Domain.Plans;
using Albero.Etl.Readers.Shared;
using Albero.Etl.Readers.Slides2019.Cells;

namespace Albero.Etl.Readers.Slides2019;

/// <summary>Reads one indicator: its name, and from its table baseline, targets and weight.</summary>
internal sealed class IndicatorReader(Draft draft, string objective)
{
    private static readonly RowCells NoRow = new("", "", "", "", "");

    public void Read(IndicatorPair pair, int number)
    {
        var subject = $"{objective}/{number}";
        var head = pair.Name!.Lines[0];
        var printedNumber = Landmarks.IndicatorName().Match(head.Text).Groups["number"].Value;
        var name = draft.Mender.Cell(Words.Of(Name(pair.Name.Lines))).Text;
        draft.Ledger.Place(Words.Of(pair.Name.Lines), "indicators");
        if (pair.Doubt.Length > 0) draft.Note(NoteCode.AmbiguousCells, head.Number, subject, pair.Doubt);

        var row = pair.Table?.Row;
        var cells = row is null ? NoRow : RowSplitter.Split(row.Cells);
        var line = row?.Number ?? head.Number;
        if (row is null) draft.Note(NoteCode.MissingPart, line, subject, "no row of targets for this indicator");
        else draft.Ledger.Place(line, "targets");
        if (cells.Doubt.Length > 0) draft.Note(NoteCode.AmbiguousCells, line, subject, cells.Doubt);
        if (row is not null && cells.Weight.Length == 0) draft.Note(NoteCode.MissingPart, line, subject, "no weight at the end of the row of targets");

        draft.Indicators.Add(new IndicatorRow(
            objective, number, printedNumber, "", name, "", IndicatorDirection.Of(name, [cells.First, cells.Second]), "", "", "", "",
            cells.Weight, "parent", cells.Weight.Length == 0 ? null : line,
            cells.Baseline, cells.Baseline.Length == 0 ? null : line, false, draft.At(head.Number)));
        if (pair.Table is { } table) Targets(table, cells, number, subject);
    }

    private void Targets(TargetTable table, RowCells cells, int number, string subject)
    {
        draft.Ledger.Skip(table.Heading, "labels");
        if (table.Days is not null) draft.Ledger.Skip(table.Days, "labels");
        if (table.Row is not { } row) return;
        var days = (table.Days?.Cells ?? []).Select(cell => Landmarks.TargetDay().Match(cell)).Where(match => match.Success)
            .Select(match => CheckpointDay.Of(match.Groups["day"].Value, draft.Request.Year)).ToList();
        if (days is not [{ } first, { } second])
        {
            draft.Note(NoteCode.MissingPart, table.Heading.Number, subject, $"no heading «al 30/6 | al 31/12» above the targets «{cells.First}» and «{cells.Second}»; not stored");
            return;
        }

        if (cells.First.Length > 0) Add(first, cells.First, cells.FirstSpansBoth ? second.ToString() : "");
        if (cells.Second.Length > 0) Add(second, cells.Second, "");

        void Add(Checkpoint at, string target, string spansTo) =>
            draft.Targets.Add(new TargetRow(objective, number, at, target, spansTo, false, draft.At(row.Number)));
    }

    /// <summary>The lines of a name without its number and the marks for bold print.</summary>
    private static IEnumerable<DocumentLine> Name(IReadOnlyList<DocumentLine> lines) =>
        lines.Select((line, i) => line with
        {
            Text = Words.Fold((i == 0 ? Landmarks.IndicatorName().Replace(line.Text, "") : line.Text).Replace("**", "")),
        });
}
