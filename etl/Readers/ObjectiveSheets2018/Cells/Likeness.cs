namespace Albero.Etl.Readers.ObjectiveSheets2018.Cells;

/// <summary>
/// The last resort: neighbouring cells of a row speak of the same things, so the row is cut at the blank lines where
/// neighbours share most words. When paragraphs begin with a capital, only those may begin a cell.
/// </summary>
internal static class Likeness
{
    private const int ShortestTellingWord = 4;

    public static List<IReadOnlyList<Word>> Cut(IReadOnlyList<Word> words, int cells)
    {
        var starts = Paragraphs.Starts(words).Skip(1).ToList();
        var capitals = starts.Where(i => char.IsUpper(words[i].Text[0])).ToList();
        if (capitals.Count >= cells - 1) starts = capitals;
        return Choices(starts, cells - 1)
            .Select(cuts => Paragraphs.Cut(words, [0, .. cuts]))
            .MaxBy(pieces => pieces.Zip(pieces.Skip(1), Shared).Sum())!;
    }

    private static IEnumerable<IReadOnlyList<int>> Choices(IReadOnlyList<int> starts, int count)
    {
        if (count == 0) return [[]];
        return starts.SelectMany((start, i) => Choices([.. starts.Skip(i + 1)], count - 1).Select(rest => (IReadOnlyList<int>)[start, .. rest]));
    }

    private static int Shared(IReadOnlyList<Word> first, IReadOnlyList<Word> second)
    {
        var counts = Telling(first).CountBy(word => word).ToDictionary();
        return Telling(second).CountBy(word => word).Sum(pair => Math.Min(pair.Value, counts.GetValueOrDefault(pair.Key)));
    }

    private static IEnumerable<string> Telling(IEnumerable<Word> words) =>
        words.Select(word => word.Text.Trim('.', ',', ';', ':', '(', ')').ToLowerInvariant())
            .Where(word => word.Length >= ShortestTellingWord);
}
