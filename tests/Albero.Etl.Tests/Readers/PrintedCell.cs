using System.Text;
using Albero.Etl.Readers;

namespace Albero.Etl.Tests.Readers;

/// <summary>Looks a stored cell up in a document without any of the readers' own code for cells.</summary>
internal sealed class PrintedCell(IReadOnlyList<string> rawLines)
{
    /// <summary>No cell of these documents is longer.</summary>
    private const int LongestCell = 70;

    /// <summary>
    /// True when the text is printed from the line on: in one piece, or, where other columns stand in between, word by
    /// word in order. White space and hyphens don't count.
    /// </summary>
    public bool IsPrintedFrom(int line, string text)
    {
        var rest = rawLines.Skip(line - 1).Take(LongestCell).ToList();
        if (Compact(string.Join("", rest)).Contains(Compact(text), StringComparison.Ordinal)) return true;
        var words = new Queue<string>(text.Split(' '));
        foreach (var word in rest.SelectMany(raw => Words.Fold(raw).Split(' ')))
        {
            if (words.Count > 0 && word == words.Peek()) words.Dequeue();
        }

        return words.Count == 0;
    }

    /// <summary>True when the line itself prints the cell's first word, or its first piece.</summary>
    public bool BeginsOn(int line, string text)
    {
        var first = text.Split(' ')[0];
        return Words.Fold(rawLines[line - 1]).Split(' ').Any(word => word.Length > 0 && (word == first || first.StartsWith(word.TrimEnd('-'), StringComparison.Ordinal)));
    }

    private static string Compact(string text)
    {
        var compact = new StringBuilder();
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && c != '-') compact.Append(c);
        }

        return compact.ToString();
    }
}
