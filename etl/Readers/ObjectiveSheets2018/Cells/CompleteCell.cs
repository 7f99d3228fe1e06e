using System.Text.RegularExpressions;

namespace Albero.Etl.Readers.ObjectiveSheets2018.Cells;

/// <summary>Words that are a whole cell by themselves.</summary>
internal static partial class CompleteCell
{
    /// <summary><c>-</c>, <c>-------</c>, <c>//</c>: nothing, on purpose.</summary>
    public static bool IsMark(string word) => Mark().IsMatch(word);

    public static bool IsFigure(string word) => Figure().IsMatch(word);

    public static bool IsComplete(string word) => IsMark(word) || IsFigure(word) || YesNo().IsMatch(word);

    /// <summary>
    /// How many words at the front say that there is no history: a mark, or words for it. 0 when they don't.
    /// </summary>
    public static int NoHistory(IReadOnlyList<Word> words)
    {
        if (words.Count == 0) return 0;
        if (IsMark(words[0].Text) || Nobody().IsMatch(words[0].Text)) return 1;
        return words.Count > 1 && NewActivity().IsMatch($"{words[0].Text} {words[1].Text}") ? 2 : 0;
    }

    [GeneratedRegex("^(-+|/{2,}|=+)$")]
    private static partial Regex Mark();

    [GeneratedRegex(@"^[+-]?\d+(\.\d{3})*(,\d+)?%?$")]
    private static partial Regex Figure();

    [GeneratedRegex("^(sì|si|no)$", RegexOptions.IgnoreCase)]
    private static partial Regex YesNo();

    [GeneratedRegex("^(nessun[oa]?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Nobody();

    [GeneratedRegex("^nuov[oa] (attività|indicatore|progetto)$", RegexOptions.IgnoreCase)]
    private static partial Regex NewActivity();
}
