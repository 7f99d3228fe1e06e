namespace Albero.Etl.Readers.ObjectiveSheets2018.Cells;

/// <summary>Splits words into a number of cells that are texts; null when they are one text.</summary>
internal static class TextSplitter
{
    public static (List<IReadOnlyList<Word>> Cells, string Doubt)? Split(IReadOnlyList<Word> words, int cells)
    {
        if (words.Count < cells) return null;
        var cuts = OpeningsInTheFirstLine(words, cells) ?? OpeningsOfLines(words, cells);
        if (cuts is not null) return (Paragraphs.Cut(words, cuts), "");
        var paragraphs = Paragraphs.Starts(words);
        if (paragraphs.Count == cells) return (Paragraphs.Cut(words, paragraphs), "");
        return paragraphs.Count < cells ? null : (Likeness.Cut(words, cells), "cut where the cells share most words");
    }

    /// <summary>All cells begin in the first line; the lines below continue the last one.</summary>
    private static List<int>? OpeningsInTheFirstLine(IReadOnlyList<Word> words, int cells)
    {
        var opening = Paragraphs.Opening(words[0]);
        var starts = Enumerable.Range(0, Paragraphs.FirstLine(words))
            .Where(i => Paragraphs.Opening(words[i]) == opening)
            // "4 corsi, 6 seminari" is one cell.
            .Where(i => i == 0 || !words[i - 1].Text.EndsWith(','))
            .ToList();
        return starts.Count == cells ? starts : null;
    }

    private static List<int>? OpeningsOfLines(IReadOnlyList<Word> words, int cells)
    {
        var opening = Paragraphs.Opening(words[0]);
        var starts = Paragraphs.LineStarts(words).Where(i => Paragraphs.Opening(words[i]) == opening).ToList();
        if (starts.Count > cells) starts = [.. starts.Where(i => i == 0 || words[i].AfterGap)];
        return starts.Count == cells ? starts : null;
    }
}
