namespace Albero.Etl.Readers;

/// <summary>
/// Mends words that a narrow column broke over two lines, with the document as its own dictionary: the first piece is
/// joined to the second when it is no word of the document (it never stands inside a line) and the joined word is.
/// </summary>
internal sealed class WordMender
{
    private readonly HashSet<string> _all = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _insideLines = new(StringComparer.OrdinalIgnoreCase);

    public WordMender(SourceDocument document)
    {
        foreach (var line in document.Lines)
        {
            var words = line.Text.Split(' ');
            for (var i = 0; i < words.Length; i++)
            {
                var word = Bare(words[i]);
                if (word.Length == 0) continue;
                _all.Add(word);
                if (i < words.Length - 1) _insideLines.Add(word);
            }
        }
    }

    /// <summary>The text of a cell: its words, mended and joined by single spaces, and the line where it begins.</summary>
    public CellText Cell(IEnumerable<Word> words)
    {
        var mended = Mend(words);
        return mended.Count == 0 ? CellText.None : new CellText(string.Join(' ', mended.Select(word => word.Text)), mended[0].Line);
    }

    /// <summary>The same words with broken ones put together.</summary>
    public List<Word> Mend(IEnumerable<Word> words)
    {
        var mended = new List<Word>();
        foreach (var word in words)
        {
            var joined = mended.Count > 0 && word.StartsLine ? Join(mended[^1].Text, word.Text) : null;
            if (joined is null) mended.Add(word);
            else mended[^1] = mended[^1] with { Text = joined };
        }

        return mended;
    }

    private string? Join(string first, string second)
    {
        if (first.Length < 2 || !char.IsLetter(second[0])) return null;
        if (first[^1] == '-' && char.IsLetter(first[^2]))
        {
            // A hyphen at a line's end is the word's own, unless the document also writes the word without.
            var hyphenated = first + second;
            var plain = first[..^1] + second;
            return _all.Contains(Bare(plain)) && !_all.Contains(Bare(hyphenated)) ? plain : hyphenated;
        }

        if (!char.IsLetter(first[^1]) || !char.IsLower(second[0])) return null;
        return !_insideLines.Contains(Bare(first)) && _all.Contains(Bare(first + second)) ? first + second : null;
    }

    private static string Bare(string word) => word.Trim('.', ',', ';', ':', '(', ')', '"', '“', '”', '«', '»', '\'', '’');
}
