using System.Text.RegularExpressions;

namespace Albero.Etl.Readers;

/// <summary>A word of a document, with what the line breaks around it tell about cells.</summary>
/// <param name="Text">The word.</param>
/// <param name="Line">1-based line.</param>
/// <param name="StartsLine">It is the first of its line.</param>
/// <param name="AfterGap">A blank line stands before it.</param>
/// <param name="StartsPage">It is the first of a page.</param>
internal sealed record Word(string Text, int Line, bool StartsLine, bool AfterGap, bool StartsPage);

/// <summary>A printed text and the line where it begins.</summary>
internal sealed record CellText(string Text, int Line)
{
    public static readonly CellText None = new("", 0);

    public bool IsEmpty => Text.Length == 0;
}

internal static partial class Words
{
    /// <summary>Runs of white space become one space; none at the ends.</summary>
    public static string Fold(string text) => WhiteSpace().Replace(text, " ").Trim();

    /// <summary>The words of some lines, in order.</summary>
    public static List<Word> Of(IEnumerable<DocumentLine> lines)
    {
        var words = new List<Word>();
        var gap = false;
        foreach (var line in lines)
        {
            if (line.IsBlank)
            {
                gap = true;
                continue;
            }

            var first = true;
            foreach (var text in line.Text.Split(' '))
            {
                words.Add(new Word(text, line.Number, first, first && gap, first && line.StartsPage));
                first = false;
            }

            gap = false;
        }

        return words;
    }

    /// <summary>The words from the one that begins at a character of the first line: what follows a label.</summary>
    public static List<Word> After(IReadOnlyList<DocumentLine> lines, int labelLength)
    {
        if (lines.Count == 0) return [];
        var rest = lines[0] with { Text = Fold(lines[0].Text[Math.Min(labelLength, lines[0].Text.Length)..]) };
        return Of([rest, .. lines.Skip(1)]);
    }

    [GeneratedRegex(@"[\s\u00A0]+")]
    private static partial Regex WhiteSpace();
}
