using System.Text.RegularExpressions;

namespace Albero.Etl.Readers.ObjectiveSheets2018.Cells;

/// <summary>
/// Takes the weight, the last cell of the row, off a stream of words. It ends the row on its page, so what follows it
/// on the next page continues other cells; <c>PASSA DA x A y</c> may itself go on there.
/// </summary>
internal static partial class WeightCell
{
    /// <summary>The weight's words and all the others.</summary>
    public static (IReadOnlyList<Word> Weight, IReadOnlyList<Word> Others) Take(IReadOnlyList<Word> row)
    {
        var words = JoinPercentSigns(row);
        var ends = PageEnds(words);
        var changed = FindChanged(words);
        if (changed >= 0) return TakeChanged(words, changed, ends);
        foreach (var end in Enumerable.Reverse(ends))
        {
            if (Percent().IsMatch(words[end].Text)) return Without(words, [end]);
        }

        return ([], words);
    }

    private static (IReadOnlyList<Word>, IReadOnlyList<Word>) TakeChanged(List<Word> words, int from, List<int> ends)
    {
        var pageEnd = ends.First(end => end >= from);
        var taken = Enumerable.Range(from, pageEnd - from + 1).ToList();
        if (!Percent().IsMatch(words[pageEnd].Text))
        {
            taken.AddRange(ends.Where(end => end > pageEnd && Percent().IsMatch(words[end].Text)).Take(1));
        }

        return Without(words, taken);
    }

    private static (IReadOnlyList<Word>, IReadOnlyList<Word>) Without(List<Word> words, List<int> taken) =>
        ([.. taken.Select(i => words[i])], [.. words.Where((_, i) => !taken.Contains(i))]);

    private static int FindChanged(List<Word> words)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (Passes().IsMatch($"{words[i].Text} {words[i + 1].Text}")) return i;
        }

        return -1;
    }

    private static List<int> PageEnds(List<Word> words) =>
        [.. Enumerable.Range(0, words.Count).Where(i => i == words.Count - 1 || words[i + 1].StartsPage)];

    private static List<Word> JoinPercentSigns(IReadOnlyList<Word> words)
    {
        var joined = new List<Word>();
        foreach (var word in words)
        {
            if (word.Text == "%" && joined.Count > 0 && CompleteCell.IsFigure(joined[^1].Text))
            {
                joined[^1] = joined[^1] with { Text = joined[^1].Text + " %" };
            }
            else joined.Add(word);
        }

        return joined;
    }

    [GeneratedRegex(@"^\d{1,3}(,\d+)? ?%$")]
    private static partial Regex Percent();

    [GeneratedRegex("^passa da$", RegexOptions.IgnoreCase)]
    private static partial Regex Passes();
}
