using System.Text.RegularExpressions;
using Albero.Domain.Plans;
using Albero.Etl.Readers.ObjectiveSheets2018.Cells;
using Albero.Etl.Readers.Shared;

namespace Albero.Etl.Readers.ObjectiveSheets2018;

/// <summary>
/// The table of the manager's proposals: per indicator what was expected at the first checkpoint, what was done, what
/// was expected at the second, and what is proposed instead.
/// </summary>
internal sealed partial class ProposalTable
{
    private const int Columns = 4;

    private readonly Dictionary<string, (CellText[] Cells, int Line)> _rows = [];

    private readonly Dictionary<string, (string Text, int Line)> _unread = [];

    /// <summary>What the table repeats of an indicator's two targets; null when it doesn't list it.</summary>
    public (string First, string Second)? Expected(string printedNumber) =>
        _rows.TryGetValue(printedNumber, out var row) ? (row.Cells[0].Text, row.Cells[2].Text) : null;

    public static ProposalTable Read(Draft draft, Section? section)
    {
        var table = new ProposalTable();
        var start = section?.Lines.ToList().FindIndex(line => Header().IsMatch(line.Text)) ?? -1;
        if (section is null || start < 0) return table;
        var lines = section.Lines.Skip(start).ToList();
        var heads = Enumerable.Range(0, lines.Count).Where(i => Row().IsMatch(lines[i].Text)).ToList();
        draft.Ledger.Skip(lines.Take(heads.Count == 0 ? lines.Count : heads[0]), "labels");
        for (var h = 0; h < heads.Count; h++)
        {
            DocumentLine[] row = [.. lines.Take(h + 1 < heads.Count ? heads[h + 1] : lines.Count).Skip(heads[h])];
            var label = Row().Match(row[0].Text);
            // Mended before it is cut: a piece of a broken word looks like the beginning of a cell.
            var words = draft.Mender.Mend(Words.After(row, label.Length));
            draft.Ledger.Place(row[0].Number, "revisions");
            draft.Ledger.Place(Words.Of(row), "revisions");
            var cells = Cut(words);
            if (cells is null) table._unread[label.Groups["number"].Value] = (draft.Mender.Cell(words).Text, row[0].Number);
            else table._rows[label.Groups["number"].Value] = ([.. cells.Select(draft.Mender.Cell)], row[0].Number);
        }

        return table;
    }

    /// <summary>
    /// Adds the new target of every row. What the table repeats of the first checkpoint is added too, without a new
    /// text, when its figures are not the sheet's: the two originals contradict each other.
    /// </summary>
    public void AddTo(Draft draft, string objective)
    {
        foreach (var (printed, (text, line)) in _unread)
        {
            draft.Note(NoteCode.RevisionNotPlaced, line, $"{objective}/{printed}", $"the row of the table of proposals has not four cells: «{text}»");
        }

        var half = new Checkpoint(draft.Request.Year, 2);
        var year = new Checkpoint(draft.Request.Year, 4);
        foreach (var (printed, (cells, line)) in _rows)
        {
            if (draft.Indicators.Find(row => row.ObjectiveKey == objective && row.PrintedNumber == printed) is not { } indicator)
            {
                draft.Note(NoteCode.RevisionNotPlaced, line, $"{objective}/{printed}", "the table of proposals names an indicator that the sheet hasn't");
                continue;
            }

            var sheet = draft.Targets.Find(row => (row.ObjectiveKey, row.IndicatorNumber, row.Checkpoint) == (objective, indicator.Number, half));
            if (sheet is not null && !Figures(sheet.Target).SequenceEqual(Figures(cells[0].Text)))
            {
                draft.Revisions.Add(new RevisionRow(
                    objective, indicator.Number, "target", half, cells[0].Text, "", "table", "proposed", draft.At(line)));
            }

            draft.Revisions.Add(new RevisionRow(
                objective, indicator.Number, "target", year, cells[2].Text, cells[3].Text, "table", "proposed", draft.At(line)));
        }
    }

    private static IEnumerable<string> Figures(string text) => text.Split(' ').Where(CompleteCell.IsFigure);

    /// <summary>
    /// A cell begins at the first word and at every paragraph that begins with a capital or as the first cell does, or
    /// is a whole cell by itself; words of the first line that are whole cells are cells.
    /// </summary>
    private static List<IReadOnlyList<Word>>? Cut(List<Word> words)
    {
        if (words.Count == 0) return null;
        var firstLine = Paragraphs.FirstLine(words);
        var inFirstLine = words.Take(firstLine).All(word => CompleteCell.IsComplete(word.Text)) ? firstLine : 0;
        var cuts = Enumerable.Range(0, inFirstLine).ToList();
        cuts.AddRange(Paragraphs.Starts(words).Where(i => i >= inFirstLine && (i == inFirstLine || BeginsCell(words, i))));
        return cuts.Count == Columns ? Paragraphs.Cut(words, cuts) : null;
    }

    private static bool BeginsCell(List<Word> words, int i) =>
        char.IsUpper(words[i].Text[0])
        || Paragraphs.Opening(words[i]) == Paragraphs.Opening(words[0])
        || (CompleteCell.IsComplete(words[i].Text) && (i + 1 == words.Count || words[i + 1].AfterGap));

    [GeneratedRegex("^indicatori Previsione", RegexOptions.IgnoreCase)]
    private static partial Regex Header();

    [GeneratedRegex(@"^Indicatore (?<number>\d+) ?: ?", RegexOptions.IgnoreCase)]
    private static partial Regex Row();
}
