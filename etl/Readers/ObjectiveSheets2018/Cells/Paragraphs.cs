namespace Albero.Etl.Readers.ObjectiveSheets2018.Cells;

/// <summary>Where cells may begin in a stream of words whose columns are gone.</summary>
internal static class Paragraphs
{
    /// <summary>Indexes of the words behind a blank line, and of the first.</summary>
    public static List<int> Starts(IReadOnlyList<Word> words) =>
        [.. Enumerable.Range(0, words.Count).Where(i => i == 0 || words[i].AfterGap)];

    /// <summary>Indexes of the words that begin a line, and of the first.</summary>
    public static List<int> LineStarts(IReadOnlyList<Word> words) =>
        [.. Enumerable.Range(0, words.Count).Where(i => i == 0 || words[i].StartsLine)];

    /// <summary>How many words the first line has.</summary>
    public static int FirstLine(IReadOnlyList<Word> words)
    {
        var length = 1;
        while (length < words.Count && !words[length].StartsLine) length++;
        return Math.Min(length, words.Count);
    }

    /// <summary>What two cells of a row have in common when they open alike: the word, or that it is a figure.</summary>
    public static string Opening(Word word) => CompleteCell.IsFigure(word.Text) ? "#" : word.Text.ToLowerInvariant();

    /// <summary>The words between cuts: one piece per cut, the first cut being 0.</summary>
    public static List<IReadOnlyList<Word>> Cut(IReadOnlyList<Word> words, IReadOnlyList<int> cuts) =>
        [.. cuts.Select((cut, i) => (IReadOnlyList<Word>)[.. words.Take(i + 1 < cuts.Count ? cuts[i + 1] : words.Count).Skip(cut)])];
}
