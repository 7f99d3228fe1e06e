using Albero.Domain.Plans;
using Albero.Etl.Readers.ObjectiveSheets2018.Cells;
using Albero.Etl.Readers.Shared;

namespace Albero.Etl.Readers.ObjectiveSheets2018;

/// <summary>Reads one indicator block: the indicator with weight and baseline, its targets, its result.</summary>
internal sealed class IndicatorReader(Draft draft, string objective, ProposalTable proposals)
{
    public void Read(IndicatorBlock block, int number)
    {
        var subject = $"{objective}/{number}";
        var head = block.Name[0];
        var name = draft.Mender.Cell(Words.After(block.Name, Landmarks.Indicator().Match(head.Text).Length)).Text;
        draft.Ledger.Place(Words.Of(block.Name), "indicators");
        draft.Ledger.Place(Words.Of(block.Types), "indicators");
        draft.Ledger.Skip(block.TargetHeading, "labels");

        var row = Words.Of(block.Cells);
        draft.Ledger.Place(row, "targets");
        var (weight, cells) = WeightCell.Take(row);
        var placement = Settle(CellSplitter.Split(cells, draft.Request.Year), block.PrintedNumber, subject, head.Number);
        var weightCell = draft.Mender.Cell(weight);
        var baseline = draft.Mender.Cell(placement.Baseline);
        if (weightCell.IsEmpty) draft.Note(NoteCode.MissingPart, head.Number, subject, "no weight at the end of the row of targets");

        draft.Indicators.Add(new IndicatorRow(
            objective, number, block.PrintedNumber, "", name, IndicatorTypes.Ticked(block.Types), IndicatorDirection.Of(name),
            "", "", "", "", weightCell.Text, "parent", weightCell.IsEmpty ? null : weightCell.Line,
            baseline.Text, baseline.IsEmpty ? null : baseline.Line, false, draft.At(head.Number)));
        SheetRevisions.Add(draft, objective, number, weightCell, block.NewMark);

        var days = block.TargetHeading.Select(line => Landmarks.TargetDays().Match(line.Text)).FirstOrDefault(match => match.Success);
        if (days is null)
        {
            draft.Note(NoteCode.MissingPart, head.Number, subject, "no heading «al 30/6 al 31/12» above the targets");
            return;
        }

        var first = CheckpointDay.Of(days.Groups["first"].Value, draft.Request.Year);
        AddTarget(number, first, placement.First);
        AddTarget(number, CheckpointDay.Of(days.Groups["second"].Value, draft.Request.Year), placement.Second);
        AddResult(number, first, block, subject);
    }

    /// <summary>
    /// A target that may belong to either checkpoint goes where the table of proposals repeats it; every doubt is noted.
    /// </summary>
    private CellPlacement Settle(CellPlacement placement, string printedNumber, string subject, int line)
    {
        if (placement.Doubt.Length == 0) return placement;
        var how = placement.Doubt;
        if (placement.Loose is { } loose && proposals.Expected(printedNumber) is { } expected)
        {
            var text = draft.Mender.Cell(loose).Text;
            if (Same(text, expected.First) && !Same(text, expected.Second))
            {
                placement = placement with { First = loose, Second = [] };
                how = "one text for two targets; the table of proposals prints it as the first one's";
            }
        }

        draft.Note(NoteCode.AmbiguousCells, line, subject, $"{how}: {Show("baseline", placement.Baseline)} | {Show("first", placement.First)} | {Show("second", placement.Second)}");
        return placement;
    }

    private static bool Same(string first, string second) => string.Equals(first, second, StringComparison.OrdinalIgnoreCase);

    private string Show(string cell, IReadOnlyList<Word> words) => $"{cell} «{draft.Mender.Cell(words).Text}»";

    private void AddTarget(int number, Checkpoint? checkpoint, IReadOnlyList<Word> words)
    {
        var target = draft.Mender.Cell(words);
        if (target.IsEmpty || checkpoint is not { } at) return;
        draft.Targets.Add(new TargetRow(objective, number, at, target.Text, "", false, draft.At(target.Line)));
    }

    // The sheet has one column of results: those of the first checkpoint.
    private void AddResult(int number, Checkpoint? checkpoint, IndicatorBlock block, string subject)
    {
        if (block.Result.Count == 0) draft.Note(NoteCode.MissingPart, block.Name[0].Number, subject, "no «Risultati raggiunti»");
        DocumentLine[] lines = [.. block.Result, .. block.Deviation];
        if (lines.Length == 0 || checkpoint is not { } at) return;
        draft.Ledger.Place(Words.Of(block.Result), "results");
        draft.Ledger.Place(Words.Of(block.Deviation), "results");
        var result = Labelled(block.Result, Landmarks.Results());
        var deviation = Labelled(block.Deviation, Landmarks.Deviation());
        draft.Results.Add(new ResultRow(
            objective, number, at, result.Text, deviation.Text, draft.At(lines[0].Number))
        {
            DeviationLine = deviation.IsEmpty ? null : deviation.Line,
        });
    }

    private CellText Labelled(IReadOnlyList<DocumentLine> lines, System.Text.RegularExpressions.Regex label) =>
        lines.Count == 0 ? CellText.None : draft.Mender.Cell(Words.After(lines, label.Match(lines[0].Text).Length));
}
