using System.Globalization;
using System.Text.RegularExpressions;
using Albero.Domain.Plans;
using Albero.Etl.Readers.Shared;

namespace Albero.Etl.Readers.ObjectiveSheets2018;

/// <summary>
/// The documents to be shown for each indicator: either the number stands before its text, or all numbers come first
/// and the texts follow in the same order, a paragraph each.
/// </summary>
internal static partial class EvidenceList
{
    public static void Read(Draft draft, string objective, Section section)
    {
        var heading = section.Lines.ToList().FindIndex(line => HeadingEnd().IsMatch(line.Text)) + 1;
        draft.Ledger.Skip(section.Lines.Take(heading), "labels");
        var lines = section.Lines.Skip(heading).ToList();
        if (lines.Any(line => Number().IsMatch(line.Text))) Columns(draft, objective, lines);
        else Rows(draft, objective, lines);
    }

    private static void Rows(Draft draft, string objective, List<DocumentLine> lines)
    {
        var starts = new List<int>();
        for (var i = 0; i < lines.Count; i++)
        {
            // Only the next indicator's number begins an entry: a text may begin a line with any other.
            var next = (starts.Count + 1).ToString(CultureInfo.InvariantCulture);
            if (lines[i].Text.StartsWith(next + " ", StringComparison.Ordinal) && Indicator(draft, objective, next) is not null) starts.Add(i);
        }

        for (var s = 0; s < starts.Count; s++)
        {
            List<DocumentLine> entry = [.. lines.Take(s + 1 < starts.Count ? starts[s + 1] : lines.Count).Skip(starts[s])];
            Add(draft, objective, (s + 1).ToString(CultureInfo.InvariantCulture), Words.Of(entry).Skip(1));
        }
    }

    private static void Columns(Draft draft, string objective, List<DocumentLine> lines)
    {
        var numbers = lines.Where(line => Number().IsMatch(line.Text)).ToList();
        foreach (var line in numbers) draft.Ledger.Place(line.Number, "evidence");
        var words = Words.Of(lines.Where(line => !Number().IsMatch(line.Text)));
        var texts = Cells.Paragraphs.Cut(words, Cells.Paragraphs.Starts(words));
        if (texts.Count != numbers.Count)
        {
            draft.Note(NoteCode.MissingPart, numbers[0].Number, objective, $"{numbers.Count} numbers and {texts.Count} texts in the list of evidence");
        }

        foreach (var (number, text) in numbers.Zip(texts))
        {
            Add(draft, objective, number.Text, text);
        }
    }

    private static void Add(Draft draft, string objective, string printed, IEnumerable<Word> words)
    {
        var text = words.ToList();
        var cell = draft.Mender.Cell(text);
        if (cell.IsEmpty) return;
        draft.Ledger.Place(text, "evidence");
        var indicator = Indicator(draft, objective, printed);
        if (indicator is null) draft.Note(NoteCode.MissingPart, cell.Line, $"{objective}/{printed}", "evidence for an indicator that the sheet hasn't");
        draft.Evidence.Add(new EvidenceRow(objective, indicator?.Number, cell.Text, draft.At(cell.Line)));
    }

    private static IndicatorRow? Indicator(Draft draft, string objective, string printed) =>
        draft.Indicators.Find(row => row.ObjectiveKey == objective && row.PrintedNumber == printed);

    [GeneratedRegex("dell['’]obiettivo$")]
    private static partial Regex HeadingEnd();

    [GeneratedRegex(@"^\d{1,2}$")]
    private static partial Regex Number();
}
